import { SHAPE_TERMS } from './back-shape.ts';
import { BEND_SLOT } from './bend-evidence.ts';
import type { Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { wrapDeg } from './vector.ts';

export const BEND_FEATURES = SHAPE_TERMS + 2;

const at = (evidence: Evidence, slot: number): number => evidence[slot] ?? 0;

/** 1 when the person faces the picture's right edge, -1 when the left, judged in their neutral. */
export const facing = (neutral: Evidence): 1 | -1 => (at(neutral, BEND_SLOT.sideOn) >= 0 ? 1 : -1);

/**
 * What the bend is a weighted sum of, each 0 in the neutral itself: change of each term of the back's shape (chord
 * lengths), change of the chord's inclination (degrees, positive = shoulders forward and down), and the square of
 * the change of curvature, because round and hollow backs do not stretch the outline alike.
 */
export function bendFeatures(evidence: Evidence, neutral: Evidence): number[] {
  const features = numbers(BEND_FEATURES);
  for (let term = 0; term < SHAPE_TERMS; term += 1) features[term] = at(evidence, term) - at(neutral, term);
  const chord = wrapDeg(at(evidence, BEND_SLOT.chord) - at(neutral, BEND_SLOT.chord));
  features[SHAPE_TERMS] = (facing(neutral) * chord) / 100;
  const curvature = features[BEND_SLOT.curvature] ?? 0;
  features[SHAPE_TERMS + 1] = 10 * curvature * curvature;
  return features;
}

/** Change of the sagitta from the neutral, hundredths of the chord; positive = more hollow, as extension is. */
export const sagittaChange = (evidence: Evidence, neutral: Evidence): number =>
  100 * (at(neutral, BEND_SLOT.sagitta) - at(evidence, BEND_SLOT.sagitta));

/** Change of the outline's own angle in the lower half, degrees. */
export const lowerChangeDeg = (evidence: Evidence, neutral: Evidence): number =>
  at(evidence, BEND_SLOT.lowerDeg) - at(neutral, BEND_SLOT.lowerDeg);

/**
 * Rocking over hands and knees: thighs and arms swing together while the trunk goes along. Degrees, positive =
 * shoulders forward.
 */
export function rockingDeg(evidence: Evidence, neutral: Evidence): number {
  const thigh = wrapDeg(at(evidence, BEND_SLOT.thigh) - at(neutral, BEND_SLOT.thigh));
  const arm = wrapDeg(at(evidence, BEND_SLOT.arm) - at(neutral, BEND_SLOT.arm));
  return (facing(neutral) * (thigh + arm)) / 2;
}
