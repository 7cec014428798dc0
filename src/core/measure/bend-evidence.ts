import type { PersonFrame } from '../pose/frame.ts';
import { backShape, bendBetweenDeg, sagittaOf, SHAPE_TERMS } from './back-shape.ts';
import type { Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';
import type { UnmeasuredReason } from './measurement.ts';
import { backOffsets, highestStepOf } from './outline.ts';
import { SIDE_FORM_SLOTS, writeSideForm } from './side-form.ts';
import { sideOn, sideViewOf } from './side-view.ts';
import { DEG_PER_RAD, type Point } from './vector.ts';

/** Places in the evidence of a bend. The first five are the weights of the back's shape, pelvis to shoulders. */
export const BEND_SLOT = {
  shift: 0,
  slope: 1,
  curvature: 2,
  skew: 3,
  flatness: 4,
  /** Inclination of the chord mid-hip -> mid-shoulder against the vertical, degrees, positive to the picture's right. */
  chord: 5,
  thigh: 6,
  arm: 7,
  sideOn: 8,
  roughness: 9,
  /** The outline's own angle between its ends, and in its lower half, degrees; before calibration. */
  plainDeg: 10,
  lowerDeg: 11,
  /** The middle of the back off the line between its ends, chord lengths. */
  sagitta: 12,
  /** Limbs and head, for the form checks. */
  form: 13,
} as const;

export const BEND_SLOTS = BEND_SLOT.form + SIDE_FORM_SLOTS;

/** An outline this far from any smooth curve, as a share of the chord, is not that of a back. */
const ROUGHEST = 0.05;
/**
 * Neighbouring stations further apart than this, chord lengths, are 63 degrees and more off the chord: no back is so steep
 * (0.095 was the most of any clean outline in 9,000 pictures of people in cat and cow), but the outline is when it leaps onto
 * what stands behind them (0.09 to 0.26).
 */
const HIGHEST_STEP = 0.1;
/** Ends of the back, along the stations' -1..1: the last tenth at either end is too near the joints. */
const END = 0.8;

/** Inclination of a line from the ground upwards against the vertical, degrees; positive = to the picture's right. */
export const inclinationDeg = (foot: Point, head: Point): number =>
  Math.atan2(head.x - foot.x, -(head.y - foot.y)) * DEG_PER_RAD;

export function bendEvidence(frame: PersonFrame): Evidence | UnmeasuredReason {
  if (frame.backContour === undefined) return 'back-not-visible';
  const { knee, hip, shoulder, wrist } = sideViewOf(frame.image);
  const offsets = backOffsets(frame.backContour, hip, shoulder);
  if (offsets === null || highestStepOf(offsets) > HIGHEST_STEP) return 'back-not-visible';
  const shape = backShape(offsets);
  if (shape.roughness > ROUGHEST) return 'back-not-visible';
  const evidence = numbers(BEND_SLOTS);
  for (let term = 0; term < SHAPE_TERMS; term += 1) evidence[term] = shape.terms[term] ?? 0;
  evidence[BEND_SLOT.chord] = inclinationDeg(hip, shoulder);
  evidence[BEND_SLOT.thigh] = inclinationDeg(knee, hip);
  evidence[BEND_SLOT.arm] = inclinationDeg(wrist, shoulder);
  const side = sideOn(frame.world);
  evidence[BEND_SLOT.sideOn] = side;
  writeSideForm(evidence, BEND_SLOT.form, frame, side);
  evidence[BEND_SLOT.roughness] = shape.roughness;
  evidence[BEND_SLOT.plainDeg] = bendBetweenDeg(shape, -END, END);
  evidence[BEND_SLOT.lowerDeg] = bendBetweenDeg(shape, -END, 0);
  evidence[BEND_SLOT.sagitta] = sagittaOf(offsets);
  return evidence;
}
