import { landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { inPicture } from './in-picture.ts';
import { atJointDeg } from './picture-angle.ts';
import { simpleEstimator } from './simple-angle.ts';

/**
 * Rolling to and fro on the floor, from the side: the feet stay, so the knees straighten as the trunk goes towards the
 * head and bend as it comes back. The bend of the knee that the camera sees; positive = straighter, towards the head.
 */
export const ROLL = simpleEstimator({
  read(frame, facing) {
    const { image } = frame;
    const side = facing === 1 ? 'right' : 'left';
    if (!inPicture(frame, [LANDMARK[`${side}Knee`], LANDMARK[`${side}Ankle`]])) return 'legs-out-of-view';
    const knee = landmark(image, LANDMARK[`${side}Knee`]);
    const hip = landmark(image, LANDMARK[`${side}Hip`]);
    const ankle = landmark(image, LANDMARK[`${side}Ankle`]);
    return -Math.abs(atJointDeg(hip, knee, ankle));
  },
  signedBy: 'body',
  sigma: { baseDeg: 2.5, perDeg: 0.06 },
});
