import { directionAt } from '../exercises/direction.ts';
import type { Direction, Exercise } from '../exercises/exercise.ts';
import { OUT_SHARE_OF_TARGET } from './timing.ts';

/**
 * A direction with the band that a movement in it aims at.
 *
 * Of a coarse exercise nobody knows how far somebody went: what is clearly out of rest has got there, and nothing is
 * too far.
 */
export function aimOf(exercise: Exercise, direction: Direction): Direction {
  if (!exercise.coarse) return direction;
  return {
    id: direction.id,
    sign: direction.sign,
    targetMinDeg: OUT_SHARE_OF_TARGET * direction.targetMinDeg,
    targetMaxDeg: Number.POSITIVE_INFINITY,
    cautionDeg: Number.POSITIVE_INFINITY,
    overDeg: Number.POSITIVE_INFINITY,
  };
}

/**
 * The direction an angle lies in, with that band; undefined where the exercise does not go.
 * @param angleDeg signed by the exercise's measure, degrees from neutral
 */
export function aimAt(exercise: Exercise, angleDeg: number): Direction | undefined {
  const direction = directionAt(exercise, angleDeg);
  return direction === undefined ? undefined : aimOf(exercise, direction);
}
