import { simpleEstimator } from './simple-angle.ts';
import { sideViewOf } from './side-view.ts';
import { fromToDeg } from './picture-angle.ts';
import { minus } from './vector.ts';

const UP = { x: 0, y: -1, z: 0 };

/** Hips to shoulders against the picture's upright, from the side; positive = leaning back, negative = forward. */
export const TRUNK_LEAN = simpleEstimator({
  read({ image }) {
    const { hip, shoulder } = sideViewOf(image);
    return fromToDeg(UP, minus(shoulder, hip));
  },
  signedBy: 'screen',
  sigma: { baseDeg: 2, perDeg: 0.08 },
});
