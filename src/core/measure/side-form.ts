import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkName } from '../pose/landmark.ts';
import type { Evidence } from './estimator.ts';
import type { FormAngle } from './measurement.ts';
import { trunkLengthPx } from './framing.ts';
import { DEG_PER_RAD, midpoint, minus, type Point, wrapDeg } from './vector.ts';

/** How many numbers a frame's limbs and head take up in the evidence of a side view. */
export const SIDE_FORM_SLOTS = 5;

/** Places among them. */
const ELBOW = 0;
const KNEE = 1;
const HEAD = 2;
const ARM = 3;
const RISE = 4;

/**
 * Elbow, knee, head, arm and hips in the picture of somebody seen from the side, degrees, for `formAngles`. Limbs are
 * read on the side that the camera sees: the far ones are guessed.
 * @param side `sideOn` of the frame, positive when the camera sees the right side
 */
export function writeSideForm(evidence: Evidence, from: number, frame: PersonFrame, side: number): void {
  const { image } = frame;
  const at = (name: LandmarkName): Point => landmark(image, name);
  const near = (left: LandmarkName, right: LandmarkName): Point => at(side >= 0 ? right : left);
  const shoulder = near('leftShoulder', 'rightShoulder');
  const elbow = near('leftElbow', 'rightElbow');
  const hip = near('leftHip', 'rightHip');
  const knee = near('leftKnee', 'rightKnee');
  const trunk = minus(
    midpoint(at('leftShoulder'), at('rightShoulder')),
    midpoint(at('leftHip'), at('rightHip')),
  );
  evidence[from + ELBOW] = bendDeg(shoulder, elbow, near('leftWrist', 'rightWrist'));
  evidence[from + KNEE] = bendDeg(hip, knee, near('leftAnkle', 'rightAnkle'));
  evidence[from + HEAD] = fromToDeg(trunk, faceOf(image));
  evidence[from + ARM] = Math.abs(fromToDeg(minus(elbow, shoulder), trunk));
  evidence[from + RISE] = riseDeg(image, hip, near('leftAnkle', 'rightAnkle'));
}

/**
 * Change of the form angles from neutral, signed as `FormCheckId` says.
 * @param facing 1 when the person faces the picture's right edge (lying: the feet point there), else -1
 */
export function sideFormAngles(
  evidence: Evidence,
  neutral: Evidence,
  from: number,
  facing: 1 | -1,
): readonly FormAngle[] {
  const change = (slot: number): number =>
    wrapDeg((evidence[from + slot] ?? 0) - (neutral[from + slot] ?? 0));
  return [
    { id: 'elbow-bend', angleDeg: change(ELBOW) },
    { id: 'knee-bend', angleDeg: change(KNEE) },
    // Facing right, tipping the head back turns the face anticlockwise on the screen.
    { id: 'head-back', angleDeg: Math.max(0, facing * change(HEAD)) },
    { id: 'arms-drop', angleDeg: Math.max(0, change(ARM)) },
    { id: 'hips-lift', angleDeg: Math.max(0, change(RISE)) },
  ];
}

/** How far a joint is bent in the picture, degrees: 0 = straight. */
function bendDeg(upper: Point, joint: Point, lower: Point): number {
  return Math.abs(fromToDeg(minus(joint, upper), minus(lower, joint)));
}

/** Turn from one direction in the picture to another, degrees in (-180, 180], positive = anticlockwise on the screen. */
function fromToDeg(a: Point, b: Point): number {
  return Math.atan2(a.y * b.x - a.x * b.y, a.x * b.x + a.y * b.y) * DEG_PER_RAD;
}

/** From the middle between the ears to the nose, image pixels. */
const faceOf = (image: readonly Landmark[]): Point =>
  minus(landmark(image, 'nose'), midpoint(landmark(image, 'leftEar'), landmark(image, 'rightEar')));

/** Height of the hips above the ankles as the angle at which one trunk length away would see it, degrees. */
function riseDeg(image: readonly Landmark[], hip: Point, ankle: Point): number {
  const trunkPx = trunkLengthPx(image);
  return trunkPx === 0 ? 0 : Math.atan2(ankle.y - hip.y, trunkPx) * DEG_PER_RAD;
}
