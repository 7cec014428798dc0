import { aimAt } from '../../core/coach/aim.ts';
import type { Direction, Exercise } from '../../core/exercises/exercise.ts';

/** Where an angle lies among an exercise's bands. */
export type Zone = 'rest' | 'below' | 'target' | 'above' | 'caution' | 'over';

/** Angles smaller than this share of the target's beginning count as the middle. */
const REST_SHARE = 0.4;

export interface Place {
  readonly zone: Zone;
  /** Null at rest, and where the exercise does not go. */
  readonly direction: Direction | null;
}

/** @param angleDeg signed by the exercise's measure, degrees from neutral */
export function placeOf(exercise: Exercise, angleDeg: number): Place {
  const direction = aimAt(exercise, angleDeg);
  const magnitude = Math.abs(angleDeg);
  // Of a coarse exercise all that is not clearly out is the middle.
  const restShare = exercise.coarse ? 1 : REST_SHARE;
  if (direction === undefined || magnitude < restShare * direction.targetMinDeg) {
    return { zone: 'rest', direction: null };
  }
  return { zone: zoneWithin(direction, magnitude), direction };
}

function zoneWithin(direction: Direction, magnitudeDeg: number): Zone {
  if (magnitudeDeg < direction.targetMinDeg) return 'below';
  if (magnitudeDeg <= direction.targetMaxDeg) return 'target';
  if (magnitudeDeg < direction.cautionDeg) return 'above';
  return magnitudeDeg < direction.overDeg ? 'caution' : 'over';
}
