import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { inPicture } from './in-picture.ts';
import { simpleEstimator } from './simple-angle.ts';
import { trunkOf } from './trunk.ts';
import { DEG_PER_RAD, lengthOf } from './vector.ts';

/** Shoulder breadth over the length of an upper arm, of most people. */
const BREADTH_PER_ARM = 1.2;
/** Shoulders that look this narrow against the trunk are not seen from the front. */
const LEAST_BREADTH = 0.3;

/**
 * How far one upper arm crosses in front of its shoulder beyond the other, facing the camera; positive = the left arm
 * crosses, negative = the right. Read in the picture, because the depth of a crossed arm is guessed badly: an elbow one
 * arm's length inwards of its shoulder is at 90 degrees. The helping arm crosses a little too, which takes some away.
 */
export const ARM_ACROSS = simpleEstimator({
  read(frame: PersonFrame) {
    if (!inPicture(frame, [LANDMARK.leftElbow, LANDMARK.rightElbow])) return 'arms-out-of-view';
    const { shoulderLine, axis } = trunkOf(frame.image);
    const breadthPx = shoulderLine.x;
    if (breadthPx < LEAST_BREADTH * lengthOf(axis.x, axis.y)) return 'turn-to-face';
    return acrossDeg(frame, 'left', -breadthPx) - acrossDeg(frame, 'right', breadthPx);
  },
  signedBy: 'body',
  sigma: { baseDeg: 4, perDeg: 0.1 },
});

/** @param toOtherPx from this shoulder to the other one, along the picture's x */
function acrossDeg({ image }: PersonFrame, side: 'left' | 'right', toOtherPx: number): number {
  const inwardsPx =
    landmark(image, LANDMARK[`${side}Elbow`]).x - landmark(image, LANDMARK[`${side}Shoulder`]).x;
  const arms = (inwardsPx / toOtherPx) * BREADTH_PER_ARM;
  return Math.asin(Math.max(-1, Math.min(1, arms))) * DEG_PER_RAD;
}
