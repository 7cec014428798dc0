import type { KeptSet, SetEntry } from '../history/kept-set.ts';
import { freshId, MOST_ROUTINES, type OwnRoutine } from '../routines/own-routines.ts';

/** Those that are not kept yet. The same set is the same wherever it was kept. */
export function newSets(entries: readonly SetEntry[], sets: readonly KeptSet[]): readonly KeptSet[] {
  const kept = new Set(entries.map(({ id }) => id));
  return sets.filter(({ entry }) => !kept.has(entry.id));
}

/**
 * One's own routines and those of a file. One with the same name and steps is the same; one that only shares its id
 * gets a new one. Null when there would be too many.
 */
export function mergedRoutines(
  own: readonly OwnRoutine[],
  more: readonly OwnRoutine[],
): readonly OwnRoutine[] | null {
  const merged = [...own];
  for (const routine of more) {
    if (merged.some((one) => sameRoutine(one, routine))) continue;
    const taken = merged.some(({ id }) => id === routine.id);
    merged.push(taken ? { ...routine, id: freshId(merged) } : routine);
  }
  return merged.length > MOST_ROUTINES ? null : merged;
}

const sameRoutine = (a: OwnRoutine, b: OwnRoutine): boolean =>
  a.name === b.name &&
  a.steps.length === b.steps.length &&
  a.steps.every(({ exercise, restMs }, index) => {
    const other = b.steps[index];
    return other?.exercise === exercise && other.restMs === restMs;
  });
