import * as v from 'valibot';
import { placeOf, shortened } from '../json/issue-words.ts';
import { strayKey } from '../json/stray-key.ts';
import { type AnyExercise, AnyExerciseSchema } from './any-exercise.ts';

const LONGEST_MESSAGE = 300;

/** One thing wrong with a file. `path` is dotted (`directions.0.overDeg`), empty for the whole. */
interface Problem {
  readonly path: string;
  readonly message: string;
}

export type ParsedExercise =
  | { readonly kind: 'exercise'; readonly exercise: AnyExercise }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Checks an unknown value against the catalogue's schema. Never throws; unknown keys are problems too. */
export function parseExercise(value: unknown): ParsedExercise {
  const result = v.safeParse(AnyExerciseSchema, value);
  if (result.success) {
    const stray = strayKey(value as object, result.output);
    if (stray === null) return { kind: 'exercise', exercise: result.output };
    return { kind: 'invalid', problems: [{ path: stray, message: 'this key is not known' }] };
  }
  const problems = result.issues.map((issue) => ({
    path: placeOf(issue) ?? '',
    message: shortened(issue.message, LONGEST_MESSAGE),
  }));
  return { kind: 'invalid', problems };
}
