import { holdTargetMs } from '../exercises/dose.ts';
import type { DirectionId, Exercise } from '../exercises/exercise.ts';
import type { Measured, Measurement } from '../measure/measurement.ts';
import { endSet } from './closing.ts';
import { SILENT } from './cue-policy.ts';
import type { CoachEvent, CoachStatus, StopReason } from './event.ts';
import { startForm } from './form.ts';
import { NO_LIMITS } from './limits.ts';
import { UNSEEN } from './movement.ts';
import { stepSeen } from './seen.ts';
import { allDone, nextDirection, repsIn } from './sides.ts';
import type { CoachState } from './state.ts';
import { stepUnseen } from './unseen.ts';

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
  reps: [],
  strikes: 0,
  holdMetMs: null,
  flawMs: null,
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
 * A measurement that is not later than the one before is ignored. A number that is not finite is not judged.
 */
export function stepCoach(exercise: Exercise, state: CoachState, measurement: Measurement): CoachStep {
  const { timeMs } = measurement;
  const late = !Number.isFinite(timeMs) || (state.timeMs !== null && timeMs <= state.timeMs);
  if (late || state.phase === 'ended') return { state, events: NOTHING };
  const events: CoachEvent[] = [];
  const next =
    measurement.kind === 'measured' && isFinite(measurement)
      ? stepSeen(exercise, state, measurement, events)
      : stepUnseen(exercise, state, { kind: 'unmeasured', timeMs, reason: reasonOf(measurement) }, events);
  return { state: next, events };
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
  };
}

const isFinite = ({ angleDeg, sigmaDeg, speedDegPerSec }: Measured): boolean =>
  Number.isFinite(angleDeg) && Number.isFinite(sigmaDeg) && Number.isFinite(speedDegPerSec);

const reasonOf = (measurement: Measurement) =>
  measurement.kind === 'unmeasured' ? measurement.reason : 'implausible';
