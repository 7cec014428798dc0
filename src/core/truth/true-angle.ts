import { across, cross, DEG_PER_RAD, dot, length, midpoint, minus, type Point } from '../measure/vector.ts';
import type { Measure } from '../measure/measurement.ts';
import { isSimple } from '../measure/simple-measures.ts';
import type { PointM, TruthFrame, TruthJoints } from './truth.ts';

/** Where the true angles of one clip are counted from. */
export interface TrueNeutral {
  /** Trunk against thigh at rest, degrees of extension. */
  readonly trunkThighDeg: number;
}

/**
 * The mean over the frames before the first movement. Turn and bend come with their neutral already taken off; trunk
 * against thigh does not.
 */
export function trueNeutral(frames: readonly TruthFrame[]): TrueNeutral {
  const moving = frames.findIndex((frame) => frame.phase !== 'neutral');
  const still = frames.slice(0, Math.max(1, moving === -1 ? frames.length : moving));
  const sum = still.reduce((total, frame) => total + trunkThighDeg(frame.jointsM), 0);
  return { trunkThighDeg: sum / still.length };
}

/**
 * The true angle of the measure, degrees from neutral, signed as `Measure` says.
 * @throws RangeError for what is followed simply: truth files do not tell it
 */
export function trueAngleDeg(measure: Measure, frame: TruthFrame, neutral: TrueNeutral): number {
  if (isSimple(measure)) throw new RangeError(`truth files do not tell the true ${measure}`);
  switch (measure) {
    case 'turn':
      return frame.turnDeg;
    case 'bend':
      return frame.bendDeg;
    case 'tilt':
      return trunkThighDeg(frame.jointsM) - neutral.trunkThighDeg;
    default:
      return measure satisfies never;
  }
}

/**
 * Angle from the prolonged thigh (mid-knee to mid-hip) to the trunk (mid-hip to mid-shoulder) in the sagittal plane,
 * the one square to the hip line. Degrees; 0 = in line, positive = trunk leaning back.
 */
export function trunkThighDeg(joints: TruthJoints): number {
  const hipL = at(joints.hipL);
  const hipR = at(joints.hipR);
  const left = minus(hipL, hipR);
  const midHip = midpoint(hipL, hipR);
  const trunk = across(minus(midpoint(at(joints.shoulderL), at(joints.shoulderR)), midHip), left);
  const thigh = across(minus(midHip, midpoint(at(joints.kneeL), at(joints.kneeR))), left);
  // The camera's axes are right-handed, so a positive rotation about the axis to the left pitches forward.
  const forward = Math.atan2(dot(cross(thigh, trunk), left) / length(left), dot(thigh, trunk));
  return -forward * DEG_PER_RAD;
}

const at = ([x, y, z]: PointM): Point => ({ x, y, z });
