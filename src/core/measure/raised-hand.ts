import { isAbsent, landmark, type PoseFrame } from '../pose/frame.ts';
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
  const at = (name: Parameters<typeof landmark>[1]) => landmark(image, name);
  const hipY = (at('leftHip').y + at('rightHip').y) / 2;
  const shoulderY = (at('leftShoulder').y + at('rightShoulder').y) / 2;
  if (hipY - shoulderY < UPRIGHT_SHARE * trunkPx) return null;

  const isUp = (side: Side): boolean => {
    const wrist = at(`${side}Wrist`);
    const elbow = at(`${side}Elbow`);
    const seen =
      wrist.visibility >= LEAST_VISIBILITY &&
      wrist.x >= 0 &&
      wrist.x <= frameWidthPx &&
      wrist.y >= 0 &&
      wrist.y <= frameHeightPx;
    return (
      seen &&
      at('nose').y - wrist.y >= ABOVE_NOSE_SHARE * trunkPx &&
      elbow.y - at(`${side}Shoulder`).y <= ELBOW_BELOW_SHOULDER_SHARE * trunkPx &&
      elbow.y - wrist.y >= FOREARM_SHARE * trunkPx
    );
  };
  const isDown = (side: Side): boolean => at(`${side}Wrist`).y > at(`${side}Shoulder`).y;
  if (isUp('left') && isDown('right')) return 'left';
  if (isUp('right') && isDown('left')) return 'right';
  return null;
}
