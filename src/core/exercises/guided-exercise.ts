import * as v from 'valibot';
import { IdSchema, PositionSchema, SourcesSchema, words, WordsSchema } from './exercise.ts';

const stepIndex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7));
const stageMs = v.pipe(v.number(), v.minValue(3_000), v.maxValue(900_000));

/** One stretch of time of a guided exercise. `step` is the place of its sentence in the steps, from 0; it is read out. */
const StageSchema = v.variant('kind', [
  /** Something to do, with time to do it. */
  v.strictObject({ kind: v.literal('do'), step: stepIndex, ms: stageMs }),
  /** Staying as one is while the ring fills. */
  v.strictObject({ kind: v.literal('stay'), step: stepIndex, ms: stageMs }),
  /** Breathing with the pacer. */
  v.strictObject({ kind: v.literal('breathe'), step: stepIndex, ms: stageMs }),
  /** Nothing to do. */
  v.strictObject({ kind: v.literal('rest'), ms: stageMs }),
]);

/**
 * Who may begin.
 *
 * - `always`: anybody.
 * - `with-helper`: somebody who says that a helper is there and that both have read the rules.
 * - `off`: nobody until they turn it on themselves, having read why it is off.
 */
const OfferSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('always') }),
  v.strictObject({ kind: v.literal('with-helper') }),
  v.strictObject({ kind: v.literal('off'), reason: v.strictObject({ en: words }) }),
]);

/** The schema of an exercise that is guided by time alone: read out and timed, never measured, without a camera. */
export const GuidedExerciseSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    tier: v.literal(3),
    position: PositionSchema,
    measure: v.literal('none'),
    offer: OfferSchema,
    stages: v.pipe(v.array(StageSchema), v.minLength(1), v.maxLength(20)),
    /** How many times the stages are gone through. */
    rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
    sources: SourcesSchema,
    words: v.strictObject({
      en: v.strictObject({
        ...WordsSchema.entries,
        /** Why nothing is measured here. */
        notMeasured: words,
      }),
    }),
  }),
  v.check(
    ({ stages, words: { en } }) =>
      stages.every((stage) => stage.kind === 'rest' || stage.step < en.steps.length),
    'expected every stage to name a step there is',
  ),
  v.check(
    ({ stages, words: { en } }) =>
      en.steps.every((_, index) => stages.some((stage) => stage.kind !== 'rest' && stage.step === index)),
    'expected every step to have a stage',
  ),
);

/** An exercise that is guided and timed. Deeply read-only by convention; never mutated. */
export type GuidedExercise = Readonly<v.InferOutput<typeof GuidedExerciseSchema>>;
export type Stage = GuidedExercise['stages'][number];
