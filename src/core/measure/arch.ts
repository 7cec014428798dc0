import type { PersonFrame } from '../pose/frame.ts';
import type { Estimate, Estimator, Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import type { UnmeasuredReason } from './measurement.ts';
import { middleOf } from './middle-of.ts';
import { offsetsAlong, type Stations } from './outline.ts';
import { SIDE_FORM_SLOTS, sideFormAngles, writeSideForm } from './side-form.ts';
import { sideOn, sideViewOf, viewFromSideOn } from './side-view.ts';
import { DEG_PER_RAD } from './vector.ts';

/** The ribs: further down thighs and belly come into the outline, further up neck, chin and arms. */
const CHEST: Stations = { from: 0.42, to: 0.78, count: 9 };

/** Places in the evidence, after the chest's offsets. */
const SIDE_ON = CHEST.count;
const FORM = SIDE_ON + 1;
const LENGTH = FORM + SIDE_FORM_SLOTS;

/**
 * The mid-back carries the chest: it rises as far as the chest does, about this share of the trunk's length away from
 * the neck, which stays down. Mean over four bodies; single ones differ by a tenth.
 */
const LEVER = 0.47;
const BASE_SIGMA_DEG = 0.9;
const SIGMA_PER_DEG = 0.13;
/** Chest offsets that do not move together, an arm or a fold among them, make the rise doubtful. */
const SIGMA_PER_SPREAD = 0.5;

const inDegrees = (rise: number): number => Math.atan(rise / LEVER) * DEG_PER_RAD;

function evidenceOf(frame: PersonFrame): Evidence | UnmeasuredReason {
  if (frame.backContour === undefined) return 'back-not-visible';
  const { hip, shoulder } = sideViewOf(frame.image);
  const chest = offsetsAlong(frame.backContour, hip, shoulder, CHEST);
  if (chest === null) return 'back-not-visible';
  const side = sideOn(frame.world);
  const evidence = numbers(LENGTH);
  for (let station = 0; station < CHEST.count; station += 1) evidence[station] = chest[station] ?? 0;
  evidence[SIDE_ON] = side;
  writeSideForm(evidence, FORM, frame, side);
  return evidence;
}

/** How far the chest has risen: the middle station, and how far half of them lie from it. */
function riseOf(evidence: Evidence, neutral: Evidence): { middle: number; spread: number } {
  const rises = numbers(CHEST.count);
  for (let station = 0; station < CHEST.count; station += 1) {
    rises[station] = (evidence[station] ?? 0) - (neutral[station] ?? 0);
  }
  const middle = middleOf(rises);
  for (let station = 0; station < CHEST.count; station += 1) {
    rises[station] = Math.abs((rises[station] ?? 0) - middle);
  }
  return { middle, spread: middleOf(rises) };
}

/**
 * Tilt of the upper trunk, mid-back to neck, of somebody who lies on their back and is seen from the side: the back is
 * hidden, so it is read from how far the chest rises off the line from hips to shoulders.
 */
export const ARCH: Estimator = {
  evidenceOf,
  viewOf: (evidence: Evidence) => viewFromSideOn(evidence[SIDE_ON] ?? 0),
  estimate(evidence: Evidence, neutral: Evidence): Estimate {
    const { middle, spread } = riseOf(evidence, neutral);
    const angleDeg = inDegrees(middle);
    return {
      angleDeg,
      sigmaDeg: BASE_SIGMA_DEG + SIGMA_PER_DEG * Math.abs(angleDeg) + SIGMA_PER_SPREAD * inDegrees(spread),
      checks: sideFormAngles(evidence, neutral, FORM, (neutral[SIDE_ON] ?? 0) >= 0 ? 1 : -1),
    };
  },
};
