import * as v from 'valibot';
import { type AnyExercise, AnyExerciseSchema } from './any-exercise.ts';

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
  if (result.success) return { kind: 'exercise', exercise: result.output };
  const problems = result.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  return { kind: 'invalid', problems };
}
