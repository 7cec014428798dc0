import type { PersonFrame } from '../pose/frame.ts';
import type { BackHalves, FormAngle, UnmeasuredReason, View } from './measurement.ts';

/**
 * What one frame says about the trunk: numbers without scale and place, in an order that only the estimator knows.
 * They can be averaged over a still person. Never written to after they were made.
 */
export type Evidence = ArrayLike<number>;

export interface Estimate {
  /** Signed by the measure, degrees from neutral. */
  readonly angleDeg: number;
  /** One standard deviation of `angleDeg`, degrees, above zero. */
  readonly sigmaDeg: number;
  readonly checks: readonly FormAngle[];
  /** Of a bend: its part in the lower and in the upper half of the back. */
  readonly halves?: BackHalves;
}

/** Turns landmarks into the angle of one measure. One for each measure, calibrated for one pose model. */
export interface Estimator {
  /** The frame's evidence, or why this frame has none. */
  evidenceOf(frame: PersonFrame): Evidence | UnmeasuredReason;
  /** How the person stands to the camera, judged by the evidence of a still person. */
  viewOf(evidence: Evidence): View;
  /** Whether this cannot be the body of the neutral: a limb that keeps its length has another. Never, where it is left out. */
  isMisplaced?(evidence: Evidence, neutral: Evidence): boolean;
  /** How long that limb is in the picture, over its length in the neutral. Goes with `isMisplaced`. */
  limbRatio?(evidence: Evidence, neutral: Evidence): number;
  /**
   * The neutral evidence, counting what can only be counted from one picture on from the picture that this evidence of
   * another moment at rest counts from; the very same where nothing changed. Left out, nothing is so counted.
   */
  rereferenced?(neutral: Evidence, evidence: Evidence): Evidence;
  /**
   * The angle that the evidence shows against the person's own neutral evidence.
   * @param beforeDeg the angle a moment before, for what shows its side best at the outset; left out when there was none
   */
  estimate(evidence: Evidence, neutral: Evidence, beforeDeg?: number): Estimate;
}
