import type { PersonFrame } from '../pose/frame.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import { sideOn, viewFromSideOn } from './side-view.ts';
import { axialTurnDeg, trunkOf } from './trunk.ts';
import { wrapDeg } from './vector.ts';

/** Places in the evidence. */
const AXIAL = 0;
const HIP_RISE = 1;
const SIDE_ON = 2;
const LENGTH = 3;

/** Degrees per degree of the three-dimensional angle, and per trunk length that one hip stands above the other. */
const AXIAL_GAIN = 1.5;
const RISE_GAIN_DEG = 200;

const BASE_SIGMA_DEG = 1.5;
const SIGMA_PER_DEG = 1;
/** From here on the error no longer grows. */
const MOST_SIGMA_DEG = 12;
const SIGMA_PER_APART = 0.2;

/**
 * How far the left hip stands above the right one in the picture, square to the trunk, in trunk lengths. Rolling the
 * pelvis lifts one hip; the picture's own tilt of the hip line is in the neutral as well.
 */
function hipRise(frame: PersonFrame): number {
  const { hipLine, axis } = trunkOf(frame.image);
  const square = axis.x * axis.x + axis.y * axis.y;
  if (square === 0) return 0;
  const upwards = axis.x > 0 ? 1 : -1;
  return (upwards * (hipLine.x * axis.y - hipLine.y * axis.x)) / square;
}

function evidenceOf(frame: PersonFrame): Evidence {
  const evidence = numbers(LENGTH);
  evidence[AXIAL] = axialTurnDeg(trunkOf(frame.world));
  evidence[HIP_RISE] = hipRise(frame);
  evidence[SIDE_ON] = sideOn(frame.world);
  return evidence;
}

/**
 * Turn of somebody lying on their back with the camera at their side: hip line against shoulder line. The pelvis rolls
 * away from the camera or towards it, and the pose model hardly sees that: errors of ten degrees are common as soon as
 * a knee crosses over. Sigma says so, and nothing is judged by it.
 */
export const LYING_TURN: Estimator = {
  evidenceOf,
  viewOf: (evidence: Evidence) => viewFromSideOn(evidence[SIDE_ON] ?? 0),
  estimate(evidence: Evidence, neutral: Evidence): Estimate {
    const change = (slot: number) => (evidence[slot] ?? 0) - (neutral[slot] ?? 0);
    const axialDeg = AXIAL_GAIN * wrapDeg(change(AXIAL));
    const riseDeg = RISE_GAIN_DEG * change(HIP_RISE);
    const angleDeg = (axialDeg + riseDeg) / 2;
    const grown = Math.min(MOST_SIGMA_DEG, BASE_SIGMA_DEG + SIGMA_PER_DEG * Math.abs(angleDeg));
    return { angleDeg, sigmaDeg: grown + SIGMA_PER_APART * Math.abs(axialDeg - riseDeg), checks: [] };
  },
};
