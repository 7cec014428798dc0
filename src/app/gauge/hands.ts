import type { DirectionId, Exercise } from '../../core/exercises/exercise.ts';
import { placeOf, type Zone } from './zone.ts';

/** What moves over a dial. Angles in signed degrees; null for what is not to be seen. */
export interface Hands {
  readonly angleDeg: number;
  readonly sigmaDeg: number;
  /** Where an easy movement would be now: the marker to follow. */
  readonly guideDeg: number | null;
  readonly peakDeg: number | null;
  readonly zone: Zone;
}

/** The side that is told of: the one an angle lies on, else the one that comes next. */
export const sideShown = (
  exercise: Exercise,
  angleDeg: number | null,
  next: DirectionId | null,
): DirectionId | null => (angleDeg === null ? null : placeOf(exercise, angleDeg).direction?.id) ?? next;

/** Which way that side goes; positive where there is none. */
export const signOf = ({ directions }: Exercise, side: DirectionId | null): 1 | -1 =>
  directions.find(({ id }) => id === side)?.sign ?? 1;

/**
 * Of a coarse exercise neither peak nor marker: they would say more than is known.
 * @param peakDeg magnitude of the current movement's peak, degrees
 */
export function handsOf(
  exercise: Exercise,
  { angleDeg, sigmaDeg }: { readonly angleDeg: number; readonly sigmaDeg: number },
  direction: DirectionId | null,
  peakDeg: number | null,
  guideDeg: number | null,
): Hands {
  const sign = signOf(exercise, sideShown(exercise, angleDeg, direction));
  return {
    angleDeg,
    sigmaDeg,
    guideDeg: exercise.coarse ? null : guideDeg,
    peakDeg: peakDeg === null || exercise.coarse ? null : sign * peakDeg,
    zone: placeOf(exercise, angleDeg).zone,
  };
}
