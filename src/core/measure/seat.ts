import { landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';
import { trunkLengthPx } from './framing.ts';
import type { Measure } from './measurement.ts';

/** Where the person sits, stands or kneels in the picture, image pixels. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly trunkPx: number;
}

/** What rests on the ground while the measure changes: the pelvis in a turn, the legs in a bend or tilt. */
const RESTING_JOINTS: Readonly<Record<Measure, readonly LandmarkName[]>> = {
  turn: ['leftHip', 'rightHip'],
  bend: ['leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
  tilt: ['leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'],
};

export function seatOf(measure: Measure, frame: PersonFrame): Seat {
  const joints = RESTING_JOINTS[measure].map((name) => landmark(frame.image, name));
  return {
    x: joints.reduce((sum, joint) => sum + joint.x, 0) / joints.length,
    y: joints.reduce((sum, joint) => sum + joint.y, 0) / joints.length,
    trunkPx: trunkLengthPx(frame.image),
  };
}

const MOVED_TRUNKS = 0.5;
const MOVED_SCALE = 1.3;

/** Whether the person has moved their place: half a trunk length across the picture, or 30 % nearer or further. */
export function hasMoved(from: Seat, to: Seat): boolean {
  const step = Math.hypot(to.x - from.x, to.y - from.y);
  if (step > MOVED_TRUNKS * from.trunkPx) return true;
  return to.trunkPx > MOVED_SCALE * from.trunkPx || from.trunkPx > MOVED_SCALE * to.trunkPx;
}
