import { landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { inPicture } from './in-picture.ts';
import { atJointDeg } from './picture-angle.ts';
import { simpleEstimator } from './simple-angle.ts';
import { sideViewOf } from './side-view.ts';
import { midpoint } from './vector.ts';

/**
 * Shoulders to ears against hips to shoulders, from the side; positive = the ears move back over the shoulders. A
 * chin tuck is small, a few degrees, and so near to what a camera can tell that its uncertainty is large.
 */
export const HEAD_RETRACTION = simpleEstimator({
  read(frame) {
    if (!inPicture(frame, [LANDMARK.leftEar, LANDMARK.rightEar])) return 'head-out-of-view';
    const { hip, shoulder } = sideViewOf(frame.image);
    const ear = midpoint(landmark(frame.image, LANDMARK.leftEar), landmark(frame.image, LANDMARK.rightEar));
    return atJointDeg(hip, shoulder, ear);
  },
  signedBy: 'screen',
  sigma: { baseDeg: 3, perDeg: 0.2 },
});
