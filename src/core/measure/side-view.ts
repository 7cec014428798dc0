import { landmark, type Landmark } from '../pose/frame.ts';
import type { View } from './measurement.ts';
import { midpoint, minus, type Point } from './vector.ts';

/** The body seen from the side, image pixels: the middle of each pair of joints. */
export interface SideView {
  readonly shoulder: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly wrist: Point;
}

export function sideViewOf(image: readonly Landmark[]): SideView {
  return {
    shoulder: midpoint(landmark(image, 'leftShoulder'), landmark(image, 'rightShoulder')),
    hip: midpoint(landmark(image, 'leftHip'), landmark(image, 'rightHip')),
    knee: midpoint(landmark(image, 'leftKnee'), landmark(image, 'rightKnee')),
    wrist: midpoint(landmark(image, 'leftWrist'), landmark(image, 'rightWrist')),
  };
}

/**
 * The joints of the side that the camera sees, image pixels. Folded up, the far limbs are hidden and guessed.
 * @param side `sideOn` of the frame
 */
export function nearSideOf(image: readonly Landmark[], side: number): SideView {
  return side >= 0
    ? {
        shoulder: landmark(image, 'rightShoulder'),
        hip: landmark(image, 'rightHip'),
        knee: landmark(image, 'rightKnee'),
        wrist: landmark(image, 'rightWrist'),
      }
    : {
        shoulder: landmark(image, 'leftShoulder'),
        hip: landmark(image, 'leftHip'),
        knee: landmark(image, 'leftKnee'),
        wrist: landmark(image, 'leftWrist'),
      };
}

/**
 * How clearly the person is turned side-on, and which way, -1..1: depth of the right-to-left lines of shoulders and
 * hips over their length, from world landmarks. Positive = the left side is the far one, so the camera sees the
 * right side; an upright person then faces the right edge of the picture.
 */
export function sideOn(world: readonly Landmark[]): number {
  const shoulders = minus(landmark(world, 'leftShoulder'), landmark(world, 'rightShoulder'));
  const hips = minus(landmark(world, 'leftHip'), landmark(world, 'rightHip'));
  const x = shoulders.x + hips.x;
  const z = shoulders.z + hips.z;
  const breadth = Math.hypot(x, shoulders.y + hips.y, z);
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
