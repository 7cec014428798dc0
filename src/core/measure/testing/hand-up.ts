import { landmark, type Landmark, type PersonFrame } from '../../pose/frame.ts';
import { LANDMARK, type LandmarkName } from '../../pose/landmark.ts';
import { trunkLengthPx } from '../framing.ts';
import type { Side } from '../raised-hand.ts';

/**
 * The same person with an arm held up beside the head, as far as the picture tells: elbow at the height of the
 * shoulder, hand above the head. World landmarks stay as they are.
 * @param share 0 leaves the arm where it is, 1 has it all the way up
 */
export function withHandUp(frame: PersonFrame, side: Side, share = 1): PersonFrame {
  const trunkPx = trunkLengthPx(frame.image);
  const shoulder = landmark(frame.image, LANDMARK[`${side}Shoulder`]);
  const nose = landmark(frame.image, LANDMARK.nose);
  const outward = Math.sign(shoulder.x - nose.x) * trunkPx;
  const goals: Partial<Record<LandmarkName, { x: number; y: number }>> = {
    [`${side}Elbow`]: { x: shoulder.x + 0.25 * outward, y: shoulder.y - 0.05 * trunkPx },
    [`${side}Wrist`]: { x: shoulder.x + 0.3 * outward, y: nose.y - 0.3 * trunkPx },
  };
  const image = frame.image.map((point, index): Landmark => {
    const goal = Object.entries(goals).find(([name]) => LANDMARK[name as LandmarkName] === index)?.[1];
    if (goal === undefined) return point;
    return {
      ...point,
      x: point.x + share * (goal.x - point.x),
      y: point.y + share * (goal.y - point.y),
      visibility: Math.max(point.visibility, share),
    };
  });
  return { ...frame, image };
}
