import type { Exercise } from '../../exercises/exercise.ts';
import type { Measured, Measurement } from '../../measure/measurement.ts';
import { IDLE } from '../dwell.ts';
import { resumeMovement, UNSEEN } from '../movement.ts';
import { DROPOUT_MS, FRAMING_AFTER_MS, FRAMING_SILENCE_MS, HOLD_STILL_AFTER_MS } from '../timing.ts';
import type { GuideEvent } from './guide-event.ts';
import { LEAST_SHARE_OF_TARGET, MOST_POOR_MS, MOST_SETBACKS } from './guide-limits.ts';
import { guideMovement, guideNeutral } from './guide-movement.ts';
import type { GuideState } from './guide-state.ts';
import { ownRangeOf } from './own-range.ts';
import { saying } from './saying.ts';

export interface GuideStep {
  readonly state: GuideState;
  /** In order; at most one of them is something to say. */
  readonly events: readonly GuideEvent[];
}

export const startGuide = (): GuideState => ({
  timeMs: null,
  phase: 'framing',
  stillSinceMs: null,
  settled: false,
  movement: UNSEEN,
  unclearMs: 0,
  tooFast: IDLE,
  far: IDLE,
  form: [],
  loose: false,
  atEndSinceMs: null,
  told: [],
  repeats: [],
  setbacks: [],
  poorMs: 0,
  gap: null,
  saidMs: null,
  said: null,
});

/**
 * The exercise as it is measured: a movement begins early, so that a small range counts too, and only the highest
 * limit this page coaches by is too far.
 * @param mostDeg that limit for each direction, degrees
 */
export function measuringExercise(
  exercise: Exercise,
  mostDeg: (direction: Exercise['directions'][number]) => number,
): Exercise {
  const directions = exercise.directions.map((direction) => {
    const overDeg = mostDeg(direction);
    const targetMinDeg = Math.min(LEAST_SHARE_OF_TARGET * direction.targetMinDeg, overDeg / 2);
    const cautionDeg = overDeg - 1;
    return { ...direction, targetMinDeg, targetMaxDeg: cautionDeg, cautionDeg, overDeg };
  });
  return { ...exercise, directions };
}

/**
 * Takes in one measurement of a guided measurement of one's own range: neutral, then three slow repeats of each
 * direction to the first mild stretch. Pure. A measurement that is not later than the one before is ignored.
 * @param exercise as `measuringExercise` gives it
 */
export function stepGuide(exercise: Exercise, state: GuideState, measurement: Measurement): GuideStep {
  const { timeMs } = measurement;
  const late = !Number.isFinite(timeMs) || (state.timeMs !== null && timeMs <= state.timeMs);
  if (late || state.phase === 'over') return { state, events: [] };
  const events: GuideEvent[] = [];
  const seen = measurement.kind === 'measured' && isFinite(measurement) && measurement.quality !== 'poor';
  const next = seen ? stepSeen(exercise, state, measurement, events) : stepUnseen(state, measurement, events);
  return { state: conclude(exercise, { ...next, timeMs }, timeMs, events), events };
}

const isFinite = ({ angleDeg, sigmaDeg, speedDegPerSec }: Measured): boolean =>
  Number.isFinite(angleDeg) && Number.isFinite(sigmaDeg) && Number.isFinite(speedDegPerSec);

function stepSeen(
  exercise: Exercise,
  state: GuideState,
  measured: Measured,
  events: GuideEvent[],
): GuideState {
  const { timeMs, angleDeg, sigmaDeg, speedDegPerSec, checks } = measured;
  const gapMs = state.timeMs === null ? 0 : timeMs - state.timeMs;
  const lost = gapMs > DROPOUT_MS ? loseSight(state) : state;
  const elapsedMs = lost === state && state.gap === null ? gapMs : 0;
  const sample = { timeMs, angleDeg, sigmaDeg, speedDegPerSec, checks, elapsedMs };
  const movement = lost.gap === null ? lost.movement : resumeMovement(lost.movement, timeMs);
  const back = { ...lost, movement, gap: null };
  return back.settled ? guideMovement(exercise, back, sample, events) : guideNeutral(back, sample, events);
}

/**
 * Nothing, or nothing good enough, was measured: pause for a moment, then let the movement go and say why. At once where the
 * neutral was given up.
 */
function stepUnseen(state: GuideState, measurement: Measurement, events: GuideEvent[]): GuideState {
  const { timeMs } = measurement;
  const stepMs = state.timeMs === null ? 0 : timeMs - state.timeMs;
  const reason = measurement.kind === 'unmeasured' ? measurement.reason : 'implausible';
  const gap = { sinceMs: state.gap?.reason === reason ? state.gap.sinceMs : timeMs, reason };
  const poorMs = state.poorMs + (measurement.kind === 'measured' ? stepMs : 0);
  const unclearMs = state.unclearMs + stepMs;
  const paused: GuideState = { ...state, gap, poorMs, unclearMs, stillSinceMs: null, atEndSinceMs: null };
  const neutralLost = measurement.kind === 'unmeasured' ? measurement.neutralLost : undefined;
  if (neutralLost === 'wrong') return beginAnew(paused, timeMs, events);
  const lost = neutralLost !== undefined || timeMs - gap.sinceMs > DROPOUT_MS ? loseSight(paused) : paused;
  const waitMs = reason === 'hold-still' ? HOLD_STILL_AFTER_MS : FRAMING_AFTER_MS;
  if (timeMs - gap.sinceMs < waitMs) return lost;
  const unseen =
    measurement.kind === 'unmeasured'
      ? ({ kind: 'unseen', reason } as const)
      : ({ kind: 'unclear' } as const);
  return saying(lost, unseen, timeMs, FRAMING_SILENCE_MS, events);
}

/**
 * The repeats so far, and those that were not good enough, were measured from a wrong zero: from neutral again. That is said
 * by whoever hears of it, so the next words keep their distance from it.
 */
function beginAnew(state: GuideState, timeMs: number, events: GuideEvent[]): GuideState {
  events.push({ kind: 'begun-anew', timeMs });
  const { gap, poorMs } = state;
  return { ...startGuide(), gap, poorMs, saidMs: timeMs };
}

/** The movement under way is not counted: its end was not seen. */
function loseSight(state: GuideState): GuideState {
  const setbacks = state.movement.kind === 'out' ? [...state.setbacks, 'unseen' as const] : state.setbacks;
  const phase = state.settled ? 'ready' : 'framing';
  return { ...state, phase, setbacks, movement: UNSEEN, tooFast: IDLE, far: IDLE, told: [], unclearMs: 0 };
}

/** Ends the measurement when it has its result, or will have none. */
function conclude(exercise: Exercise, state: GuideState, timeMs: number, events: GuideEvent[]): GuideState {
  const worst = state.setbacks.at(-1);
  if (state.poorMs > MOST_POOR_MS) {
    events.push({ kind: 'refused', timeMs, because: 'unclear' });
  } else if (state.setbacks.length > MOST_SETBACKS && worst !== undefined) {
    events.push({ kind: 'refused', timeMs, because: worst });
  } else {
    const result = ownRangeOf(exercise, state.repeats);
    if (result.kind === 'wanting') return state;
    events.push({ ...result, timeMs });
  }
  return { ...state, phase: 'over' };
}
