import * as v from 'valibot';
import { anyExerciseById } from '../exercises/catalogue.ts';
import { strayKey } from '../json/stray-key.ts';
import { StepsSchema, type RoutineStep } from './routine.ts';

export const MOST_ROUTINES = 50;

export const RoutineNameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));

const OwnRoutineSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[0-9]{1,9}$/, 'expected own- and a number')),
  name: RoutineNameSchema,
  steps: StepsSchema,
});

export const OwnRoutinesSchema = v.strictObject({
  format: v.literal('unwind-routines'),
  version: v.literal(1),
  routines: v.pipe(v.array(OwnRoutineSchema), v.maxLength(MOST_ROUTINES)),
});

/** A routine somebody made for themselves. */
export type OwnRoutine = Readonly<v.InferOutput<typeof OwnRoutineSchema>>;

export const writeOwnRoutines = (routines: readonly OwnRoutine[]): string =>
  JSON.stringify({ format: 'unwind-routines', version: 1, routines });

/**
 * What was kept, or null when it cannot be read. A step whose exercise is no longer in the catalogue is left out, and
 * with it a routine that has no other.
 */
export function parseOwnRoutines(text: string): readonly OwnRoutine[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = v.safeParse(OwnRoutinesSchema, json);
  if (!parsed.success || strayKey(json as object, parsed.output) !== null) return null;
  const known = ({ exercise }: RoutineStep) => anyExerciseById(exercise) !== undefined;
  return parsed.output.routines
    .map((routine) => ({ ...routine, steps: routine.steps.filter(known) }))
    .filter(({ steps }) => steps.length > 0);
}

/** An id that none of them has: the lowest, so that no file can drive the numbers beyond what is read again. */
export const freshId = (routines: readonly OwnRoutine[]): string => {
  const taken = new Set(routines.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
};

/** The routines with this one in its old place, or at the end when it is new. */
export const withRoutine = (routines: readonly OwnRoutine[], routine: OwnRoutine): readonly OwnRoutine[] =>
  routines.some(({ id }) => id === routine.id)
    ? routines.map((one) => (one.id === routine.id ? routine : one))
    : [...routines, routine];

/** The list with one item moved up (-1) or down (+1); unchanged at the ends. */
export function moved<T>(items: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const item = items[index];
  const other = items[index + by];
  if (item === undefined || other === undefined) return items;
  return items.map((one, i) => (i === index ? other : i === index + by ? item : one));
}
