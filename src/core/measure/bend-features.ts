import { SHAPE_TERMS } from './back-shape.ts';
import { BEND_SLOT } from './bend-evidence.ts';
import type { Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { wrapDeg } from './vector.ts';

export const BEND_FEATURES = SHAPE_TERMS + 5;

const at = (evidence: Evidence, slot: number): number => evidence[slot] ?? 0;

const changeOf = (evidence: Evidence, neutral: Evidence, slot: number): number =>
  at(evidence, slot) - at(neutral, slot);

/** 1 when the person faces the picture's right edge, -1 when the left, judged in their neutral. */
export const facing = (neutral: Evidence): 1 | -1 => (at(neutral, BEND_SLOT.sideOn) >= 0 ? 1 : -1);

/**
 * What the bend is a weighted sum of, each 0 in the neutral itself: change of each term of the back's shape (chord lengths);
 * change of the chord's inclination (hundreds of degrees, positive = shoulders forward and down); the rocking, hundreds of
 * degrees; the square of the change of curvature, because round and hollow backs do not stretch the outline alike; and that
 * change times curvature and slope in the neutral, because seats, bellies and clothes make an outline that moves less than
 * the spine beneath it, or more.
 */
export function bendFeatures(evidence: Evidence, neutral: Evidence): number[] {
  const features = numbers(BEND_FEATURES);
  for (let term = 0; term < SHAPE_TERMS; term += 1) features[term] = changeOf(evidence, neutral, term);
  const chord = wrapDeg(changeOf(evidence, neutral, BEND_SLOT.chord));
  features[SHAPE_TERMS] = (facing(neutral) * chord) / 100;
  features[SHAPE_TERMS + 1] = rockingDeg(evidence, neutral) / 100;
  const curvature = features[BEND_SLOT.curvature] ?? 0;
  features[SHAPE_TERMS + 2] = 10 * curvature * curvature;
  features[SHAPE_TERMS + 3] = 10 * curvature * at(neutral, BEND_SLOT.curvature);
  features[SHAPE_TERMS + 4] = 10 * curvature * at(neutral, BEND_SLOT.slope);
  return features;
}

/** Change of the sagitta from the neutral, hundredths of the chord; positive = more hollow, as extension is. */
export const sagittaChange = (evidence: Evidence, neutral: Evidence): number =>
  -100 * changeOf(evidence, neutral, BEND_SLOT.sagitta);

export const LOWER_FEATURES = 2;

/**
 * What the bend of the lower half is a weighted sum of: change of the outline's own angle there, tens of degrees, and that
 * change times the curvature of the whole back in the neutral.
 */
export function lowerFeatures(evidence: Evidence, neutral: Evidence): number[] {
  const change = changeOf(evidence, neutral, BEND_SLOT.lowerDeg);
  const features = numbers(LOWER_FEATURES);
  features[0] = change / 10;
  features[1] = change * at(neutral, BEND_SLOT.curvature);
  return features;
}

/**
 * Rocking over hands and knees: thighs and arms swing together while the trunk goes along. Degrees, positive =
 * shoulders forward.
 */
export function rockingDeg(evidence: Evidence, neutral: Evidence): number {
  const thigh = wrapDeg(changeOf(evidence, neutral, BEND_SLOT.thigh));
  const arm = wrapDeg(changeOf(evidence, neutral, BEND_SLOT.arm));
  return (facing(neutral) * (thigh + arm)) / 2;
}
