import { exerciseById } from '../catalogue.ts';
import type { Exercise } from '../exercise.ts';

/**
 * A measured exercise of the catalogue.
 * @throws on an id that is not in it
 */
export function exercise(id: string): Exercise {
  const found = exerciseById(id);
  if (found === undefined) throw new Error(`unknown exercise: ${id}`);
  return found;
}
