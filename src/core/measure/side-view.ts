import { landmark, type Landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { View } from './measurement.ts';
import { lengthOf, midpoint, type Point } from './vector.ts';

/** The body seen from the side, image pixels: the middle of each pair of joints. */
export interface SideView {
  readonly shoulder: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly wrist: Point;
}

export function sideViewOf(image: readonly Landmark[]): SideView {
  return {
    shoulder: midpoint(landmark(image, LANDMARK.leftShoulder), landmark(image, LANDMARK.rightShoulder)),
    hip: midpoint(landmark(image, LANDMARK.leftHip), landmark(image, LANDMARK.rightHip)),
    knee: midpoint(landmark(image, LANDMARK.leftKnee), landmark(image, LANDMARK.rightKnee)),
    wrist: midpoint(landmark(image, LANDMARK.leftWrist), landmark(image, LANDMARK.rightWrist)),
  };
}

/**
 * The joints of the side that the camera sees, image pixels. Folded up, the far limbs are hidden and guessed.
 * @param side `sideOn` of the frame
 */
export function nearSideOf(image: readonly Landmark[], side: number): SideView {
  return side >= 0
    ? {
        shoulder: landmark(image, LANDMARK.rightShoulder),
        hip: landmark(image, LANDMARK.rightHip),
        knee: landmark(image, LANDMARK.rightKnee),
        wrist: landmark(image, LANDMARK.rightWrist),
      }
    : {
        shoulder: landmark(image, LANDMARK.leftShoulder),
        hip: landmark(image, LANDMARK.leftHip),
        knee: landmark(image, LANDMARK.leftKnee),
        wrist: landmark(image, LANDMARK.leftWrist),
      };
}

/**
 * How clearly the person is turned side-on, and which way, -1..1: depth of the right-to-left lines of shoulders and
 * hips over their length, from world landmarks. Positive = the left side is the far one, so the camera sees the
 * right side; an upright person then faces the right edge of the picture.
 */
export function sideOn(world: readonly Landmark[]): number {
  const leftShoulder = landmark(world, LANDMARK.leftShoulder);
  const rightShoulder = landmark(world, LANDMARK.rightShoulder);
  const leftHip = landmark(world, LANDMARK.leftHip);
  const rightHip = landmark(world, LANDMARK.rightHip);
  const x = leftShoulder.x - rightShoulder.x + (leftHip.x - rightHip.x);
  const y = leftShoulder.y - rightShoulder.y + (leftHip.y - rightHip.y);
  const z = leftShoulder.z - rightShoulder.z + (leftHip.z - rightHip.z);
  const breadth = lengthOf(x, y, z);
  return breadth === 0 ? 0 : z / breadth;
}

const SIDE_ON_LEAST = 0.75;
const FACING_MOST = 0.4;

/** The view that a `sideOn` value means. */
export function viewFromSideOn(side: number): View {
  if (Math.abs(side) < FACING_MOST) return 'front';
  if (Math.abs(side) < SIDE_ON_LEAST) return 'oblique';
  return side > 0 ? 'right-side' : 'left-side';
}
