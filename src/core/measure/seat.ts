import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkIndex } from '../pose/landmark.ts';
import { trunkLengthPx } from './framing.ts';
import type { Measure } from './measurement.ts';
import { lengthOf } from './vector.ts';

/** Where the person sits, stands or kneels in the picture, image pixels. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly trunkPx: number;
}

const PELVIS: readonly LandmarkIndex[] = [LANDMARK.leftHip, LANDMARK.rightHip];
const LEGS: readonly LandmarkIndex[] = [
  LANDMARK.leftKnee,
  LANDMARK.rightKnee,
  LANDMARK.leftAnkle,
  LANDMARK.rightAnkle,
];

/** What rests on the ground while the measure changes: the pelvis in a turn, the legs in a bend or tilt. */
const RESTING_JOINTS: Readonly<Record<Measure, readonly LandmarkIndex[]>> = {
  turn: PELVIS,
  bend: LEGS,
  tilt: LEGS,
  lean: [LANDMARK.leftAnkle, LANDMARK.rightAnkle],
  arch: [LANDMARK.leftHip, LANDMARK.rightHip, LANDMARK.leftAnkle, LANDMARK.rightAnkle],
  'arm-across': PELVIS,
  'arm-elevation': PELVIS,
  'head-retraction': PELVIS,
  'hip-flexion': [LANDMARK.leftShoulder, LANDMARK.rightShoulder],
  roll: [LANDMARK.leftAnkle, LANDMARK.rightAnkle],
  'shoulder-retraction': PELVIS,
  'trunk-lean': [LANDMARK.leftAnkle, LANDMARK.rightAnkle],
};

export function seatOf(measure: Measure, frame: PersonFrame): Seat {
  const joints = RESTING_JOINTS[measure];
  let x = 0;
  let y = 0;
  for (const index of joints) {
    const joint = landmark(frame.image, index);
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
  const step = lengthOf(to.x - from.x, to.y - from.y);
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
