import type { Direction, Exercise } from '../exercises/exercise.ts';
import type { Rep } from './event.ts';

export function repsIn(reps: readonly Rep[], direction: Direction): number {
  let count = 0;
  for (const rep of reps) if (rep.direction === direction.id) count += 1;
  return count;
}

/** Whether every direction has its dose. */
export const allDone = (exercise: Exercise, reps: readonly Rep[]): boolean =>
  exercise.directions.every((direction) => repsIn(reps, direction) >= exercise.dose.reps);

/** The direction with the fewest repetitions; the first of the exercise when they are even. */
export function nextDirection(exercise: Exercise, reps: readonly Rep[]): Direction | null {
  let next: Direction | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const direction of exercise.directions) {
    const count = repsIn(reps, direction);
    if (count < fewest) {
      next = direction;
      fewest = count;
    }
  }
  return next;
}

/** After a repetition: the other direction, if it has had fewer. */
export function otherSide(exercise: Exercise, reps: readonly Rep[]): Direction | null {
  const last = reps.at(-1);
  if (last === undefined) return null;
  const done = exercise.directions.find((direction) => direction.id === last.direction);
  const next = nextDirection(exercise, reps);
  if (done === undefined || next === null || next === done) return null;
  return repsIn(reps, next) < repsIn(reps, done) ? next : null;
}
