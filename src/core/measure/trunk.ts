import { landmark, type Landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { cross, DEG_PER_RAD, dot, minus, type Point } from './vector.ts';

/** The trunk as two lines and an axis; each line runs from the subject's right to the subject's left. */
export interface Trunk {
  readonly shoulderLine: Point;
  readonly hipLine: Point;
  /** Mid-hip to mid-shoulder. */
  readonly axis: Point;
}

/**
 * Reads the trunk out of 33 landmarks, in whatever space and unit they are given.
 * World landmarks: metres, x right in the picture, y down, z away from the camera.
 */
export function trunkOf(landmarks: readonly Landmark[]): Trunk {
  const leftShoulder = landmark(landmarks, LANDMARK.leftShoulder);
  const rightShoulder = landmark(landmarks, LANDMARK.rightShoulder);
  const leftHip = landmark(landmarks, LANDMARK.leftHip);
  const rightHip = landmark(landmarks, LANDMARK.rightHip);
  return {
    shoulderLine: minus(leftShoulder, rightShoulder),
    hipLine: minus(leftHip, rightHip),
    axis: axisOf(landmarks),
  };
}

/** The trunk's axis alone, mid-hip to mid-shoulder: most of what asks for a trunk, several times a frame, wants no more. */
export function axisOf(landmarks: readonly Landmark[]): Point {
  const leftShoulder = landmark(landmarks, LANDMARK.leftShoulder);
  const rightShoulder = landmark(landmarks, LANDMARK.rightShoulder);
  const leftHip = landmark(landmarks, LANDMARK.leftHip);
  const rightHip = landmark(landmarks, LANDMARK.rightHip);
  return {
    x: (leftShoulder.x + rightShoulder.x - (leftHip.x + rightHip.x)) / 2,
    y: (leftShoulder.y + rightShoulder.y - (leftHip.y + rightHip.y)) / 2,
    z: (leftShoulder.z + rightShoulder.z - (leftHip.z + rightHip.z)) / 2,
  };
}

/**
 * Signed angle from the hip line to the shoulder line about the trunk axis, degrees in (-180, 180].
 * Positive = the shoulders are turned to the subject's left against the pelvis. The plain three-dimensional angle:
 * right in sign, about half its true size, because the model lets the hip line turn along with the shoulders.
 * Needs world landmarks. 0 when a line or the axis has no length.
 */
export function axialTurnDeg({ shoulderLine, hipLine, axis }: Trunk): number {
  const square = dot(axis, axis);
  if (square === 0) return 0;
  // Of both lines what runs along the axis drops out: of their volume with it by itself, of their product when taken off.
  const along = (dot(hipLine, axis) * dot(shoulderLine, axis)) / square;
  // y points down and z away, a right-handed frame; seen along the upward axis a turn to the left runs from x to z.
  const volume = dot(cross(hipLine, shoulderLine), axis);
  return Math.atan2(volume / Math.sqrt(square), dot(hipLine, shoulderLine) - along) * DEG_PER_RAD;
}

/**
 * How far a right-to-left line of the body is turned away from facing the camera, degrees in (-180, 180].
 * 0 = facing the camera, +90 = the subject has turned to their own left. Needs world landmarks.
 */
export const yawDeg = (line: Point): number => Math.atan2(line.z, line.x) * DEG_PER_RAD;

/** Roll of a right-to-left line in the picture, degrees; positive = the subject's left end is lower. */
export const rollDeg = (line: Point): number =>
  Math.atan2(line.y, Math.sqrt(line.x * line.x + line.z * line.z)) * DEG_PER_RAD;

/**
 * Lean of the trunk axis in the picture's plane, degrees; positive = towards the subject's right for somebody who
 * faces the camera. 0 = upright in the picture.
 */
export const sideLeanDeg = (axis: Point): number => Math.atan2(-axis.x, -axis.y) * DEG_PER_RAD;
