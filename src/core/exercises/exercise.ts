import * as v from 'valibot';

const degrees = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));

/** The measure's sign in each direction: left, extension (cow, back) positive; right, flexion (cat) negative. */
const SIGN_OF = { left: 1, right: -1, cat: -1, cow: 1, back: 1 } as const;

/** One way an exercise can go: left and right, or cat and cow. Magnitudes; `sign` gives them direction. */
const DirectionSchema = v.pipe(
  v.strictObject({
    id: v.picklist(['left', 'right', 'cat', 'cow', 'back']),
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
  v.check((d) => d.sign === SIGN_OF[d.id], 'expected sign 1 for left, cow and back, -1 for right and cat'),
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
  id: v.picklist(['pelvis-yaw', 'side-lean', 'rocking']),
  limitDeg: degrees(1, 90),
});

const WordsSchema = v.strictObject({
  name: words,
  /** One line for the card in the picker. */
  summary: words,
  /** Where the camera goes and how to place oneself before it. */
  setup: v.pipe(v.array(words), v.minLength(1), v.maxLength(6)),
  steps: v.pipe(v.array(words), v.minLength(1), v.maxLength(8)),
  watchFor: v.pipe(v.array(words), v.maxLength(6)),
});

/** The schema of one file in `src/core/exercises/catalogue/`. */
export const ExerciseSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'expected lower-case words joined by hyphens')),
    tier: v.picklist([1, 2, 3]),
    position: v.picklist(['chair', 'standing', 'all-fours', 'floor']),
    measure: v.picklist(['turn', 'bend', 'tilt']),
    view: v.picklist(['front', 'side']),
    camera: v.strictObject({
      heightM: v.pipe(v.number(), v.minValue(0), v.maxValue(2.5)),
      distanceM: v.pipe(v.number(), v.minValue(0.8), v.maxValue(5)),
    }),
    directions: v.pipe(v.array(DirectionSchema), v.minLength(1), v.maxLength(2)),
    pace: v.pipe(
      v.strictObject({ cautionDegPerSec: degrees(1, 200), tooFastDegPerSec: degrees(1, 200) }),
      v.check((p) => p.cautionDegPerSec < p.tooFastDegPerSec, 'expected cautionDegPerSec < tooFastDegPerSec'),
    ),
    dose: v.strictObject({
      /** Repetitions per direction. */
      reps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
      hold: HoldSchema,
    }),
    /** True when an arm is raised in doing it: a raised hand is then no sign to pause. */
    raisesArms: v.optional(v.boolean(), false),
    /** Phase of the breath that goes with moving in each direction. */
    breathing: v.picklist(['exhale-in', 'inhale-cow-exhale-cat', 'free']),
    checks: v.array(FormCheckSchema),
    /** Where ranges, dose and pace come from. `judgement` = our default; the page must say so. */
    sources: v.pipe(
      v.array(
        v.strictObject({
          about: words,
          source: words,
          kind: v.picklist(['article', 'literature', 'judgement']),
        }),
      ),
      v.minLength(1),
    ),
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

/** One exercise of the catalogue. Deeply read-only by convention; never mutated. */
export type Exercise = Readonly<v.InferOutput<typeof ExerciseSchema>>;
export type Direction = Exercise['directions'][number];
export type DirectionId = Direction['id'];
