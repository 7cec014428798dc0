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
