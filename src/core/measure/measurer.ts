import { isAbsent, type PersonFrame, type PoseFrame } from '../pose/frame.ts';
import { BEND } from './bend.ts';
import type { Estimator, Evidence } from './estimator.ts';
import { framingReason } from './framing.ts';
import type { Measured, Measurement, UnmeasuredReason, View } from './measurement.ts';
import { neutralSigmaDeg, NO_NEUTRAL, refineNeutral, seekNeutral, type Neutral } from './neutral.ts';
import { judge, NO_BELIEF, type Belief } from './plausibility.ts';
import { NO_SAMPLES, withSample, type Samples } from './samples.ts';
import { hasMoved, seatOf, type Seat } from './seat.ts';
import type { MeasureSetup } from './setup.ts';
import { TILT } from './tilt.ts';
import { LONGEST_SPAN_MS, trendOf } from './trend.ts';
import { TURN } from './turn.ts';

/** All that is carried from one frame to the next. Never changed in place. */
export interface MeasureState {
  readonly belief: Belief;
  readonly neutral: Neutral;
  /** Where the person was when the neutral was taken. */
  readonly seat: Seat | null;
  /** Since when the person has been at rest in another place; null while they are not. */
  readonly restingElsewhereSinceMs: number | null;
  /** Unsmoothed angles of the last moments, degrees. */
  readonly angles: Samples;
}

export interface MeasureStep {
  readonly state: MeasureState;
  readonly measurement: Measurement;
}

/** A new neutral elsewhere needs this much rest there, near the old zero. */
const ELSEWHERE_MS = 1000;
const NEAR_ZERO_DEG = 12;
const RESTING_DEG_PER_SEC = 4;
const GOOD_SIGMA_DEG = 4.5;
const FAIR_SIGMA_DEG = 8;
/** A large angle may be off by this part of itself: 75 give or take 12 degrees is far past any range. */
const FAIR_SHARE = 0.25;

export function startMeasure(setup: MeasureSetup): MeasureState {
  if (!(setup.frameWidthPx > 0 && setup.frameHeightPx > 0)) throw new RangeError('expected a frame size');
  return {
    belief: NO_BELIEF,
    neutral: NO_NEUTRAL,
    seat: null,
    restingElsewhereSinceMs: null,
    angles: NO_SAMPLES,
  };
}

function estimatorFor({ measure, model, position }: MeasureSetup): Estimator {
  switch (measure) {
    case 'turn':
      return TURN[model][position];
    case 'bend':
      return BEND[model];
    case 'tilt':
      return TILT;
    default:
      return measure satisfies never;
  }
}

/**
 * Measures one frame. Pure: the same state and frame give the same answer.
 * Frames come in order of time. Without a still neutral there is no number yet: the reason is then `hold-still`.
 */
export function stepMeasure(setup: MeasureSetup, state: MeasureState, frame: PoseFrame): MeasureStep {
  if (isAbsent(frame)) return unmeasured(state, frame.timeMs, 'nobody');
  const outside = framingReason(setup, frame);
  if (outside !== null) return unmeasured(state, frame.timeMs, outside);
  const { belief, plausible } = judge(state.belief, frame);
  const believed = { ...state, belief };
  if (!plausible) return unmeasured(believed, frame.timeMs, 'implausible');
  const estimator = estimatorFor(setup);
  const evidence = estimator.evidenceOf(frame);
  if (typeof evidence === 'string') return unmeasured(believed, frame.timeMs, evidence);
  return state.neutral.kind === 'seeking'
    ? seek(setup, estimator, believed, frame, evidence)
    : measure(setup, estimator, believed, frame, evidence);
}

const unmeasured = (state: MeasureState, timeMs: number, reason: UnmeasuredReason): MeasureStep => ({
  state,
  measurement: { kind: 'unmeasured', timeMs, reason },
});

function wrongView(setup: MeasureSetup, view: View): UnmeasuredReason | null {
  if (setup.view === 'front') return view === 'front' ? null : 'turn-to-face';
  return view === 'left-side' || view === 'right-side' ? null : 'turn-side-on';
}

function seek(
  setup: MeasureSetup,
  estimator: Estimator,
  state: MeasureState,
  frame: PersonFrame,
  evidence: Evidence,
): MeasureStep {
  if (state.neutral.kind !== 'seeking') return measure(setup, estimator, state, frame, evidence);
  const reason = wrongView(setup, estimator.viewOf(evidence));
  if (reason !== null) return unmeasured({ ...state, neutral: NO_NEUTRAL }, frame.timeMs, reason);
  const neutral = seekNeutral(estimator, state.neutral, frame.timeMs, evidence);
  if (neutral.kind === 'seeking') return unmeasured({ ...state, neutral }, frame.timeMs, 'hold-still');
  const seated = { ...state, neutral, seat: seatOf(setup.measure, frame), angles: NO_SAMPLES };
  return measure(setup, estimator, seated, frame, evidence);
}

function measure(
  setup: MeasureSetup,
  estimator: Estimator,
  state: MeasureState,
  frame: PersonFrame,
  evidence: Evidence,
): MeasureStep {
  const { neutral } = state;
  if (neutral.kind !== 'taken') return unmeasured(state, frame.timeMs, 'hold-still');
  const estimate = estimator.estimate(evidence, neutral.evidence);
  const angles = withSample(state.angles, frame.timeMs, estimate.angleDeg, LONGEST_SPAN_MS);
  const { angleDeg, rateDegPerSec } = trendOf(angles, neutral.scatterDeg);
  const speedDegPerSec = Math.abs(rateDegPerSec);
  const sigmaDeg = Math.hypot(estimate.sigmaDeg, neutralSigmaDeg(neutral));
  const measurement: Measured = {
    kind: 'measured',
    timeMs: frame.timeMs,
    angleDeg,
    sigmaDeg,
    speedDegPerSec,
    checks: estimate.checks,
    view: estimator.viewOf(evidence),
    quality: qualityOf(sigmaDeg, angleDeg),
  };
  const since = restingElsewhere(setup, state, frame, measurement);
  if (since !== null && frame.timeMs - since >= ELSEWHERE_MS) {
    // The place of the old zero is left for good: take a new one here.
    const fresh = { ...state, neutral: NO_NEUTRAL, seat: null, restingElsewhereSinceMs: null };
    return unmeasured({ ...fresh, angles: NO_SAMPLES }, frame.timeMs, 'hold-still');
  }
  const next: MeasureState = {
    belief: state.belief,
    neutral: refineNeutral(neutral, frame.timeMs, evidence, angleDeg, speedDegPerSec),
    seat: state.seat,
    restingElsewhereSinceMs: since,
    angles,
  };
  return { state: next, measurement };
}

function qualityOf(sigmaDeg: number, angleDeg: number): Measured['quality'] {
  if (sigmaDeg <= GOOD_SIGMA_DEG) return 'good';
  return sigmaDeg <= Math.max(FAIR_SIGMA_DEG, FAIR_SHARE * Math.abs(angleDeg)) ? 'fair' : 'poor';
}

/**
 * Since when the person has been at rest, near zero, in another place than the neutral's. Deliberately hard to meet:
 * a neutral retaken in the middle of a movement would be worse than one that is a little off.
 */
function restingElsewhere(
  setup: MeasureSetup,
  state: MeasureState,
  frame: PersonFrame,
  measurement: Measured,
): number | null {
  if (state.seat === null) return null;
  const resting =
    measurement.speedDegPerSec <= RESTING_DEG_PER_SEC && Math.abs(measurement.angleDeg) <= NEAR_ZERO_DEG;
  if (!resting || !hasMoved(state.seat, seatOf(setup.measure, frame))) return null;
  return state.restingElsewhereSinceMs ?? frame.timeMs;
}
