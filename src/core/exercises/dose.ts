import type { Exercise } from './exercise.ts';

/** Milliseconds a person is asked to hold each repetition; 0 when the exercise asks for no hold. */
export function holdTargetMs(exercise: Exercise): number {
  const { hold } = exercise.dose;
  return hold.kind === 'seconds' ? hold.holdMs : 0;
}

/** Milliseconds of one half breath that sets the pace; null when the exercise is not paced by the breath. */
export function breathPhaseMs(exercise: Exercise): number | null {
  const { hold } = exercise.dose;
  return hold.kind === 'breath' ? hold.phaseMs : null;
}

/** Slow out, slow back and a rest: what a repetition takes besides its hold. Our estimate. */
const AROUND_HOLD_MS = 12_000;
/** Coming into place and the quiet moment before the first movement. Our estimate. */
const SETTLING_MS = 30_000;

/** Milliseconds a set takes at an easy pace, coming into place included. */
export function setDurationMs(exercise: Exercise): number {
  const { reps } = exercise.dose;
  const breath = breathPhaseMs(exercise);
  const oneMs = breath === null ? holdTargetMs(exercise) + AROUND_HOLD_MS : 2 * breath;
  return SETTLING_MS + reps * exercise.directions.length * oneMs;
}
