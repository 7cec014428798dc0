import type { Direction, Exercise } from './exercise.ts';

/**
 * The direction an angle lies in, or undefined when the exercise does not go that way (leaning forward in a
 * backbend) or the angle is exactly zero.
 * @param angleDeg signed by the exercise's measure, degrees from neutral
 */
export function directionAt(exercise: Exercise, angleDeg: number): Direction | undefined {
  for (const direction of exercise.directions) {
    if (angleDeg * direction.sign > 0) return direction;
  }
  return undefined;
}
