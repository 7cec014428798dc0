import type { Advice } from './advice.ts';
import type { Measurement, UnmeasuredReason } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';

/** What has to be right before a person can be measured, in the order in which they can set it right. */
export const PLACE_CHECKS = [
  'light',
  'person',
  'trunk',
  'distance',
  'frames',
  'camera',
  'view',
  'still',
] as const;

/**
 * - `person`: somebody is there, and it is the one who was followed before.
 * - `trunk`: all that the measure needs is inside the picture.
 * - `frames`: enough pictures a second. `camera`: held level. `view`: facing the camera, or side-on to it.
 * - `still`: at rest in the exercise's middle, so that a neutral can be taken.
 */
export type PlaceCheck = (typeof PLACE_CHECKS)[number];

export type CheckState =
  /** Cannot be told before something else is right. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'good' }
  /** Nothing is measured until this is right. */
  | { readonly kind: 'needs'; readonly reason: UnmeasuredReason }
  /** Measured all the same. */
  | { readonly kind: 'better'; readonly advice: Advice };

export type PlaceStates = Readonly<Record<PlaceCheck, CheckState>>;

interface Gate {
  readonly check: PlaceCheck;
  /** The measurer looks at one thing after another; a reason means that all before it is right. */
  readonly stage: number;
}

const GATES: Readonly<Record<UnmeasuredReason, Gate>> = {
  'poor-light': { check: 'light', stage: 0 },
  nobody: { check: 'person', stage: 1 },
  'hips-out-of-view': { check: 'trunk', stage: 2 },
  'shoulders-out-of-view': { check: 'trunk', stage: 2 },
  'legs-out-of-view': { check: 'trunk', stage: 2 },
  'cut-off-left': { check: 'trunk', stage: 2 },
  'cut-off-right': { check: 'trunk', stage: 2 },
  'cut-off-ahead': { check: 'trunk', stage: 2 },
  'cut-off-behind': { check: 'trunk', stage: 2 },
  'too-near': { check: 'distance', stage: 3 },
  'too-far': { check: 'distance', stage: 3 },
  'too-few-frames': { check: 'frames', stage: 4 },
  implausible: { check: 'person', stage: 5 },
  // Asked early of backs and late of those half turned: only the early one's stage is sure.
  'turn-to-face': { check: 'view', stage: 6 },
  'another-person': { check: 'person', stage: 7 },
  'head-out-of-view': { check: 'trunk', stage: 8 },
  'arms-out-of-view': { check: 'trunk', stage: 8 },
  'back-not-visible': { check: 'view', stage: 8 },
  'camera-rolled': { check: 'camera', stage: 9 },
  'camera-pitched': { check: 'camera', stage: 9 },
  'turn-side-on': { check: 'view', stage: 10 },
  'off-centre': { check: 'still', stage: 11 },
  'hold-still': { check: 'still', stage: 11 },
};

/** A check is good once this stage has been passed. Of those asked twice, the first time for what can be lost later. */
const SETTLED_AT: Readonly<Record<PlaceCheck, number>> = {
  light: 0,
  person: 1,
  trunk: 2,
  distance: 3,
  frames: 4,
  camera: 9,
  view: 10,
  still: 11,
};

const ADVISED: Readonly<Record<Advice, PlaceCheck>> = {
  dim: 'light',
  'few-frames': 'frames',
  'camera-rolled': 'camera',
  'camera-pitched': 'camera',
};

const WAITING: CheckState = { kind: 'waiting' };
const GOOD: CheckState = { kind: 'good' };

/** Before the first frame. */
export const NOTHING_CHECKED = statesOf(() => WAITING);

/** What a frame's measurement and the advice beside it say of each check. */
export function placeStates(measurement: Measurement, advice: readonly Advice[]): PlaceStates {
  const reason = measurement.kind === 'unmeasured' ? measurement.reason : null;
  return statesOf((check) => {
    if (reason !== null && GATES[reason].check === check) return { kind: 'needs', reason };
    const better = advice.find((one) => ADVISED[one] === check);
    if (better !== undefined) return { kind: 'better', advice: better };
    return reason === null || GATES[reason].stage > SETTLED_AT[check] ? GOOD : WAITING;
  });
}

/** The checks that can be made at all: of people who lie, kneel or sit side-on, nothing tells how the camera hangs. */
export function placeChecksOf({
  view,
  position,
}: Pick<MeasureSetup, 'view' | 'position'>): readonly PlaceCheck[] {
  const tellsCamera = view === 'front' || position === 'standing' || position === 'all-fours';
  return PLACE_CHECKS.filter((check) => check !== 'camera' || tellsCamera);
}

function statesOf(stateOf: (check: PlaceCheck) => CheckState): PlaceStates {
  return Object.fromEntries(PLACE_CHECKS.map((check) => [check, stateOf(check)])) as unknown as PlaceStates;
}
