import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import type { Evidence } from './estimator.ts';
import type { View } from './measurement.ts';
import { numbers } from './numbers.ts';
import { sideLeanDeg, trunkOf, type Trunk } from './trunk.ts';
import { cross, DEG_PER_RAD, dot, length, type Point } from './vector.ts';

/**
 * What a turn leaves behind in the landmarks, without unit and scale: lengths are over the trunk's own length in the
 * picture or in the world. `ODD_SIGNS` turn round when the picture is mirrored, `EVEN_SIGNS` do not.
 *
 * The numbers are places in the evidence. New ones go to the end of their list.
 */
export const ODD_SIGNS = [
  /** World shoulder and hip line against the camera, about the trunk's own axis, degrees. */
  'shoulderYaw',
  'hipYaw',
  /** How far the left end of the world line lies behind the right one. */
  'shoulderDepth',
  'hipDepth',
  'elbowDepth',
  'kneeDepth',
  'earDepth',
  /** The same from the image landmarks' own depth. */
  'imageShoulderDepth',
  'imageHipDepth',
  /** Mid-shoulder beside mid-hip, in the picture and in the world. */
  'lean',
  'worldLean',
  /** Left end of the shoulder line below the right one in the picture. */
  'shoulderDrop',
  /** Middle of a pair, or the nose, beside mid-shoulder in the picture. */
  'elbowShift',
  'wristShift',
  'earShift',
  'noseShift',
  /** Mid-knee beside mid-hip in the picture. */
  'kneeShift',
  /** Lean in the picture, degrees, positive to the subject's right. */
  'sideLean',
  /** World ear line against the camera, degrees. */
  'headYaw',
  'imageElbowDepth',
  'imageKneeDepth',
  'imageEarDepth',
  'hipDrop',
  'elbowDrop',
  'ankleShift',
  'ankleDepth',
  'wristDepth',
] as const;

export const EVEN_SIGNS = [
  /** Breadth of a pair in the picture. */
  'shoulderBreadth',
  'hipBreadth',
  'kneeBreadth',
  'elbowBreadth',
  'earBreadth',
  /** Pitch of the trunk's axis against the camera, degrees; positive = shoulders further away than hips. */
  'pitch',
  /** Mid-elbow below mid-shoulder in the picture. */
  'elbowFall',
  'wristFall',
  'kneeFall',
  'worldShoulderBreadth',
  'worldHipBreadth',
] as const;

export type OddSign = (typeof ODD_SIGNS)[number];
export type EvenSign = (typeof EVEN_SIGNS)[number];
export type TurnSign = OddSign | EvenSign;

const SIGNS: readonly TurnSign[] = [...ODD_SIGNS, ...EVEN_SIGNS];

/** Place of each sign in the evidence. */
export const TURN_SLOT = Object.fromEntries(SIGNS.map((name, slot) => [name, slot])) as Readonly<
  Record<TurnSign, number>
>;

export const TURN_SLOTS = SIGNS.length;

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

/** The joints that a turn is read from. */
const jointsOf = (landmarks: readonly Landmark[]) => ({
  nose: landmark(landmarks, 'nose'),
  leftEar: landmark(landmarks, 'leftEar'),
  rightEar: landmark(landmarks, 'rightEar'),
  leftShoulder: landmark(landmarks, 'leftShoulder'),
  rightShoulder: landmark(landmarks, 'rightShoulder'),
  leftElbow: landmark(landmarks, 'leftElbow'),
  rightElbow: landmark(landmarks, 'rightElbow'),
  leftWrist: landmark(landmarks, 'leftWrist'),
  rightWrist: landmark(landmarks, 'rightWrist'),
  leftHip: landmark(landmarks, 'leftHip'),
  rightHip: landmark(landmarks, 'rightHip'),
  leftKnee: landmark(landmarks, 'leftKnee'),
  rightKnee: landmark(landmarks, 'rightKnee'),
  leftAnkle: landmark(landmarks, 'leftAnkle'),
  rightAnkle: landmark(landmarks, 'rightAnkle'),
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
  const worldTrunk = trunkOf(frame.world);
  const imageTrunk = trunkOf(frame.image);
  const world = jointsOf(frame.world);
  const image = jointsOf(frame.image);
  const { right, away } = acrossTrunk(worldTrunk);
  const m = length(worldTrunk.axis) || 1;
  const px = Math.hypot(imageTrunk.axis.x, imageTrunk.axis.y) || 1;
  const neckX = middleX(image.leftShoulder, image.rightShoulder);
  const neckY = middleY(image.leftShoulder, image.rightShoulder);
  const pelvisX = middleX(image.leftHip, image.rightHip);
  const pelvisY = middleY(image.leftHip, image.rightHip);
  const signs: Readonly<Record<TurnSign, number>> = {
    shoulderYaw: yawAcross(world.rightShoulder, world.leftShoulder, right, away),
    hipYaw: yawAcross(world.rightHip, world.leftHip, right, away),
    shoulderDepth: reach(world.rightShoulder, world.leftShoulder, away) / m,
    hipDepth: reach(world.rightHip, world.leftHip, away) / m,
    elbowDepth: reach(world.rightElbow, world.leftElbow, away) / m,
    kneeDepth: (world.leftKnee.z - world.rightKnee.z) / m,
    earDepth: (world.leftEar.z - world.rightEar.z) / m,
    imageShoulderDepth: (image.leftShoulder.z - image.rightShoulder.z) / px,
    imageHipDepth: (image.leftHip.z - image.rightHip.z) / px,
    lean: imageTrunk.axis.x / px,
    worldLean: worldTrunk.axis.x / m,
    shoulderDrop: (image.leftShoulder.y - image.rightShoulder.y) / px,
    elbowShift: (middleX(image.leftElbow, image.rightElbow) - neckX) / px,
    wristShift: (middleX(image.leftWrist, image.rightWrist) - neckX) / px,
    earShift: (middleX(image.leftEar, image.rightEar) - neckX) / px,
    noseShift: (image.nose.x - neckX) / px,
    kneeShift: (middleX(image.leftKnee, image.rightKnee) - pelvisX) / px,
    sideLean: sideLeanDeg(imageTrunk),
    headYaw: Math.atan2(world.leftEar.z - world.rightEar.z, world.leftEar.x - world.rightEar.x) * DEG_PER_RAD,
    imageElbowDepth: (image.leftElbow.z - image.rightElbow.z) / px,
    imageKneeDepth: (image.leftKnee.z - image.rightKnee.z) / px,
    imageEarDepth: (image.leftEar.z - image.rightEar.z) / px,
    hipDrop: (image.leftHip.y - image.rightHip.y) / px,
    elbowDrop: (image.leftElbow.y - image.rightElbow.y) / px,
    ankleShift: (middleX(image.leftAnkle, image.rightAnkle) - pelvisX) / px,
    ankleDepth: (world.leftAnkle.z - world.rightAnkle.z) / m,
    wristDepth: reach(world.rightWrist, world.leftWrist, away) / m,
    shoulderBreadth: (image.leftShoulder.x - image.rightShoulder.x) / px,
    hipBreadth: (image.leftHip.x - image.rightHip.x) / px,
    kneeBreadth: (image.leftKnee.x - image.rightKnee.x) / px,
    elbowBreadth: (image.leftElbow.x - image.rightElbow.x) / px,
    earBreadth: (image.leftEar.x - image.rightEar.x) / px,
    pitch: Math.atan2(worldTrunk.axis.z, -worldTrunk.axis.y) * DEG_PER_RAD,
    elbowFall: (middleY(image.leftElbow, image.rightElbow) - neckY) / px,
    wristFall: (middleY(image.leftWrist, image.rightWrist) - neckY) / px,
    kneeFall: (middleY(image.leftKnee, image.rightKnee) - pelvisY) / px,
    worldShoulderBreadth: distance(world.rightShoulder, world.leftShoulder) / m,
    worldHipBreadth: distance(world.rightHip, world.leftHip) / m,
  };
  const evidence = numbers(TURN_SLOTS);
  let slot = 0;
  for (const name of SIGNS) evidence[slot++] = signs[name];
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
