import { landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { inPicture } from './in-picture.ts';
import { fromToDeg } from './picture-angle.ts';
import { simpleEstimator } from './simple-angle.ts';
import { sideViewOf } from './side-view.ts';
import { midpoint, minus } from './vector.ts';

/**
 * Hips to shoulders against hips to ears, from the side; positive = the shoulders go back. Leaning as a whole does
 * not count. Blades that slide together move the shoulders by a few degrees only, and clothes hide some of that:
 * read it as "drawn back" or "not", which is why its uncertainty is large.
 */
export const SHOULDER_RETRACTION = simpleEstimator({
  read(frame) {
    if (!inPicture(frame, [LANDMARK.leftEar, LANDMARK.rightEar])) return 'head-out-of-view';
    const { hip, shoulder } = sideViewOf(frame.image);
    const ear = midpoint(landmark(frame.image, LANDMARK.leftEar), landmark(frame.image, LANDMARK.rightEar));
    return fromToDeg(minus(ear, hip), minus(shoulder, hip));
  },
  signedBy: 'screen',
  sigma: { baseDeg: 1.5, perDeg: 0.3 },
});
