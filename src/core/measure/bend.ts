import type { PersonFrame } from '../pose/frame.ts';
import type { ModelName } from '../pose/model.ts';
import { backShape } from './back-shape.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import type { UnmeasuredReason, View } from './measurement.ts';
import { sideOn, sideViewOf } from './side-view.ts';
import { DEG_PER_RAD, minus, type Point, wrapDeg } from './vector.ts';

/** Places in the evidence. */
const BEND = 0;
const LOWER = 1;
const UPPER = 2;
const SAGITTA = 3;
const THIGH = 4;
const ARM = 5;
const SIDE_ON = 6;
const LENGTH = 7;

const SIDE_ON_LEAST = 0.75;
/** A contour this far from any smooth curve, as a share of the chord, is not the outline of a back. */
const ROUGHEST = 0.05;

/** Truth over the contour's own bend: the ends of the back are cut off. */
const GAIN: Readonly<Record<ModelName, number>> = { lite: 1.45, full: 1.45, heavy: 1.45 };

/** Inclination of a line from the ground upwards against the vertical, degrees; positive = to the picture's right. */
const inclinationDeg = (foot: Point, head: Point): number => {
  const line = minus(head, foot);
  return Math.atan2(line.x, -line.y) * DEG_PER_RAD;
};

function evidenceOf(frame: PersonFrame): Evidence | UnmeasuredReason {
  if (frame.backContour === undefined) return 'back-not-visible';
  const { knee, hip, shoulder, wrist } = sideViewOf(frame.image);
  const shape = backShape(frame.backContour, hip, shoulder);
  if (shape === null || shape.roughness > ROUGHEST) return 'back-not-visible';
  const evidence = new Float64Array(LENGTH);
  evidence[BEND] = shape.bendDeg;
  evidence[LOWER] = shape.lowerBendDeg;
  evidence[UPPER] = shape.upperBendDeg;
  evidence[SAGITTA] = shape.sagittaRatio;
  evidence[THIGH] = inclinationDeg(knee, hip);
  evidence[ARM] = inclinationDeg(wrist, shoulder);
  evidence[SIDE_ON] = sideOn(frame.world);
  return evidence;
}

function viewOf(evidence: Evidence): View {
  const side = evidence[SIDE_ON] ?? 0;
  if (Math.abs(side) < SIDE_ON_LEAST) return Math.abs(side) < 0.4 ? 'front' : 'oblique';
  return side > 0 ? 'right-side' : 'left-side';
}

const bendEstimator = (model: ModelName): Estimator => ({
  evidenceOf,
  viewOf,
  estimate(evidence: Evidence, neutral: Evidence): Estimate {
    const change = (slot: number) => (evidence[slot] ?? 0) - (neutral[slot] ?? 0);
    const facing = (neutral[SIDE_ON] ?? 0) >= 0 ? 1 : -1;
    const angleDeg = GAIN[model] * change(BEND);
    // Thighs and arms swing together when the trunk rocks over knees and hands as a whole.
    const rockingDeg = (facing * (wrapDeg(change(THIGH)) + wrapDeg(change(ARM)))) / 2;
    return {
      angleDeg,
      sigmaDeg: 3 + 0.15 * Math.abs(angleDeg),
      checks: [{ id: 'rocking', angleDeg: rockingDeg }],
    };
  },
});

export const BEND_OF: Readonly<Record<ModelName, Estimator>> = {
  lite: bendEstimator('lite'),
  full: bendEstimator('full'),
  heavy: bendEstimator('heavy'),
};
