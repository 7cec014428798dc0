import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { Evidence } from './estimator.ts';
import type { View } from './measurement.ts';
import { numbers } from './numbers.ts';
import { axisOf, sideLeanDeg } from './trunk.ts';
import { cross, DEG_PER_RAD, dot, length, lengthOf, type Point } from './vector.ts';

/**
 * What a turn leaves behind in the landmarks, without unit and scale: lengths are over the trunk's own length in the
 * picture or in the world. Odd ones turn round when the picture is mirrored, even ones do not.
 *
 * The numbers are places in the evidence. Written out, because an object made of a list is looked up several times more
 * slowly, and every frame writes all of them.
 */
const ODD_SLOT = {
  /** World shoulder and hip line against the camera, about the trunk's own axis, degrees. */
  shoulderYaw: 0,
  hipYaw: 1,
  /** How far the left end of the world line lies behind the right one. */
  shoulderDepth: 2,
  hipDepth: 3,
  elbowDepth: 4,
  kneeDepth: 5,
  earDepth: 6,
  /** The same from the image landmarks' own depth. */
  imageShoulderDepth: 7,
  imageHipDepth: 8,
  /** Mid-shoulder beside mid-hip, in the picture and in the world. */
  lean: 9,
  worldLean: 10,
  /** Left end of the shoulder line below the right one in the picture. */
  shoulderDrop: 11,
  /** Middle of a pair, or the nose, beside mid-shoulder in the picture. */
  elbowShift: 12,
  wristShift: 13,
  earShift: 14,
  noseShift: 15,
  /** Mid-knee beside mid-hip in the picture. */
  kneeShift: 16,
  /** Lean in the picture, degrees, positive to the subject's right. */
  sideLean: 17,
  /** World ear line against the camera, degrees. */
  headYaw: 18,
  imageElbowDepth: 19,
  imageKneeDepth: 20,
  imageEarDepth: 21,
  hipDrop: 22,
  elbowDrop: 23,
  ankleShift: 24,
  ankleDepth: 25,
  wristDepth: 26,
} as const;

const EVEN_SLOT = {
  /** Breadth of a pair in the picture. */
  shoulderBreadth: 27,
  hipBreadth: 28,
  kneeBreadth: 29,
  elbowBreadth: 30,
  earBreadth: 31,
  /** Pitch of the trunk's axis against the camera, degrees; positive = shoulders further away than hips. */
  pitch: 32,
  /** Mid-elbow below mid-shoulder in the picture. */
  elbowFall: 33,
  wristFall: 34,
  kneeFall: 35,
  worldShoulderBreadth: 36,
  worldHipBreadth: 37,
} as const;

/** Place of each sign in the evidence. */
export const TURN_SLOT = { ...ODD_SLOT, ...EVEN_SLOT } as const;

export type OddSign = keyof typeof ODD_SLOT;
export type EvenSign = keyof typeof EVEN_SLOT;
export type TurnSign = OddSign | EvenSign;

export const ODD_SIGNS = Object.keys(ODD_SLOT) as readonly OddSign[];
export const EVEN_SIGNS = Object.keys(EVEN_SLOT) as readonly EvenSign[];

/** Numbers about the landmarks. Room for what the surface shows comes after them, NaN until it is written. */
export const TURN_SLOTS = ODD_SIGNS.length + EVEN_SIGNS.length;
export const SURFACE_SLOTS = 4;

const X: Point = { x: 1, y: 0, z: 0 };

/** Unit vectors across the trunk: to the right in the picture and away from the camera, at right angles to its axis. */
function acrossTrunk(axis: Point): { right: Point; away: Point } {
  const square = dot(axis, axis) || 1;
  const share = axis.x / square;
  const flat = { x: X.x - share * axis.x, y: -share * axis.y, z: -share * axis.z };
  const scale = 1 / (length(flat) || 1);
  const right = { x: flat.x * scale, y: flat.y * scale, z: flat.z * scale };
  const away = cross(axis, right);
  const depth = 1 / (length(away) || 1);
  return { right, away: { x: away.x * depth, y: away.y * depth, z: away.z * depth } };
}

/** The joints that a turn is read from. */
const jointsOf = (landmarks: readonly Landmark[]) => ({
  nose: landmark(landmarks, LANDMARK.nose),
  leftEar: landmark(landmarks, LANDMARK.leftEar),
  rightEar: landmark(landmarks, LANDMARK.rightEar),
  leftShoulder: landmark(landmarks, LANDMARK.leftShoulder),
  rightShoulder: landmark(landmarks, LANDMARK.rightShoulder),
  leftElbow: landmark(landmarks, LANDMARK.leftElbow),
  rightElbow: landmark(landmarks, LANDMARK.rightElbow),
  leftWrist: landmark(landmarks, LANDMARK.leftWrist),
  rightWrist: landmark(landmarks, LANDMARK.rightWrist),
  leftHip: landmark(landmarks, LANDMARK.leftHip),
  rightHip: landmark(landmarks, LANDMARK.rightHip),
  leftKnee: landmark(landmarks, LANDMARK.leftKnee),
  rightKnee: landmark(landmarks, LANDMARK.rightKnee),
  leftAnkle: landmark(landmarks, LANDMARK.leftAnkle),
  rightAnkle: landmark(landmarks, LANDMARK.rightAnkle),
});

/** How far the line from `from` to `to` reaches along a direction. Lines run from the right joint to the left one. */
const reach = (from: Point, to: Point, direction: Point): number =>
  (to.x - from.x) * direction.x + (to.y - from.y) * direction.y + (to.z - from.z) * direction.z;

const distance = (from: Point, to: Point): number => {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const z = to.z - from.z;
  return Math.sqrt(x * x + y * y + z * z);
};

const middleX = (a: Point, b: Point): number => (a.x + b.x) / 2;
const middleY = (a: Point, b: Point): number => (a.y + b.y) / 2;

/** How far a line of the body is turned about the trunk's own axis, degrees. */
const yawAcross = (from: Point, to: Point, right: Point, away: Point): number =>
  Math.atan2(reach(from, to, away), reach(from, to, right)) * DEG_PER_RAD;

export function turnEvidence(frame: PersonFrame): number[] {
  const worldAxis = axisOf(frame.world);
  const imageAxis = axisOf(frame.image);
  const world = jointsOf(frame.world);
  const image = jointsOf(frame.image);
  const { right, away } = acrossTrunk(worldAxis);
  const m = length(worldAxis) || 1;
  const px = lengthOf(imageAxis.x, imageAxis.y) || 1;
  const neckX = middleX(image.leftShoulder, image.rightShoulder);
  const neckY = middleY(image.leftShoulder, image.rightShoulder);
  const pelvisX = middleX(image.leftHip, image.rightHip);
  const pelvisY = middleY(image.leftHip, image.rightHip);
  const evidence = numbers(TURN_SLOTS + SURFACE_SLOTS);
  evidence[ODD_SLOT.shoulderYaw] = yawAcross(world.rightShoulder, world.leftShoulder, right, away);
  evidence[ODD_SLOT.hipYaw] = yawAcross(world.rightHip, world.leftHip, right, away);
  evidence[ODD_SLOT.shoulderDepth] = reach(world.rightShoulder, world.leftShoulder, away) / m;
  evidence[ODD_SLOT.hipDepth] = reach(world.rightHip, world.leftHip, away) / m;
  evidence[ODD_SLOT.elbowDepth] = reach(world.rightElbow, world.leftElbow, away) / m;
  evidence[ODD_SLOT.kneeDepth] = (world.leftKnee.z - world.rightKnee.z) / m;
  evidence[ODD_SLOT.earDepth] = (world.leftEar.z - world.rightEar.z) / m;
  evidence[ODD_SLOT.imageShoulderDepth] = (image.leftShoulder.z - image.rightShoulder.z) / px;
  evidence[ODD_SLOT.imageHipDepth] = (image.leftHip.z - image.rightHip.z) / px;
  evidence[ODD_SLOT.lean] = imageAxis.x / px;
  evidence[ODD_SLOT.worldLean] = worldAxis.x / m;
  evidence[ODD_SLOT.shoulderDrop] = (image.leftShoulder.y - image.rightShoulder.y) / px;
  evidence[ODD_SLOT.elbowShift] = (middleX(image.leftElbow, image.rightElbow) - neckX) / px;
  evidence[ODD_SLOT.wristShift] = (middleX(image.leftWrist, image.rightWrist) - neckX) / px;
  evidence[ODD_SLOT.earShift] = (middleX(image.leftEar, image.rightEar) - neckX) / px;
  evidence[ODD_SLOT.noseShift] = (image.nose.x - neckX) / px;
  evidence[ODD_SLOT.kneeShift] = (middleX(image.leftKnee, image.rightKnee) - pelvisX) / px;
  evidence[ODD_SLOT.sideLean] = sideLeanDeg(imageAxis);
  evidence[ODD_SLOT.headYaw] =
    Math.atan2(world.leftEar.z - world.rightEar.z, world.leftEar.x - world.rightEar.x) * DEG_PER_RAD;
  evidence[ODD_SLOT.imageElbowDepth] = (image.leftElbow.z - image.rightElbow.z) / px;
  evidence[ODD_SLOT.imageKneeDepth] = (image.leftKnee.z - image.rightKnee.z) / px;
  evidence[ODD_SLOT.imageEarDepth] = (image.leftEar.z - image.rightEar.z) / px;
  evidence[ODD_SLOT.hipDrop] = (image.leftHip.y - image.rightHip.y) / px;
  evidence[ODD_SLOT.elbowDrop] = (image.leftElbow.y - image.rightElbow.y) / px;
  evidence[ODD_SLOT.ankleShift] = (middleX(image.leftAnkle, image.rightAnkle) - pelvisX) / px;
  evidence[ODD_SLOT.ankleDepth] = (world.leftAnkle.z - world.rightAnkle.z) / m;
  evidence[ODD_SLOT.wristDepth] = reach(world.rightWrist, world.leftWrist, away) / m;
  evidence[EVEN_SLOT.shoulderBreadth] = (image.leftShoulder.x - image.rightShoulder.x) / px;
  evidence[EVEN_SLOT.hipBreadth] = (image.leftHip.x - image.rightHip.x) / px;
  evidence[EVEN_SLOT.kneeBreadth] = (image.leftKnee.x - image.rightKnee.x) / px;
  evidence[EVEN_SLOT.elbowBreadth] = (image.leftElbow.x - image.rightElbow.x) / px;
  evidence[EVEN_SLOT.earBreadth] = (image.leftEar.x - image.rightEar.x) / px;
  evidence[EVEN_SLOT.pitch] = Math.atan2(worldAxis.z, -worldAxis.y) * DEG_PER_RAD;
  evidence[EVEN_SLOT.elbowFall] = (middleY(image.leftElbow, image.rightElbow) - neckY) / px;
  evidence[EVEN_SLOT.wristFall] = (middleY(image.leftWrist, image.rightWrist) - neckY) / px;
  evidence[EVEN_SLOT.kneeFall] = (middleY(image.leftKnee, image.rightKnee) - pelvisY) / px;
  evidence[EVEN_SLOT.worldShoulderBreadth] = distance(world.rightShoulder, world.leftShoulder) / m;
  evidence[EVEN_SLOT.worldHipBreadth] = distance(world.rightHip, world.leftHip) / m;
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
