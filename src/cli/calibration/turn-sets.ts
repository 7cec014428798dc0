import type { TurnFeatureName } from '../../core/measure/turn-features.ts';

const SHOULDERS: readonly TurnFeatureName[] = [
  'shoulderYaw',
  'shoulderYawRoot',
  'shoulderDepth',
  'imageShoulderDepth',
  'imageShoulderDepthRoot',
  'shoulderNarrowing',
];
const HIPS: readonly TurnFeatureName[] = [
  'hipYaw',
  'hipDepth',
  'imageHipDepth',
  'hipNarrowing',
  'kneeNarrowing',
];
const LEANS: readonly TurnFeatureName[] = ['lean', 'worldLean'];
const ARMS: readonly TurnFeatureName[] = ['elbowShift', 'wristShift'];
const HEAD: readonly TurnFeatureName[] = ['earShift', 'noseShift'];

type Sets = Readonly<Record<'standing' | 'chair' | 'floor', readonly TurnFeatureName[]>>;

const STANDING: readonly TurnFeatureName[] = [
  ...SHOULDERS,
  ...HIPS,
  ...LEANS,
  'shoulderYawPitched',
  'imageShoulderDepthPitched',
];

/**
 * What the trunk alone is judged by in each position, few enough for the clips there are. Sitting, the pelvis hardly
 * turns, and the hips say little.
 */
export const TRUNK_SETS: Sets = {
  standing: STANDING,
  chair: [...SHOULDERS, ...LEANS, ...ARMS],
  floor: [...SHOULDERS, 'shoulderDrop'],
};

/** The same with the head. */
export const WITH_HEAD_SETS: Sets = {
  standing: [...STANDING, ...HEAD, ...ARMS],
  chair: [...SHOULDERS, ...HEAD],
  floor: [...SHOULDERS, ...HEAD],
};

export const PELVIS_SET: readonly TurnFeatureName[] = ['shoulderYaw', 'shoulderNarrowing', ...HIPS];
