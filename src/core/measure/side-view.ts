import { landmark, type Landmark } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';
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
  const middle = (left: Landmark, right: Landmark) => midpoint(left, right);
  return {
    shoulder: middle(landmark(image, 'leftShoulder'), landmark(image, 'rightShoulder')),
    hip: middle(landmark(image, 'leftHip'), landmark(image, 'rightHip')),
    knee: middle(landmark(image, 'leftKnee'), landmark(image, 'rightKnee')),
    wrist: middle(landmark(image, 'leftWrist'), landmark(image, 'rightWrist')),
  };
}

/**
 * The joints of the side that the camera sees, image pixels. Folded up, the far limbs are hidden and guessed.
 * @param side `sideOn` of the frame
 */
export function nearSideOf(image: readonly Landmark[], side: number): SideView {
  const near = (left: LandmarkName, right: LandmarkName) => landmark(image, side >= 0 ? right : left);
  return {
    shoulder: near('leftShoulder', 'rightShoulder'),
    hip: near('leftHip', 'rightHip'),
    knee: near('leftKnee', 'rightKnee'),
    wrist: near('leftWrist', 'rightWrist'),
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
