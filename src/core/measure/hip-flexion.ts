import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { angleBetweenDeg } from './angle-between.ts';
import { inPicture } from './in-picture.ts';
import { simpleEstimator } from './simple-angle.ts';
import { axisOf } from './trunk.ts';
import { length, minus } from './vector.ts';

/** An ankle this much nearer to the opposite knee than the other ankle is, in shin lengths, surely rests on it. */
const CROSSED_SHINS = 0.4;

/**
 * Thigh towards chest while the other ankle rests on that knee (a figure four), from the side; positive = the left
 * knee is drawn in, negative = the right. Without a crossed ankle it is 0: nobody is told a side that cannot be seen.
 */
export const HIP_FLEXION = simpleEstimator({
  read(frame: PersonFrame) {
    if (!inPicture(frame, [LANDMARK.leftKnee, LANDMARK.rightKnee, LANDMARK.leftAnkle, LANDMARK.rightAnkle]))
      return 'legs-out-of-view';
    const crossed = crossedShare(frame);
    return crossed * flexionDeg(frame, crossed >= 0 ? 'left' : 'right');
  },
  signedBy: 'body',
  sigma: { baseDeg: 5, perDeg: 0.1 },
});

/** 1 = the right ankle rests on the left knee, -1 = the left on the right, 0 = neither. */
function crossedShare({ world }: PersonFrame): number {
  const shin = length(minus(landmark(world, LANDMARK.leftKnee), landmark(world, LANDMARK.leftAnkle)));
  if (shin === 0) return 0;
  const onLeft = length(minus(landmark(world, LANDMARK.rightAnkle), landmark(world, LANDMARK.leftKnee)));
  const onRight = length(minus(landmark(world, LANDMARK.leftAnkle), landmark(world, LANDMARK.rightKnee)));
  return Math.max(-1, Math.min(1, (onRight - onLeft) / shin / CROSSED_SHINS));
}

/** How a thigh lies with the knee bent and the foot flat on the floor, degrees. */
const RESTING_DEG = 60;

/** How much further a thigh has come towards the chest than it lies at rest, degrees; never negative. */
function flexionDeg({ world }: PersonFrame, side: 'left' | 'right'): number {
  const thigh = minus(landmark(world, LANDMARK[`${side}Knee`]), landmark(world, LANDMARK[`${side}Hip`]));
  // 0 = in one line with the trunk.
  const fromStraightDeg = 180 - angleBetweenDeg(axisOf(world), thigh);
  return Math.max(0, fromStraightDeg - RESTING_DEG);
}
