import { directionAt } from '../exercises/direction.ts';
import type { Direction, Exercise } from '../exercises/exercise.ts';
import { OUT_SHARE_OF_TARGET } from './timing.ts';

/**
 * The direction an angle lies in, with the band that a movement there aims at; undefined where the exercise does not go.
 *
 * Of a coarse exercise nobody knows how far somebody went: what is clearly out of rest has got there, and nothing is
 * too far.
 * @param angleDeg signed by the exercise's measure, degrees from neutral
 */
export function aimAt(exercise: Exercise, angleDeg: number): Direction | undefined {
  const direction = directionAt(exercise, angleDeg);
  if (direction === undefined || !exercise.coarse) return direction;
  return {
    id: direction.id,
    sign: direction.sign,
    targetMinDeg: OUT_SHARE_OF_TARGET * direction.targetMinDeg,
    targetMaxDeg: Number.POSITIVE_INFINITY,
    cautionDeg: Number.POSITIVE_INFINITY,
    overDeg: Number.POSITIVE_INFINITY,
  };
}
