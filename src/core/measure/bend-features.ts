import { BEND_SLOT } from './bend-evidence.ts';
import type { Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { wrapDeg } from './vector.ts';

export const BEND_FEATURES = 7;

const at = (evidence: Evidence, slot: number): number => evidence[slot] ?? 0;

const changeOf = (evidence: Evidence, neutral: Evidence, slot: number): number =>
  at(evidence, slot) - at(neutral, slot);

/** 1 when the person faces the picture's right edge, -1 when the left, judged in their neutral. */
export const facing = (neutral: Evidence): 1 | -1 => (at(neutral, BEND_SLOT.sideOn) >= 0 ? 1 : -1);

/**
 * What the bend is a weighted sum of, each 0 in the neutral itself: change of the back's shift, slope and curvature (chord
 * lengths) and of the chord's inclination (hundreds of degrees, positive = shoulders forward and down); the square of the
 * change of curvature, because round and hollow backs do not stretch the outline alike; that change times the curvature of
 * the neutral, because seats, bellies and clothes make an outline that moves less than the spine beneath it, or more; and the
 * rocking, hundreds of degrees. The finer terms of the shape are left out: they carry noise.
 */
export function bendFeatures(evidence: Evidence, neutral: Evidence): number[] {
  const curvature = changeOf(evidence, neutral, BEND_SLOT.curvature);
  const chord = wrapDeg(changeOf(evidence, neutral, BEND_SLOT.chord));
  const features = numbers(BEND_FEATURES);
  features[0] = changeOf(evidence, neutral, BEND_SLOT.shift);
  features[1] = changeOf(evidence, neutral, BEND_SLOT.slope);
  features[2] = curvature;
  features[3] = (facing(neutral) * chord) / 100;
  features[4] = 10 * curvature * curvature;
  features[5] = 10 * curvature * at(neutral, BEND_SLOT.curvature);
  features[6] = rockingDeg(evidence, neutral) / 100;
  return features;
}

/** Change of the sagitta from the neutral, hundredths of the chord; positive = more hollow, as extension is. */
export const sagittaChange = (evidence: Evidence, neutral: Evidence): number =>
  -100 * changeOf(evidence, neutral, BEND_SLOT.sagitta);

/** Change of the outline's own angle in the lower half, degrees. */
export const lowerChangeDeg = (evidence: Evidence, neutral: Evidence): number =>
  changeOf(evidence, neutral, BEND_SLOT.lowerDeg);

/**
 * Rocking over hands and knees: thighs and arms swing together while the trunk goes along. Degrees, positive =
 * shoulders forward.
 */
export function rockingDeg(evidence: Evidence, neutral: Evidence): number {
  const thigh = wrapDeg(changeOf(evidence, neutral, BEND_SLOT.thigh));
  const arm = wrapDeg(changeOf(evidence, neutral, BEND_SLOT.arm));
  return (facing(neutral) * (thigh + arm)) / 2;
}
