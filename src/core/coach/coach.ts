import { holdTargetMs } from '../exercises/dose.ts';
import type { DirectionId, Exercise } from '../exercises/exercise.ts';
import type { HandSign } from '../measure/hand-signal.ts';
import type { Measurement } from '../measure/measurement.ts';
import { endSet } from './closing.ts';
import { SILENT } from './cue-policy.ts';
import type { CoachEvent, CoachStatus, PauseCause, StopReason } from './event.ts';
import { startForm } from './form.ts';
import { judgeable } from './judgeable.ts';
import { NO_LIMITS } from './limits.ts';
import { UNSEEN } from './movement.ts';
import { pauseSet, resumeSet, stepPaused } from './pause.ts';
import { stepSeen } from './seen.ts';
import { allDone, nextDirection, repsIn } from './sides.ts';
import type { CoachState, Gap } from './state.ts';
import { DROPOUT_MS, MAX_STEP_MS } from './timing.ts';
import { beginAnew, stepUnseen } from './unseen.ts';

/** A set about to begin. */
export const startCoach = (exercise: Exercise): CoachState => ({
  timeMs: null,
  sampleMs: null,
  phase: 'framing',
  begunMs: null,
  gap: null,
  movement: UNSEEN,
  limits: NO_LIMITS,
  form: startForm(exercise),
  voice: SILENT,
  waiting: [],
  reps: [],
  strikes: 0,
  holdMetMs: null,
  flawMs: null,
  paused: null,
  closing: null,
});

export interface CoachStep {
  readonly state: CoachState;
  /** What happened at this measurement, in order; at most one of them is a cue. */
  readonly events: readonly CoachEvent[];
}

const NOTHING: readonly CoachEvent[] = [];

/**
 * Takes in one measurement. Pure: the same state and measurement always give the same answer.
 *
 * A measurement that is not later than the one before is ignored. A number that is not finite is not judged, nor one
 * taken while a hand is raised.
 */
export function stepCoach(
  exercise: Exercise,
  state: CoachState,
  measurement: Measurement,
  hand: HandSign = 'down',
): CoachStep {
  const { timeMs } = measurement;
  const late = !Number.isFinite(timeMs) || (state.timeMs !== null && timeMs <= state.timeMs);
  if (late || state.phase === 'ended') return { state, events: NOTHING };
  const events: CoachEvent[] = [];
  // Whatever else this frame brings.
  const sound = isFromWrongZero(measurement) ? beginAnew(exercise, state, timeMs, events) : state;
  if (hand === 'given' && mayPause(state)) {
    return { state: toggle(exercise, sound, 'hand', timeMs, events), events };
  }
  const next = take(exercise, sound, judgeable(measurement, hand), hand !== 'down', events);
  return { state: next, events: events.length === 0 ? NOTHING : events };
}

/** Whether it tells that all before it was measured from a wrong zero. */
const isFromWrongZero = (measurement: Measurement): boolean =>
  measurement.kind === 'unmeasured' && measurement.neutralLost === 'wrong';

function take(
  exercise: Exercise,
  state: CoachState,
  measurement: Measurement,
  handUp: boolean,
  events: CoachEvent[],
): CoachState {
  if (state.paused !== null) return stepPaused(exercise, state, state.paused, measurement, events);
  if (measurement.kind === 'measured') return stepSeen(exercise, state, measurement, handUp, events);
  const { timeMs, reason } = measurement;
  const next = stepUnseen(exercise, state, measurement, events);
  return reason === 'nobody' && hasLeft(next.gap, timeMs) && mayPause(next)
    ? pauseSet(exercise, next, 'left', timeMs, events)
    : next;
}

/** Whoever walks out of the picture is badly seen before; a frame or two without them are no leaving. */
const hasLeft = (gap: Gap | null, timeMs: number): boolean =>
  gap !== null && timeMs - gap.sinceMs > DROPOUT_MS && timeMs - gap.reasonSinceMs > MAX_STEP_MS;

/** Before the first neutral there is nothing to pause, and a set that is ending ends. What is paused may always go on. */
const mayPause = ({ begunMs, closing, paused, phase }: CoachState): boolean =>
  paused !== null || (begunMs !== null && closing === null && phase !== 'ended');

const toggle = (
  exercise: Exercise,
  state: CoachState,
  cause: PauseCause,
  timeMs: number,
  events: CoachEvent[],
): CoachState =>
  state.paused === null
    ? pauseSet(exercise, state, cause, timeMs, events)
    : resumeSet(exercise, state, cause, timeMs, events);

/**
 * The person pressed pause, or go on. Nothing happens before the first neutral and when the set is ending.
 * @param timeMs clock of the measurements; never taken as earlier than the last of them
 */
export function pressPause(exercise: Exercise, state: CoachState, timeMs: number): CoachStep {
  if (!mayPause(state)) return { state, events: NOTHING };
  const events: CoachEvent[] = [];
  const atMs = Math.max(timeMs, state.timeMs ?? timeMs);
  return { state: toggle(exercise, state, 'button', atMs, events), events };
}

/**
 * The person ended the set: at once, whatever is under way. One that is merely stopped when its dose is done counts as
 * complete; pain never does. Nothing happens when it has already ended.
 * @param timeMs clock of the measurements; never taken as earlier than the last of them
 */
export function stopCoach(
  exercise: Exercise,
  state: CoachState,
  timeMs: number,
  why: StopReason = 'stopped',
): CoachStep {
  if (state.phase === 'ended') return { state, events: NOTHING };
  const events: CoachEvent[] = [];
  const because = why === 'stopped' && allDone(exercise, state.reps) ? 'complete' : why;
  return { state: endSet(state, because, Math.max(timeMs, state.timeMs ?? timeMs), events), events };
}

/** What a view needs to draw the coach's state. */
export function coachStatus(exercise: Exercise, state: CoachState): CoachStatus {
  const repsDone: Partial<Record<DirectionId, number>> = {};
  for (const direction of exercise.directions) repsDone[direction.id] = repsIn(state.reps, direction);
  const excursion = state.movement.kind === 'out' ? state.movement.excursion : null;
  const direction = excursion?.direction ?? nextDirection(exercise, state.reps);
  return {
    phase: state.phase,
    direction: direction?.id ?? null,
    repsDone,
    repsTarget: exercise.dose.reps,
    heldMs: excursion?.hold.heldMs ?? 0,
    holdTargetMs: holdTargetMs(exercise),
    peakDeg: excursion?.peakDeg ?? null,
    paused: state.paused?.cause ?? null,
    mayPause: mayPause(state),
  };
}
