import type { PersonFrame } from '../pose/frame.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { sideOn, sideViewOf, viewFromSideOn } from './side-view.ts';
import { DEG_PER_RAD, minus, type Point, wrapDeg } from './vector.ts';

/** Places in the evidence. */
const TRUNK_ON_THIGH = 0;
const SIDE_ON = 1;
const LENGTH = 2;

/**
 * Angle in the picture from the line knee -> hip to the line hip -> shoulder, degrees in (-180, 180]; positive =
 * anticlockwise as seen on the screen. 0 = trunk and thigh in one line.
 */
export function trunkOnThighDeg(knee: Point, hip: Point, shoulder: Point): number {
  const thigh = minus(hip, knee);
  const trunk = minus(shoulder, hip);
  return (
    Math.atan2(thigh.y * trunk.x - thigh.x * trunk.y, thigh.x * trunk.x + thigh.y * trunk.y) * DEG_PER_RAD
  );
}

function evidenceOf(frame: PersonFrame): Evidence {
  const { knee, hip, shoulder } = sideViewOf(frame.image);
  const evidence = new Float64Array(LENGTH);
  evidence[TRUNK_ON_THIGH] = trunkOnThighDeg(knee, hip, shoulder);
  evidence[SIDE_ON] = sideOn(frame.world);
  return evidence;
}

/** Trunk against thigh in the side view; the thigh is taken off so that swaying at the ankles does not count. */
export const TILT: Estimator = {
  evidenceOf,
  viewOf: (evidence: Evidence) => viewFromSideOn(evidence[SIDE_ON] ?? 0),
  estimate(evidence: Evidence, neutral: Evidence): Estimate {
    const change = wrapDeg((evidence[TRUNK_ON_THIGH] ?? 0) - (neutral[TRUNK_ON_THIGH] ?? 0));
    // Facing right, leaning back turns the trunk anticlockwise on the screen.
    const angleDeg = (neutral[SIDE_ON] ?? 0) >= 0 ? change : -change;
    return { angleDeg, sigmaDeg: 1.5 + 0.06 * Math.abs(angleDeg), checks: [] };
  },
};
