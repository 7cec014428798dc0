import type { ModelName } from '../pose/model.ts';
import type { PersonFrame } from '../pose/frame.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import type { View } from './measurement.ts';
import { breadthRatio, sideLeanDeg, trunkOf, yawDeg } from './trunk.ts';

/** Places in the evidence. */
const SHOULDER_YAW = 0;
const HIP_YAW = 1;
const SHOULDER_BREADTH = 2;
const SIDE_LEAN = 3;
const LENGTH = 4;

/** Truth over the turn of the world shoulder line against the camera. */
const GAIN: Readonly<Record<ModelName, number>> = { lite: 1.4, full: 1.4, heavy: 1.4 };
const FACING_BREADTH = 0.45;
const SIDE_ON_BREADTH = 0.25;

function evidenceOf(frame: PersonFrame): Evidence {
  const world = trunkOf(frame.world);
  const image = trunkOf(frame.image);
  const evidence = new Float64Array(LENGTH);
  evidence[SHOULDER_YAW] = yawDeg(world.shoulderLine);
  evidence[HIP_YAW] = yawDeg(world.hipLine);
  evidence[SHOULDER_BREADTH] = breadthRatio(image.shoulderLine, image.axis);
  evidence[SIDE_LEAN] = sideLeanDeg(image);
  return evidence;
}

function viewOf(evidence: Evidence): View {
  const breadth = evidence[SHOULDER_BREADTH] ?? 0;
  if (breadth >= FACING_BREADTH) return 'front';
  if (Math.abs(breadth) > SIDE_ON_BREADTH) return 'oblique';
  return (evidence[SHOULDER_YAW] ?? 0) < 0 ? 'left-side' : 'right-side';
}

/** Shoulder line against the camera, with the pelvis taken off in the proportion in which the model shows it. */
const turnEstimator = (model: ModelName): Estimator => ({
  evidenceOf,
  viewOf,
  estimate(evidence: Evidence, neutral: Evidence): Estimate {
    const change = (slot: number) => (evidence[slot] ?? 0) - (neutral[slot] ?? 0);
    const angleDeg = GAIN[model] * change(SHOULDER_YAW);
    return {
      angleDeg,
      sigmaDeg: 3 + 0.15 * Math.abs(angleDeg),
      checks: [
        { id: 'pelvis-yaw', angleDeg: change(HIP_YAW) },
        { id: 'side-lean', angleDeg: change(SIDE_LEAN) },
      ],
    };
  },
});

export const TURN: Readonly<Record<ModelName, Estimator>> = {
  lite: turnEstimator('lite'),
  full: turnEstimator('full'),
  heavy: turnEstimator('heavy'),
};
