import * as v from 'valibot';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** Rest after an exercise, before the next one. */
const MOST_REST_MS = 300_000;

const RoutineStepSchema = v.strictObject({
  /** Exercise id, as in the catalogue. */
  exercise: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  restMs: v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_REST_MS)),
});

export const StepsSchema = v.pipe(v.array(RoutineStepSchema), v.minLength(1), v.maxLength(12));

/** The schema of one file in `src/core/routines/catalogue/`. */
export const RoutineFileSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'expected lower-case words joined by hyphens')),
  /** What the card promises; a test holds it to the steps. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  steps: StepsSchema,
  words: v.strictObject({ en: v.strictObject({ name: words, summary: words }) }),
});

export type RoutineFile = Readonly<v.InferOutput<typeof RoutineFileSchema>>;
export type RoutineStep = Readonly<v.InferOutput<typeof RoutineStepSchema>>;

/** What is needed to run one, whoever made it. */
export interface Routine {
  readonly id: string;
  readonly steps: readonly RoutineStep[];
}
