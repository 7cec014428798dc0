import { landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { inPicture } from './in-picture.ts';
import { fromToDeg } from './picture-angle.ts';
import { simpleEstimator } from './simple-angle.ts';
import { minus } from './vector.ts';

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
    const bent = fromToDeg(
      minus(knee, landmark(image, LANDMARK[`${side}Hip`])),
      minus(landmark(image, LANDMARK[`${side}Ankle`]), knee),
    );
    return -Math.abs(bent);
  },
  signedBy: 'body',
  sigma: { baseDeg: 2.5, perDeg: 0.06 },
});
