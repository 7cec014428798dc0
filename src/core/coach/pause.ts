import type { Exercise } from '../exercises/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { CoachEvent, PauseCause } from './event.ts';
import { enterPhase } from './phase.ts';
import { nextDirection, repsIn } from './sides.ts';
import { speak } from './speak.ts';
import type { CoachState, Pause } from './state.ts';
import { BACK_STILL_MS, HOLD_SPEED_DEG_PER_SEC } from './timing.ts';
import { gapAt, loseSight } from './unseen.ts';
import { wishesUnseen } from './wishes.ts';

/** Stands still: no repetition, no hold time and no coaching until it is resumed. The movement under way is let go. */
export function pauseSet(
  exercise: Exercise,
  state: CoachState,
  cause: PauseCause,
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  const paused: Pause = { cause, quietSinceMs: null };
  const resting = { ...loseSight(exercise, state), timeMs, flawMs: timeMs, paused };
  const after = enterPhase(state, resting, 'paused', timeMs, events);
  events.push({ kind: 'paused', timeMs, cause });
  return after;
}

/** Goes on, and tells where the person was. What is said next keeps its distance from that. */
export function resumeSet(
  exercise: Exercise,
  state: CoachState,
  cause: PauseCause,
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  const next = nextDirection(exercise, state.reps);
  const turn = next === null ? 1 : repsIn(state.reps, next) + 1;
  const direction = next?.id ?? null;
  const awake = { ...state, timeMs, gap: null, paused: null, voice: { ...state.voice, lastMs: timeMs } };
  const after = enterPhase(state, awake, 'ready', timeMs, events);
  events.push({ kind: 'resumed', timeMs, cause, direction, turn, of: exercise.dose.reps });
  return after;
}

/** A frame within a pause. Who left and is back in place, still for a moment, goes on. */
export function stepPaused(
  exercise: Exercise,
  before: CoachState,
  pause: Pause,
  measurement: Measurement,
  events: CoachEvent[],
): CoachState {
  const { timeMs } = measurement;
  if (pause.cause !== 'left') return { ...before, timeMs };
  if (measurement.kind === 'unmeasured') {
    const gap = gapAt(before.gap, measurement);
    const away = { ...before, timeMs, gap, paused: { ...pause, quietSinceMs: null } };
    return speak(away, wishesUnseen(gap, timeMs), timeMs, events);
  }
  const quiet = measurement.quality !== 'poor' && measurement.speedDegPerSec < HOLD_SPEED_DEG_PER_SEC;
  const quietSinceMs = quiet ? (pause.quietSinceMs ?? timeMs) : null;
  if (quietSinceMs !== null && timeMs - quietSinceMs >= BACK_STILL_MS) {
    return resumeSet(exercise, before, 'left', timeMs, events);
  }
  return { ...before, timeMs, gap: null, paused: { ...pause, quietSinceMs } };
}
