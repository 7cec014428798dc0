import { isAbsent, type PersonFrame, type PoseFrame } from '../pose/frame.ts';
import type { Advice } from './advice.ts';
import { cameraReason } from './camera-tilt.ts';
import { estimatorFor } from './estimator-for.ts';
import type { Estimator, Evidence } from './estimator.ts';
import { facesAway, framingReason } from './framing.ts';
import { isTooSlow } from './frame-rate.ts';
import { isBlank, isDark } from './light.ts';
import { afresh, following, inScene, unwatched, withNeutral, type MeasureState } from './measure-state.ts';
import { isSeenTwice } from './looked-for.ts';
import type { Measured, Measurement, Unmeasured, UnmeasuredReason, View } from './measurement.ts';
import { goesBothWays, mendedNeutral, seenAtRest } from './mended-neutral.ts';
import { neutralSigmaDeg, NO_NEUTRAL, refineNeutral, seekNeutral } from './neutral.ts';
import { offCentre, patienceMs } from './off-centre.ts';
import { judge } from './plausibility.ts';
import { qualityOf } from './quality.ts';
import { restingElsewhereSinceMs, hasSettledElsewhere, otherSizeSinceMs } from './reseat.ts';
import { noteRest } from './rest-places.ts';
import { newestWithin, withSample } from './samples.ts';
import { adviceOf, stepScene } from './scene.ts';
import { seatOf, type Seat } from './seat.ts';
import { seenTwice } from './second-look.ts';
import type { MeasureSetup } from './setup.ts';
import { follow } from './subject.ts';
import { LONGEST_SPAN_MS, trendOf } from './trend.ts';
import { hasTurnedRound, sideShown } from './turned-round.ts';
import { lengthOf } from './vector.ts';

/**
 * Pose models see an even movement in bursts, and the fastest of them passes for its speed: over 43 movements standing, by a
 * sixth. What is believed of a speed; a smaller share would miss movements that are too fast.
 */
const BELIEVED_SHARE = 0.92;

export interface MeasureStep {
  readonly state: MeasureState;
  readonly measurement: Measurement;
  /** What would make the person better seen, the most useful first. */
  readonly advice: readonly Advice[];
}

type Step = Pick<MeasureStep, 'state' | 'measurement'>;

/**
 * Measures one frame. Pure: the same state and frame give the same answer.
 * Frames come in order of time. Without a still neutral there is no number yet: the reason is then `hold-still`.
 */
export function stepMeasure(setup: MeasureSetup, state: MeasureState, frame: PoseFrame): MeasureStep {
  const scene = stepScene(setup, state.scene, frame);
  const lit = inScene(state, scene);
  const { light } = scene;
  const dark = light !== null && (isDark(light) || (isAbsent(frame) && isBlank(light)));
  const step = dark
    ? unmeasured(unwatched(lit), frame.timeMs, 'poor-light')
    : isAbsent(frame)
      ? unmeasured(unwatched(lit), frame.timeMs, 'nobody')
      : measurePerson(setup, lit, frame);
  return { state: step.state, measurement: step.measurement, advice: adviceOf(scene) };
}

const unmeasured = (state: MeasureState, timeMs: number, reason: UnmeasuredReason): Step => ({
  state,
  measurement: { kind: 'unmeasured', timeMs, reason },
});

const neutralLost = (timeMs: number, why: 'left' | 'wrong'): Unmeasured => ({
  kind: 'unmeasured',
  timeMs,
  reason: 'hold-still',
  neutralLost: why,
});

const withoutNeutral = (state: MeasureState, timeMs: number): Step => ({
  state: afresh(state),
  measurement: neutralLost(timeMs, 'left'),
});

function measurePerson(setup: MeasureSetup, before: MeasureState, frame: PersonFrame): Step {
  const { timeMs } = frame;
  const outside = framingReason(setup, frame);
  if (outside !== null) return unmeasured(unwatched(before), timeMs, outside);
  if (isTooSlow(before.scene.rate)) return unmeasured(unwatched(before), timeMs, 'too-few-frames');
  const { belief, verdict } = judge(before.belief, frame);
  if (verdict === 'implausible') return unmeasured({ ...before, belief }, timeMs, 'implausible');
  if (setup.view === 'front' && facesAway(frame)) {
    return unmeasured({ ...before, belief }, timeMs, 'turn-to-face');
  }
  const seat = seatOf(setup.measure, frame);
  const { subject, following: whom } = follow(before.subject, frame, seat, verdict === 'convinced');
  const followed = following(before, belief, subject);
  if (whom === 'lost') return unmeasured(unwatched(followed), timeMs, 'another-person');
  const state = whom === 'new' ? afresh(followed) : followed;
  const estimator = estimatorFor(setup);
  const own = estimator.evidenceOf(frame);
  if (typeof own === 'string') return unmeasured(state, timeMs, own);
  if (!isSeenTwice(setup)) return seekOrMeasure(setup, estimator, state, { frame, seat, evidence: own });
  const { evidence, second } = seenTwice(estimator, state.secondLook, frame, own);
  const seen = second === state.secondLook ? state : { ...state, secondLook: second };
  return seekOrMeasure(setup, estimator, seen, { frame, seat, evidence });
}

const seekOrMeasure = (
  setup: MeasureSetup,
  estimator: Estimator,
  state: MeasureState,
  sighting: Sighting,
): Step =>
  state.neutral.kind === 'seeking'
    ? seek(setup, estimator, state, sighting)
    : measure(setup, estimator, state, sighting);

function wrongView(setup: MeasureSetup, view: View): UnmeasuredReason | null {
  if (setup.view === 'front') return view === 'front' ? null : 'turn-to-face';
  return view === 'left-side' || view === 'right-side' ? null : 'turn-side-on';
}

/** The subject in one frame. */
interface Sighting {
  readonly frame: PersonFrame;
  readonly seat: Seat;
  readonly evidence: Evidence;
}

function seek(setup: MeasureSetup, estimator: Estimator, state: MeasureState, sighting: Sighting): Step {
  const { frame, seat, evidence } = sighting;
  const { timeMs } = frame;
  if (state.neutral.kind !== 'seeking') return measure(setup, estimator, state, sighting);
  const reason = cameraReason(setup, frame) ?? wrongView(setup, estimator.viewOf(evidence));
  if (reason !== null) return unmeasured({ ...state, neutral: NO_NEUTRAL }, timeMs, reason);
  const off = offCentre(setup, frame, evidence);
  const neutral = seekNeutral(estimator, state.neutral, timeMs, evidence, off, patienceMs(setup));
  if (neutral.kind === 'seeking') {
    return unmeasured(
      { ...state, neutral },
      timeMs,
      neutral.offSinceMs === null ? 'hold-still' : 'off-centre',
    );
  }
  return measure(
    setup,
    estimator,
    withNeutral(state, estimator, neutral, state.neutral.seen, seat),
    sighting,
  );
}

/** From another side every number would be wrong; who has turned round to stay is measured anew from there. */
function turnedAway(state: MeasureState, side: 'neither' | 'other', timeMs: number): Step {
  const otherSideSinceMs = side === 'other' ? (state.otherSideSinceMs ?? timeMs) : null;
  if (otherSideSinceMs !== null && hasTurnedRound(otherSideSinceMs, timeMs))
    return withoutNeutral(state, timeMs);
  return unmeasured({ ...state, otherSideSinceMs }, timeMs, 'turn-side-on');
}

/** A limb of a length that it cannot have here; who has come nearer, or gone back, is measured anew from there. */
function misplaced(state: MeasureState, seat: Seat, limbRatio: number, timeMs: number): Step {
  const sinceMs = otherSizeSinceMs(state, seat, limbRatio, timeMs);
  if (hasSettledElsewhere(sinceMs, timeMs)) return withoutNeutral(state, timeMs);
  return unmeasured({ ...state, restingElsewhereSinceMs: sinceMs }, timeMs, 'implausible');
}

function measure(setup: MeasureSetup, estimator: Estimator, state: MeasureState, sighting: Sighting): Step {
  const { frame, seat, evidence } = sighting;
  const { neutral } = state;
  const { timeMs } = frame;
  if (neutral.kind !== 'taken') return unmeasured(state, timeMs, 'hold-still');
  const side = sideShown(setup, estimator.viewOf(neutral.evidence), frame);
  if (side !== 'same') return turnedAway(state, side, timeMs);
  if (estimator.isMisplaced?.(evidence, neutral.evidence) === true) {
    return misplaced(state, seat, estimator.limbRatio?.(evidence, neutral.evidence) ?? 1, timeMs);
  }
  const beforeDeg = newestWithin(state.angles, timeMs, LONGEST_SPAN_MS);
  const estimate = estimator.estimate(evidence, neutral.evidence, beforeDeg);
  // A joint that none of the checks look at may be no place at all.
  if (!Number.isFinite(estimate.angleDeg + estimate.sigmaDeg))
    return unmeasured(state, timeMs, 'implausible');
  const angles = withSample(state.angles, timeMs, estimate.angleDeg, LONGEST_SPAN_MS);
  const { angleDeg, rateDegPerSec } = trendOf(angles, neutral.scatterDeg);
  const speedDegPerSec = BELIEVED_SHARE * Math.abs(rateDegPerSec);
  const sigmaDeg = lengthOf(estimate.sigmaDeg, neutralSigmaDeg(neutral), neutral.scatterDeg);
  const { checks, halves } = estimate;
  const view = estimator.viewOf(evidence);
  const quality = qualityOf(setup, angleDeg, sigmaDeg);
  const measurement: Measured =
    halves === undefined
      ? { kind: 'measured', timeMs, angleDeg, sigmaDeg, speedDegPerSec, checks, view, quality }
      : { kind: 'measured', timeMs, angleDeg, sigmaDeg, speedDegPerSec, checks, halves, view, quality };
  const sinceMs = restingElsewhereSinceMs(state, seat, measurement);
  // The place of the old zero is left for good: take a new one here.
  if (hasSettledElsewhere(sinceMs, timeMs)) return withoutNeutral(state, timeMs);
  const restPlaces = goesBothWays(setup)
    ? noteRest(state.restPlaces, measurement, () => seenAtRest(setup, frame, evidence))
    : state.restPlaces;
  const mended = mendedNeutral(setup, estimator, neutral, restPlaces, timeMs, evidence);
  if (mended !== null) {
    const { neutral: mendedOne, seen } = mended;
    return {
      state: withNeutral(afresh(state), estimator, mendedOne, seen, seat),
      measurement: neutralLost(timeMs, 'wrong'),
    };
  }
  // Every field by name, as in measure-state.ts.
  const next: MeasureState = {
    scene: state.scene,
    belief: state.belief,
    subject: state.subject,
    neutral: refineNeutral(estimator, neutral, timeMs, evidence, angleDeg, speedDegPerSec),
    seat: state.seat,
    restingElsewhereSinceMs: sinceMs,
    otherSideSinceMs: null,
    restPlaces,
    secondLook: state.secondLook,
    angles,
  };
  return { state: next, measurement };
}
