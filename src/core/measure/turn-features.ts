import type { Evidence } from './estimator.ts';
import { TURN_SLOT } from './turn-evidence.ts';

/** A number that is 0 in the neutral and changes its sign when the picture is mirrored, about 1 in a good turn. */
type Feature = (evidence: Evidence, neutral: Evidence) => number;

const at = (evidence: Evidence, slot: number): number => evidence[slot] ?? 0;

/** Change of an odd number from the neutral, divided by `unit`. */
const change =
  (slot: number, unit: number): Feature =>
  (evidence, neutral) =>
    (at(evidence, slot) - at(neutral, slot)) / unit;

/**
 * The model sees people who nearly face the camera as facing it: small turns come out too small. A root, rounded
 * off below its `knee`, gives them back their size.
 */
const root =
  (feature: Feature): Feature =>
  (evidence, neutral) => {
    const value = feature(evidence, neutral);
    return value / Math.sqrt(1 + Math.abs(value));
  };

/** Which way the shoulders are turned, -1..1; soft about 0, where it is not known. */
const direction: Feature = (evidence, neutral) =>
  Math.tanh(change(TURN_SLOT.shoulderYaw, 6)(evidence, neutral));

/** Share of its breadth that a line has lost to foreshortening; right in size, its direction is lent to it. */
const narrowing =
  (slot: number): Feature =>
  (evidence, neutral) => {
    const before = at(neutral, slot);
    // Lines without breadth in the neutral (knees one behind the other) have none to lose.
    if (Math.abs(before) < 0.05) return 0;
    const lost = 1 - at(evidence, slot) / before;
    return 3 * Math.max(-0.5, Math.min(1, lost)) * direction(evidence, neutral);
  };

/** A camera that looks up or down at the trunk changes how a turn shows. */
const pitched =
  (feature: Feature): Feature =>
  (evidence, neutral) =>
    (feature(evidence, neutral) * at(neutral, TURN_SLOT.pitch)) / 10;

/** A broad person, or one with a short trunk, shows a turn differently. */
const broad =
  (feature: Feature): Feature =>
  (evidence, neutral) =>
    feature(evidence, neutral) * (at(neutral, TURN_SLOT.shoulderBreadth) - 0.8) * 5;

const shoulderYaw = change(TURN_SLOT.shoulderYaw, 30);
const imageShoulderDepth = change(TURN_SLOT.imageShoulderDepth, 1);
const shoulderNarrowing = narrowing(TURN_SLOT.shoulderBreadth);

/** All that a turn can be a weighted sum of. The calibration names those it uses. */
export const TURN_FEATURES = {
  shoulderYaw,
  shoulderYawRoot: root(change(TURN_SLOT.shoulderYaw, 5)),
  shoulderYawPitched: pitched(shoulderYaw),
  shoulderYawBroad: broad(shoulderYaw),
  shoulderDepth: change(TURN_SLOT.shoulderDepth, 0.5),
  imageShoulderDepth,
  imageShoulderDepthRoot: root(change(TURN_SLOT.imageShoulderDepth, 0.2)),
  imageShoulderDepthPitched: pitched(imageShoulderDepth),
  shoulderNarrowing,
  shoulderNarrowingBroad: broad(shoulderNarrowing),
  hipYaw: change(TURN_SLOT.hipYaw, 30),
  hipDepth: change(TURN_SLOT.hipDepth, 0.3),
  imageHipDepth: change(TURN_SLOT.imageHipDepth, 0.5),
  hipNarrowing: narrowing(TURN_SLOT.hipBreadth),
  kneeNarrowing: narrowing(TURN_SLOT.kneeBreadth),
  lean: change(TURN_SLOT.lean, 0.1),
  worldLean: change(TURN_SLOT.worldLean, 0.1),
  shoulderDrop: change(TURN_SLOT.shoulderDrop, 0.1),
  elbowShift: change(TURN_SLOT.elbowShift, 0.2),
  wristShift: change(TURN_SLOT.wristShift, 0.3),
  earShift: change(TURN_SLOT.earShift, 0.1),
  noseShift: change(TURN_SLOT.noseShift, 0.2),
} as const satisfies Readonly<Record<string, Feature>>;

export type TurnFeatureName = keyof typeof TURN_FEATURES;

export const isTurnFeature = (name: string): name is TurnFeatureName => Object.hasOwn(TURN_FEATURES, name);
