import {
  across,
  cross,
  DEG_PER_RAD,
  dot,
  length,
  midpoint,
  minus,
  type Point,
  wrapDeg,
} from '../measure/vector.ts';
import type { Measure } from '../measure/measurement.ts';
import { isSimple } from '../measure/simple-measures.ts';
import type { PointM, TruthFrame, TruthJoints } from './truth.ts';

/** Where the true angles of one clip are counted from: each at rest, degrees, positive = leaning back. */
export interface TrueNeutral {
  readonly trunkThighDeg: number;
  readonly trunkUprightDeg: number;
  /** Null when the truth does not carry the joints of the upper trunk. */
  readonly upperTrunkDeg: number | null;
}

/**
 * The mean over the frames before the first movement. Turn and bend come with their neutral already taken off; the
 * angles of trunk, thigh and upper trunk do not.
 */
export function trueNeutral(frames: readonly TruthFrame[]): TrueNeutral {
  const moving = frames.findIndex((frame) => frame.phase !== 'neutral');
  const still = frames.slice(0, Math.max(1, moving === -1 ? frames.length : moving));
  const mean = (of: (joints: TruthJoints) => number): number =>
    still.reduce((total, frame) => total + of(frame.jointsM), 0) / still.length;
  return {
    trunkThighDeg: mean(trunkThighDeg),
    trunkUprightDeg: mean(trunkUprightDeg),
    upperTrunkDeg: still.every((frame) => showsUpperTrunk(frame.jointsM)) ? mean(upperTrunkDeg) : null,
  };
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
      return wrapDeg(trunkThighDeg(frame.jointsM) - neutral.trunkThighDeg);
    case 'lean':
      return wrapDeg(trunkUprightDeg(frame.jointsM) - neutral.trunkUprightDeg);
    case 'arch':
      return wrapDeg(upperTrunkDeg(frame.jointsM) - (neutral.upperTrunkDeg ?? 0));
    default:
      return measure satisfies never;
  }
}

/** Whether a truth carries the joints that the measure is defined by. */
export const isDefinedBy = (measure: Measure, frames: readonly TruthFrame[]): boolean =>
  measure !== 'arch' || frames.every((frame) => showsUpperTrunk(frame.jointsM));

/**
 * Angle from the prolonged thigh (mid-knee to mid-hip) to the trunk (mid-hip to mid-shoulder) in the sagittal plane,
 * the one square to the hip line. Degrees; 0 = in line, positive = trunk leaning back.
 */
export function trunkThighDeg(joints: TruthJoints): number {
  const thigh = minus(midHip(joints), midpoint(at(joints.kneeL), at(joints.kneeR)));
  return backwardsDeg(joints, thigh, trunk(joints));
}

/** Angle from the picture's upright to the trunk, in the sagittal plane. Degrees, positive = trunk leaning back. */
export const trunkUprightDeg = (joints: TruthJoints): number => backwardsDeg(joints, UP, trunk(joints));

/**
 * Angle from the picture's upright to the line from the mid-back to the neck, in the sagittal plane. Degrees,
 * positive = leaning back. @throws RangeError when the truth does not carry these joints; see `isDefinedBy`.
 */
export function upperTrunkDeg(joints: TruthJoints): number {
  const { spine02, neck } = joints;
  if (spine02 === undefined || neck === undefined) throw new RangeError('expected spine02 and neck');
  return backwardsDeg(joints, UP, minus(at(neck), at(spine02)));
}

const UP: Point = { x: 0, y: -1, z: 0 };

const showsUpperTrunk = ({ spine02, neck }: TruthJoints): boolean =>
  spine02 !== undefined && neck !== undefined;

const at = ([x, y, z]: PointM): Point => ({ x, y, z });
const midHip = ({ hipL, hipR }: TruthJoints): Point => midpoint(at(hipL), at(hipR));
const trunk = (joints: TruthJoints): Point =>
  minus(midpoint(at(joints.shoulderL), at(joints.shoulderR)), midHip(joints));

/** Angle from one direction to another about the hip line, degrees; positive = backwards. */
function backwardsDeg({ hipL, hipR }: TruthJoints, from: Point, to: Point): number {
  const left = minus(at(hipL), at(hipR));
  const [a, b] = [across(from, left), across(to, left)];
  // The camera's axes are right-handed, so a positive rotation about the axis to the left pitches forward.
  return -Math.atan2(dot(cross(a, b), left) / length(left), dot(a, b)) * DEG_PER_RAD;
}
