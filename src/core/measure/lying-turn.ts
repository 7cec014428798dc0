import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { sideOn, viewFromSideOn } from './side-view.ts';
import { axialTurnDeg, trunkOf } from './trunk.ts';
import { midpoint, minus, wrapDeg, type Point } from './vector.ts';

/** Places in the evidence. */
const AXIAL = 0;
const HIP_RISE = 1;
/** The left knee further than the right, and both together. */
const KNEES_APART = 2;
const KNEES_DRAWN = 3;
const SIDE_ON = 4;
const LENGTH = 5;

/** Degrees per degree of the three-dimensional angle, and per trunk length that one hip stands above the other. */
const AXIAL_GAIN = 1.5;
const RISE_GAIN_DEG = 200;
/**
 * Degrees per trunk length that a knee is drawn towards the head: with what the hips then show, a knee across reads as
 * about 25, the middle of the range in which people practise.
 */
const KNEE_GAIN_DEG = 45;
/** One knee alone is not drawn further than this, trunk lengths. */
const MOST_DRAWN = 1.2;
/** Once out this far the side stays what it is until the knee is back. */
const SIDE_KEPT_DEG = 7;

const BASE_SIGMA_DEG = 1.5;
const SIGMA_PER_DEG = 0.7;
/** From here on the error no longer grows. */
const MOST_SIGMA_DEG = 12;

/**
 * A line in the picture, in trunk lengths: how far its end is above its beginning, square to the trunk, and how far nearer
 * to the head. The picture's own tilt is in the neutral as well.
 */
function againstTrunk(line: Point, axis: Point): { readonly above: number; readonly headwards: number } {
  const square = axis.x * axis.x + axis.y * axis.y;
  if (square === 0) return { above: 0, headwards: 0 };
  const upwards = axis.x > 0 ? 1 : -1;
  return {
    above: (upwards * (line.x * axis.y - line.y * axis.x)) / square,
    headwards: (line.x * axis.x + line.y * axis.y) / square,
  };
}

function evidenceOf(frame: PersonFrame): Evidence {
  const { image, world } = frame;
  const { hipLine, axis } = trunkOf(image);
  const leftKnee = landmark(image, LANDMARK.leftKnee);
  const rightKnee = landmark(image, LANDMARK.rightKnee);
  const hips = midpoint(landmark(image, LANDMARK.leftHip), landmark(image, LANDMARK.rightHip));
  const evidence = numbers(LENGTH);
  evidence[AXIAL] = axialTurnDeg(trunkOf(world));
  evidence[HIP_RISE] = againstTrunk(hipLine, axis).above;
  evidence[KNEES_APART] = againstTrunk(minus(leftKnee, rightKnee), axis).headwards;
  evidence[KNEES_DRAWN] = 2 * againstTrunk(minus(midpoint(leftKnee, rightKnee), hips), axis).headwards;
  evidence[SIDE_ON] = sideOn(world);
  return evidence;
}

/** How much further towards the head one knee is than the other, trunk lengths: told without a neutral. */
export const kneesApart = (evidence: Evidence): number => evidence[KNEES_APART] ?? 0;

/**
 * Turn of somebody lying on their back with the camera at their side: hip line against shoulder line, as a knee is
 * guided across.
 *
 * An estimate that knows the side and not the size. Of a pelvis that rolls one way the hip points show a part, of one
 * that rolls the other way nothing but the sign (r at most 0.35 with the true peak, on 19 rendered people, either model;
 * the best fit of whatever points there are is 6.5 degrees off on bodies left out, 18 at the 95th percentile). What is
 * seen beyond doubt is the knee. How far the rendered knees go across says nothing about how far the pelvis
 * rolls, and nothing is fitted to them: a knee across is taken for the middle of the range in which people practise.
 * Half of the answer is the hips, half the knees; an exercise of it is `coarse`.
 *
 * With a knee across, the pose models come to take the left leg for the right one, or put both knees between the two: so
 * the side is read while the knee goes up, and then kept, and how far the knees are drawn up together, which no
 * exchange changes, says how long it stays.
 */
export const LYING_TURN: Estimator = {
  evidenceOf,
  viewOf: (evidence: Evidence) => viewFromSideOn(evidence[SIDE_ON] ?? 0),
  estimate(evidence: Evidence, neutral: Evidence, beforeDeg = 0): Estimate {
    const change = (slot: number) => (evidence[slot] ?? 0) - (neutral[slot] ?? 0);
    const hipsDeg = (AXIAL_GAIN * wrapDeg(change(AXIAL)) + RISE_GAIN_DEG * change(HIP_RISE)) / 2;
    const drawn = Math.max(0, Math.min(MOST_DRAWN, change(KNEES_DRAWN)));
    const toOneSide =
      Math.abs(beforeDeg) < SIDE_KEPT_DEG ? change(KNEES_APART) : Math.sign(beforeDeg) * drawn;
    const kneesDeg = KNEE_GAIN_DEG * toOneSide;
    const angleDeg = (hipsDeg + kneesDeg) / 2;
    const sigmaDeg = Math.min(MOST_SIGMA_DEG, BASE_SIGMA_DEG + SIGMA_PER_DEG * Math.abs(angleDeg));
    return { angleDeg, sigmaDeg, checks: [] };
  },
};
