import * as v from 'valibot';
import { FORM_CHECK_IDS, MEASURES } from '../measure/measurement.ts';
import { DIRECTION_IDS, DIRECTION_SIGN } from './direction-id.ts';
import { PaceSchema } from './range/pace.ts';

const degrees = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
export const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

/** One way an exercise can go: left and right, or cat and cow. Magnitudes; `sign` gives them direction. */
const DirectionSchema = v.pipe(
  v.strictObject({
    id: v.picklist(DIRECTION_IDS),
    /** Sign of the measure's angle in this direction. */
    sign: v.picklist([1, -1]),
    targetMinDeg: degrees(1, 90),
    targetMaxDeg: degrees(1, 90),
    cautionDeg: degrees(1, 120),
    overDeg: degrees(1, 120),
  }),
  v.check(
    (d) => d.targetMinDeg < d.targetMaxDeg && d.targetMaxDeg <= d.cautionDeg && d.cautionDeg < d.overDeg,
    'expected targetMinDeg < targetMaxDeg <= cautionDeg < overDeg',
  ),
  v.check(
    (d) => d.sign === DIRECTION_SIGN[d.id],
    ({ input }) => `expected sign ${DIRECTION_SIGN[input.id]} for ${input.id}`,
  ),
);

/** A hold in seconds is asked for; a breath phase only sets the pace and nobody has to fill it. */
const HoldSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('seconds'),
    holdMs: v.pipe(v.number(), v.minValue(0), v.maxValue(120_000)),
  }),
  v.strictObject({
    kind: v.literal('breath'),
    phaseMs: v.pipe(v.number(), v.minValue(2_000), v.maxValue(15_000)),
  }),
]);

const FormCheckSchema = v.strictObject({
  id: v.picklist(FORM_CHECK_IDS),
  limitDeg: degrees(1, 90),
});

export const WordsSchema = v.strictObject({
  name: words,
  /** One line for the card in the picker. */
  summary: words,
  /** Where the camera goes and how to place oneself before it. */
  setup: v.pipe(v.array(words), v.minLength(1), v.maxLength(6)),
  steps: v.pipe(
    v.array(words),
    v.minLength(1),
    v.maxLength(8),
    v.check((steps) => new Set(steps).size === steps.length, 'expected each step once'),
  ),
  watchFor: v.pipe(v.array(words), v.maxLength(6)),
});

export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, 'expected lower-case words joined by hyphens'),
);

export const PositionSchema = v.picklist(['chair', 'standing', 'all-fours', 'kneeling', 'floor', 'lying']);

/** Where ranges, dose and pace come from. `judgement` = our default; the page must say so. */
export const SourcesSchema = v.pipe(
  v.array(
    v.strictObject({
      about: words,
      source: words,
      kind: v.picklist(['article', 'literature', 'judgement']),
    }),
  ),
  v.minLength(1),
);

/** The schema of an exercise that is measured. */
export const ExerciseSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    /** 1: measured and coached. 2: followed more simply. */
    tier: v.picklist([1, 2]),
    position: PositionSchema,
    measure: v.picklist(MEASURES),
    view: v.picklist(['front', 'side']),
    camera: v.strictObject({
      heightM: v.pipe(v.number(), v.minValue(0), v.maxValue(2.5)),
      distanceM: v.pipe(v.number(), v.minValue(0.8), v.maxValue(5)),
    }),
    directions: v.pipe(v.array(DirectionSchema), v.minLength(1), v.maxLength(2)),
    pace: PaceSchema,
    dose: v.strictObject({
      /** Repetitions per direction. */
      reps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
      hold: HoldSchema,
    }),
    /** True when an arm is raised in doing it: a raised hand is then no sign to pause. */
    raisesArms: v.optional(v.boolean(), false),
    /**
     * True when a camera tells which way somebody went, for how long and that they came back, but hardly how far: side,
     * hold and repetitions are followed, range and pace are not judged, and the angle is shown as the estimate that it is.
     */
    coarse: v.optional(v.boolean(), false),
    /** Phase of the breath that goes with moving in each direction. */
    breathing: v.picklist(['exhale-in', 'inhale-cow-exhale-cat', 'free']),
    checks: v.array(FormCheckSchema),
    sources: SourcesSchema,
    words: v.strictObject({ en: WordsSchema }),
  }),
  v.check(
    (e) => new Set(e.directions.map((d) => d.sign)).size === e.directions.length,
    'expected one direction per sign',
  ),
  v.check(
    (e) => new Set(e.checks.map((c) => c.id)).size === e.checks.length,
    'expected each form check once',
  ),
);

/** An exercise that is measured. Deeply read-only by convention; never mutated. */
export type Exercise = Readonly<v.InferOutput<typeof ExerciseSchema>>;
export type Direction = Exercise['directions'][number];
export type DirectionId = Direction['id'];
