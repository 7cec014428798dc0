import { isAbsent, landmark, type Landmark, type PoseFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { trunkLengthPx } from './framing.ts';

export type Side = 'left' | 'right';

/** Everything below is a share of the trunk's length in the picture, our judgement. */
/** The trunk stands: hips this far below the shoulders. On all fours or lying, up in the picture is not up for the arm. */
const UPRIGHT_SHARE = 0.7;
/** The wrist is clearly above the nose, the elbow about as high as the shoulder, the forearm points up. */
const ABOVE_NOSE_SHARE = 0.1;
const ELBOW_BELOW_SHOULDER_SHARE = 0.15;
const FOREARM_SHARE = 0.2;
/** A wrist that lies outside the picture is invented, and a hidden one a guess. */
const LEAST_VISIBILITY = 0.3;

/**
 * The hand a person holds up, like a child who wants to speak; null when there is none, when both are up (arms
 * overhead are an exercise, not a sign) or when it cannot be judged: nobody there, trunk not upright, wrist not in the
 * picture. Somebody on all fours or lying comes up to give the sign.
 */
export function raisedHand(frame: PoseFrame, frameWidthPx: number, frameHeightPx: number): Side | null {
  if (isAbsent(frame)) return null;
  const { image } = frame;
  const trunkPx = trunkLengthPx(image);
  const hipY = (landmark(image, LANDMARK.leftHip).y + landmark(image, LANDMARK.rightHip).y) / 2;
  const shoulderY =
    (landmark(image, LANDMARK.leftShoulder).y + landmark(image, LANDMARK.rightShoulder).y) / 2;
  if (hipY - shoulderY < UPRIGHT_SHARE * trunkPx) return null;
  const left = leftArm(image);
  const right = rightArm(image);
  const picture: Picture = { noseY: landmark(image, LANDMARK.nose).y, trunkPx, frameWidthPx, frameHeightPx };
  if (isDown(right) && isUp(left, picture)) return 'left';
  if (isDown(left) && isUp(right, picture)) return 'right';
  return null;
}

interface Arm {
  readonly shoulder: Landmark;
  readonly elbow: Landmark;
  readonly wrist: Landmark;
}

interface Picture {
  readonly noseY: number;
  readonly trunkPx: number;
  readonly frameWidthPx: number;
  readonly frameHeightPx: number;
}

const leftArm = (image: readonly Landmark[]): Arm => ({
  shoulder: landmark(image, LANDMARK.leftShoulder),
  elbow: landmark(image, LANDMARK.leftElbow),
  wrist: landmark(image, LANDMARK.leftWrist),
});

const rightArm = (image: readonly Landmark[]): Arm => ({
  shoulder: landmark(image, LANDMARK.rightShoulder),
  elbow: landmark(image, LANDMARK.rightElbow),
  wrist: landmark(image, LANDMARK.rightWrist),
});

const isDown = ({ shoulder, wrist }: Arm): boolean => wrist.y > shoulder.y;

function isUp({ shoulder, elbow, wrist }: Arm, picture: Picture): boolean {
  const { noseY, trunkPx, frameWidthPx, frameHeightPx } = picture;
  const seen =
    wrist.visibility >= LEAST_VISIBILITY &&
    wrist.x >= 0 &&
    wrist.x <= frameWidthPx &&
    wrist.y >= 0 &&
    wrist.y <= frameHeightPx;
  return (
    seen &&
    noseY - wrist.y >= ABOVE_NOSE_SHARE * trunkPx &&
    elbow.y - shoulder.y <= ELBOW_BELOW_SHOULDER_SHARE * trunkPx &&
    elbow.y - wrist.y >= FOREARM_SHARE * trunkPx
  );
}
