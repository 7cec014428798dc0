import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { angleBetweenDeg } from './angle-between.ts';
import { inPicture } from './in-picture.ts';
import { simpleEstimator } from './simple-angle.ts';
import { axisOf } from './trunk.ts';
import { minus, type Point } from './vector.ts';

/**
 * Upper arms against the trunk, the mean of both: 0 at the sides, 90 straight out, 180 overhead; positive = further
 * up. From world landmarks, so that it can be seen from the side of somebody lying with the arms out.
 */
export const ARM_ELEVATION = simpleEstimator({
  read(frame: PersonFrame) {
    const { world } = frame;
    if (!inPicture(frame, [LANDMARK.leftElbow, LANDMARK.rightElbow])) return 'arms-out-of-view';
    const axis = axisOf(world);
    const down: Point = { x: -axis.x, y: -axis.y, z: -axis.z };
    const left = angleBetweenDeg(
      down,
      minus(landmark(world, LANDMARK.leftElbow), landmark(world, LANDMARK.leftShoulder)),
    );
    const right = angleBetweenDeg(
      down,
      minus(landmark(world, LANDMARK.rightElbow), landmark(world, LANDMARK.rightShoulder)),
    );
    return (left + right) / 2;
  },
  signedBy: 'body',
  sigma: { baseDeg: 4, perDeg: 0.1 },
});
