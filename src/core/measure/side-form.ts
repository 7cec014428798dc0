import { landmark, type Landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { Evidence } from './estimator.ts';
import type { FormAngle } from './measurement.ts';
import { trunkLengthPx } from './framing.ts';
import { atJointDeg, fromToDeg } from './picture-angle.ts';
import { nearSideOf } from './side-view.ts';
import { axisOf } from './trunk.ts';
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
export function writeSideForm(evidence: number[], from: number, frame: PersonFrame, side: number): void {
  const { image } = frame;
  const { shoulder, hip, knee, wrist } = nearSideOf(image, side);
  const elbow = landmark(image, side >= 0 ? LANDMARK.rightElbow : LANDMARK.leftElbow);
  const ankle = landmark(image, side >= 0 ? LANDMARK.rightAnkle : LANDMARK.leftAnkle);
  const axis = axisOf(image);
  evidence[from + ELBOW] = Math.abs(atJointDeg(shoulder, elbow, wrist));
  evidence[from + KNEE] = Math.abs(atJointDeg(hip, knee, ankle));
  evidence[from + HEAD] = fromToDeg(axis, faceOf(image));
  evidence[from + ARM] = Math.abs(fromToDeg(minus(elbow, shoulder), axis));
  evidence[from + RISE] = riseDeg(image, hip, ankle);
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
  return [
    { id: 'elbow-bend', angleDeg: changeDeg(evidence, neutral, from + ELBOW) },
    { id: 'knee-bend', angleDeg: changeDeg(evidence, neutral, from + KNEE) },
    // Facing right, tipping the head back turns the face anticlockwise on the screen.
    { id: 'head-back', angleDeg: Math.max(0, facing * changeDeg(evidence, neutral, from + HEAD)) },
    { id: 'arms-drop', angleDeg: Math.max(0, changeDeg(evidence, neutral, from + ARM)) },
    { id: 'hips-lift', angleDeg: Math.max(0, changeDeg(evidence, neutral, from + RISE)) },
  ];
}

const changeDeg = (evidence: Evidence, neutral: Evidence, slot: number): number =>
  wrapDeg((evidence[slot] ?? 0) - (neutral[slot] ?? 0));

/** From the middle between the ears to the nose, image pixels. */
const faceOf = (image: readonly Landmark[]): Point =>
  minus(
    landmark(image, LANDMARK.nose),
    midpoint(landmark(image, LANDMARK.leftEar), landmark(image, LANDMARK.rightEar)),
  );

/** Height of the hips above the ankles as the angle at which one trunk length away would see it, degrees. */
function riseDeg(image: readonly Landmark[], hip: Point, ankle: Point): number {
  const trunkPx = trunkLengthPx(image);
  return trunkPx === 0 ? 0 : Math.atan2(ankle.y - hip.y, trunkPx) * DEG_PER_RAD;
}
