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

const PELVIS: readonly LandmarkName[] = ['leftHip', 'rightHip'];
const LEGS: readonly LandmarkName[] = ['leftKnee', 'rightKnee', 'leftAnkle', 'rightAnkle'];

/** What rests on the ground while the measure changes: the pelvis in a turn, the legs in a bend or tilt. */
const RESTING_JOINTS: Readonly<Record<Measure, readonly LandmarkName[]>> = {
  turn: PELVIS,
  bend: LEGS,
  tilt: LEGS,
  lean: ['leftAnkle', 'rightAnkle'],
  arch: ['leftHip', 'rightHip', 'leftAnkle', 'rightAnkle'],
  'arm-across': PELVIS,
  'arm-elevation': PELVIS,
  'head-retraction': PELVIS,
  'hip-flexion': ['leftShoulder', 'rightShoulder'],
  roll: ['leftAnkle', 'rightAnkle'],
  'shoulder-retraction': PELVIS,
  'trunk-lean': ['leftAnkle', 'rightAnkle'],
};

export function seatOf(measure: Measure, frame: PersonFrame): Seat {
  const joints = RESTING_JOINTS[measure];
  let x = 0;
  let y = 0;
  for (const name of joints) {
    const joint = landmark(frame.image, name);
    x += joint.x;
    y += joint.y;
  }
  return { x: x / joints.length, y: y / joints.length, trunkPx: trunkLengthPx(frame.image) };
}

/** A seat on the way from one to another: 0 = `from`, 1 = `to`. */
export const seatBetween = (from: Seat, to: Seat, share: number): Seat => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  trunkPx: from.trunkPx + (to.trunkPx - from.trunkPx) * share,
});

const farther = (from: Seat, to: Seat, trunks: number, scale: number): boolean => {
  const step = Math.hypot(to.x - from.x, to.y - from.y);
  if (step > trunks * from.trunkPx) return true;
  return to.trunkPx > scale * from.trunkPx || from.trunkPx > scale * to.trunkPx;
};

const MOVED_TRUNKS = 0.5;
const MOVED_SCALE = 1.3;

/** Whether the person has moved their place: half a trunk length across the picture, or 30 % nearer or further. */
export const hasMoved = (from: Seat, to: Seat): boolean => farther(from, to, MOVED_TRUNKS, MOVED_SCALE);

const SAME_TRUNKS = 0.2;
const SAME_SCALE = 1.15;

/** Whether this is the same place, as far as a person who moves in it keeps one. */
export const isAt = (place: Seat, seat: Seat): boolean => !farther(place, seat, SAME_TRUNKS, SAME_SCALE);
