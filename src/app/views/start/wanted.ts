import type { AnyExercise } from '../../../core/exercises/any-exercise.ts';
import { CATALOGUE } from '../../../core/exercises/catalogue.ts';
import { setMinutes } from './dose.ts';

/** What somebody wants to see in the picker; null: whatever it is. */
export interface Wanted {
  position: AnyExercise['position'] | null;
  minutes: number | null;
}

/** Positions there are exercises in, in the order of the catalogue. */
export const POSITIONS: readonly AnyExercise['position'][] = [
  ...new Set(CATALOGUE.map(({ position }) => position)),
];

/** Lengths of time to choose from, minutes. */
export const MINUTES = [2, 5] as const;

/** The exercises of one tier that fit, in the order of the catalogue. */
export const fitting = (tier: AnyExercise['tier'], { position, minutes }: Wanted): readonly AnyExercise[] =>
  CATALOGUE.filter(
    (exercise) =>
      exercise.tier === tier &&
      (position === null || exercise.position === position) &&
      (minutes === null || setMinutes(exercise) <= minutes),
  );
