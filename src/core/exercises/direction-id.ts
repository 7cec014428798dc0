/**
 * The ways exercises go, and the sign of their measure's angle that way. Turns are positive to the subject's left,
 * bends and leans positive backwards; what one limb does is positive for the left one.
 */
export const DIRECTION_SIGN = {
  left: 1,
  right: -1,
  cat: -1,
  cow: 1,
  back: 1,
  forward: -1,
  'left-arm': 1,
  'right-arm': -1,
  'left-leg': 1,
  'right-leg': -1,
  overhead: 1,
  together: 1,
  tuck: 1,
  'roll-up': 1,
  'roll-down': -1,
  lift: 1,
  'left-knee': 1,
  'right-knee': -1,
} as const;

type DirectionId = keyof typeof DIRECTION_SIGN;

/** The side of the body, or the way to turn, of those that come in pairs. */
export const sideOf = (id: DirectionId): 'left' | 'right' | null =>
  id === 'left' || id === 'left-arm' || id === 'left-leg' || id === 'left-knee'
    ? 'left'
    : id === 'right' || id === 'right-arm' || id === 'right-leg' || id === 'right-knee'
      ? 'right'
      : null;

export const DIRECTION_IDS = Object.keys(DIRECTION_SIGN) as readonly DirectionId[] as readonly [
  DirectionId,
  ...DirectionId[],
];
