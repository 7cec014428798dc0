import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';
import type { Evidence } from './estimator.ts';
import type { View } from './measurement.ts';
import { breadthRatio, sideLeanDeg, trunkOf, type Trunk } from './trunk.ts';
import { cross, DEG_PER_RAD, dot, length, midpoint, minus, type Point } from './vector.ts';

/**
 * Places in the evidence of a turn. "Odd" numbers change their sign when the picture is mirrored, "even" ones do not.
 * Depths and breadths run from the subject's right to their left and are divided by the trunk's length.
 */
export const TURN_SLOT = {
  /** Odd. World shoulder and hip line about the trunk's axis, against the camera, degrees. */
  shoulderYaw: 0,
  hipYaw: 1,
  /** Odd. How far the left end of the world line lies behind the right one. */
  shoulderDepth: 2,
  hipDepth: 3,
  /** Odd. The same from the image landmarks' own depth. */
  imageShoulderDepth: 4,
  imageHipDepth: 5,
  /** Even. Breadth in the picture. */
  shoulderBreadth: 6,
  hipBreadth: 7,
  kneeBreadth: 8,
  /** Odd. Mid-shoulder beside mid-hip, in the picture and in the world. */
  lean: 9,
  worldLean: 10,
  /** Odd. Left end of the shoulder line below the right one in the picture. */
  shoulderDrop: 11,
  /** Even. Pitch of the trunk's axis against the camera, degrees; positive = shoulders further away than hips. */
  pitch: 12,
  /** Odd. Lean in the picture, degrees, positive to the subject's right. */
  sideLean: 13,
  /** Odd. Mid-elbow and mid-wrist beside mid-shoulder in the picture. */
  elbowShift: 14,
  wristShift: 15,
  /** Odd. Mid-ear and nose beside mid-shoulder in the picture. */
  earShift: 16,
  noseShift: 17,
} as const;

export const TURN_SLOTS = 18;

const X: Point = { x: 1, y: 0, z: 0 };

/** Unit vectors across the trunk: to the right in the picture and away from the camera, at right angles to its axis. */
function acrossTrunk({ axis }: Trunk): { right: Point; away: Point } {
  const square = dot(axis, axis) || 1;
  const share = axis.x / square;
  const flat = { x: X.x - share * axis.x, y: -share * axis.y, z: -share * axis.z };
  const scale = 1 / (length(flat) || 1);
  const right = { x: flat.x * scale, y: flat.y * scale, z: flat.z * scale };
  const away = cross(axis, right);
  const depth = 1 / (length(away) || 1);
  return { right, away: { x: away.x * depth, y: away.y * depth, z: away.z * depth } };
}

const middleX = (landmarks: readonly Landmark[], left: LandmarkName, right: LandmarkName): number =>
  (landmark(landmarks, left).x + landmark(landmarks, right).x) / 2;

export function turnEvidence(frame: PersonFrame): Evidence {
  const world = trunkOf(frame.world);
  const image = trunkOf(frame.image);
  const { right, away } = acrossTrunk(world);
  const worldLength = length(world.axis) || 1;
  const trunkPx = Math.hypot(image.axis.x, image.axis.y) || 1;
  const shoulderX = middleX(frame.image, 'leftShoulder', 'rightShoulder');
  const kneeLine = minus(landmark(frame.image, 'leftKnee'), landmark(frame.image, 'rightKnee'));
  const ears = midpoint(landmark(frame.image, 'leftEar'), landmark(frame.image, 'rightEar'));

  const evidence = new Float64Array(TURN_SLOTS);
  const shoulderDepth = dot(world.shoulderLine, away);
  const hipDepth = dot(world.hipLine, away);
  evidence[TURN_SLOT.shoulderYaw] = Math.atan2(shoulderDepth, dot(world.shoulderLine, right)) * DEG_PER_RAD;
  evidence[TURN_SLOT.hipYaw] = Math.atan2(hipDepth, dot(world.hipLine, right)) * DEG_PER_RAD;
  evidence[TURN_SLOT.shoulderDepth] = shoulderDepth / worldLength;
  evidence[TURN_SLOT.hipDepth] = hipDepth / worldLength;
  evidence[TURN_SLOT.imageShoulderDepth] = image.shoulderLine.z / trunkPx;
  evidence[TURN_SLOT.imageHipDepth] = image.hipLine.z / trunkPx;
  evidence[TURN_SLOT.shoulderBreadth] = breadthRatio(image.shoulderLine, image.axis);
  evidence[TURN_SLOT.hipBreadth] = breadthRatio(image.hipLine, image.axis);
  evidence[TURN_SLOT.kneeBreadth] = breadthRatio(kneeLine, image.axis);
  evidence[TURN_SLOT.lean] = image.axis.x / trunkPx;
  evidence[TURN_SLOT.worldLean] = world.axis.x / worldLength;
  evidence[TURN_SLOT.shoulderDrop] = image.shoulderLine.y / trunkPx;
  evidence[TURN_SLOT.pitch] = Math.atan2(world.axis.z, -world.axis.y) * DEG_PER_RAD;
  evidence[TURN_SLOT.sideLean] = sideLeanDeg(image);
  evidence[TURN_SLOT.elbowShift] = (middleX(frame.image, 'leftElbow', 'rightElbow') - shoulderX) / trunkPx;
  evidence[TURN_SLOT.wristShift] = (middleX(frame.image, 'leftWrist', 'rightWrist') - shoulderX) / trunkPx;
  evidence[TURN_SLOT.earShift] = (ears.x - shoulderX) / trunkPx;
  evidence[TURN_SLOT.noseShift] = (landmark(frame.image, 'nose').x - shoulderX) / trunkPx;
  return evidence;
}

const FACING_BREADTH = 0.4;
const SIDE_ON_BREADTH = 0.25;

/** How the person stands to the camera, by the breadth of their shoulders in the picture. */
export function turnView(evidence: Evidence): View {
  const breadth = evidence[TURN_SLOT.shoulderBreadth] ?? 0;
  if (breadth >= FACING_BREADTH) return 'front';
  if (Math.abs(breadth) > SIDE_ON_BREADTH) return 'oblique';
  return (evidence[TURN_SLOT.shoulderYaw] ?? 0) < 0 ? 'left-side' : 'right-side';
}
