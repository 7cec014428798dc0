import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';
import type { Evidence } from './estimator.ts';
import type { View } from './measurement.ts';
import { numbers } from './numbers.ts';
import { breadthRatio, sideLeanDeg, trunkOf, type Trunk } from './trunk.ts';
import { cross, DEG_PER_RAD, dot, length, midpoint, minus, type Point } from './vector.ts';

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

/** A left and a right joint as the line from right to left and its middle. */
function pairOf(landmarks: readonly Landmark[], left: LandmarkName, right: LandmarkName) {
  const a = landmark(landmarks, left);
  const b = landmark(landmarks, right);
  return { line: minus(a, b), middle: midpoint(a, b) };
}

/** How far a line of the body is turned about the trunk's own axis, degrees. */
const yawAcross = (line: Point, right: Point, away: Point): number =>
  Math.atan2(dot(line, away), dot(line, right)) * DEG_PER_RAD;

const pairsOf = (landmarks: readonly Landmark[]) => ({
  shoulder: pairOf(landmarks, 'leftShoulder', 'rightShoulder'),
  hip: pairOf(landmarks, 'leftHip', 'rightHip'),
  elbow: pairOf(landmarks, 'leftElbow', 'rightElbow'),
  wrist: pairOf(landmarks, 'leftWrist', 'rightWrist'),
  knee: pairOf(landmarks, 'leftKnee', 'rightKnee'),
  ankle: pairOf(landmarks, 'leftAnkle', 'rightAnkle'),
  ear: pairOf(landmarks, 'leftEar', 'rightEar'),
});

export function turnEvidence(frame: PersonFrame): number[] {
  const worldTrunk = trunkOf(frame.world);
  const imageTrunk = trunkOf(frame.image);
  const world = pairsOf(frame.world);
  const image = pairsOf(frame.image);
  const { right, away } = acrossTrunk(worldTrunk);
  const m = length(worldTrunk.axis) || 1;
  const px = Math.hypot(imageTrunk.axis.x, imageTrunk.axis.y) || 1;
  const nose = landmark(frame.image, 'nose');
  const signs: Readonly<Record<TurnSign, number>> = {
    shoulderYaw: yawAcross(world.shoulder.line, right, away),
    hipYaw: yawAcross(world.hip.line, right, away),
    shoulderDepth: dot(world.shoulder.line, away) / m,
    hipDepth: dot(world.hip.line, away) / m,
    elbowDepth: dot(world.elbow.line, away) / m,
    kneeDepth: world.knee.line.z / m,
    earDepth: world.ear.line.z / m,
    imageShoulderDepth: image.shoulder.line.z / px,
    imageHipDepth: image.hip.line.z / px,
    lean: imageTrunk.axis.x / px,
    worldLean: worldTrunk.axis.x / m,
    shoulderDrop: image.shoulder.line.y / px,
    elbowShift: (image.elbow.middle.x - image.shoulder.middle.x) / px,
    wristShift: (image.wrist.middle.x - image.shoulder.middle.x) / px,
    earShift: (image.ear.middle.x - image.shoulder.middle.x) / px,
    noseShift: (nose.x - image.shoulder.middle.x) / px,
    kneeShift: (image.knee.middle.x - image.hip.middle.x) / px,
    sideLean: sideLeanDeg(imageTrunk),
    headYaw: Math.atan2(world.ear.line.z, world.ear.line.x) * DEG_PER_RAD,
    imageElbowDepth: image.elbow.line.z / px,
    imageKneeDepth: image.knee.line.z / px,
    imageEarDepth: image.ear.line.z / px,
    hipDrop: image.hip.line.y / px,
    elbowDrop: image.elbow.line.y / px,
    ankleShift: (image.ankle.middle.x - image.hip.middle.x) / px,
    ankleDepth: world.ankle.line.z / m,
    wristDepth: dot(world.wrist.line, away) / m,
    shoulderBreadth: breadthRatio(image.shoulder.line, imageTrunk.axis),
    hipBreadth: breadthRatio(image.hip.line, imageTrunk.axis),
    kneeBreadth: breadthRatio(image.knee.line, imageTrunk.axis),
    elbowBreadth: breadthRatio(image.elbow.line, imageTrunk.axis),
    earBreadth: breadthRatio(image.ear.line, imageTrunk.axis),
    pitch: Math.atan2(worldTrunk.axis.z, -worldTrunk.axis.y) * DEG_PER_RAD,
    elbowFall: (image.elbow.middle.y - image.shoulder.middle.y) / px,
    wristFall: (image.wrist.middle.y - image.shoulder.middle.y) / px,
    kneeFall: (image.knee.middle.y - image.hip.middle.y) / px,
    worldShoulderBreadth: length(world.shoulder.line) / m,
    worldHipBreadth: length(world.hip.line) / m,
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
