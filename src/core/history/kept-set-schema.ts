import * as v from 'valibot';
import type { PauseCause, Phase } from '../coach/event.ts';
import { isGuided } from '../exercises/any-exercise.ts';
import { anyExerciseById } from '../exercises/catalogue.ts';
import { NamedBandsSchema } from '../exercises/range/bands.ts';
import { MODEL_NAMES } from '../pose/model.ts';
import { setId, type KeptSet, type SetEntry } from './kept-set.ts';
import {
  cueId,
  directionId,
  exerciseId,
  GuidedReportSchema,
  SetReportSchema,
  timeMs,
} from './report-schema.ts';

/** More than a day at ten points a second. */
const MOST_POINTS = 1_000_000;
const MOST_SAID = 100_000;

const PHASES = [
  'framing',
  'neutral',
  'ready',
  'moving',
  'holding',
  'returning',
  'paused',
  'ended',
] as const satisfies readonly Phase[];
const PAUSE_CAUSES = ['hand', 'left', 'button'] as const satisfies readonly PauseCause[];

const angle = v.pipe(v.number(), v.minValue(-360), v.maxValue(360));
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));

const occasion = {
  id: v.pipe(v.string(), v.maxLength(120)),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  day: v.pipe(v.string(), v.isoDate()),
  exercise: exerciseId,
};

/** The schema of what lists and trends need of a set. */
export const EntrySchema = v.pipe(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('measured'),
      ...occasion,
      bands: v.pipe(v.array(NamedBandsSchema), v.minLength(1), v.maxLength(2)),
      model: v.picklist(MODEL_NAMES),
      report: SetReportSchema,
    }),
    v.strictObject({ kind: v.literal('guided'), ...occasion, report: GuidedReportSchema }),
  ]),
  v.check(
    ({ id, startedAt, exercise }) => id === setId(startedAt, exercise),
    'expected an id made of startedAt and exercise',
  ),
  v.check(
    ({ exercise, report }) => report.exercise === exercise,
    'expected the report to be of the same exercise',
  ),
) satisfies v.GenericSchema<unknown, SetEntry>;

const cue = v.strictObject({
  kind: v.literal('cue'),
  timeMs,
  cue: cueId,
  priority: v.picklist(['safety', 'form', 'guidance', 'framing']),
  direction: v.nullable(directionId),
});

const spoken = v.variant('kind', [
  cue,
  v.strictObject({ kind: v.literal('paused'), timeMs, cause: v.picklist(PAUSE_CAUSES) }),
  v.strictObject({
    kind: v.literal('resumed'),
    timeMs,
    cause: v.picklist(PAUSE_CAUSES),
    direction: v.nullable(directionId),
    turn,
    of: turn,
  }),
  v.strictObject({ kind: v.literal('begun-anew'), timeMs }),
]);

const column = <Value extends v.GenericSchema<unknown, number>>(value: Value) =>
  v.pipe(v.array(v.nullable(value)), v.maxLength(MOST_POINTS));

const TraceSchema = v.pipe(
  v.strictObject({
    timeMs: v.pipe(v.array(timeMs), v.maxLength(MOST_POINTS)),
    angleDeg: column(angle),
    sigmaDeg: column(amount),
    speedDegPerSec: column(amount),
    phases: v.pipe(
      v.array(v.strictObject({ timeMs, phase: v.picklist(PHASES), direction: v.nullable(directionId) })),
      v.maxLength(MOST_POINTS),
    ),
  }),
  v.check(
    ({ timeMs: times, angleDeg, sigmaDeg, speedDegPerSec }) =>
      [angleDeg, sigmaDeg, speedDegPerSec].every(({ length }) => length === times.length),
    'expected columns of one length',
  ),
  v.check(
    ({ timeMs: times }) => times.every((time, index) => index === 0 || time > (times[index - 1] ?? time)),
    'expected rising times',
  ),
);

/** The schema of how a set went. */
export const CourseSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('measured'),
    trace: TraceSchema,
    said: v.pipe(
      v.array(
        v.strictObject({ event: spoken, angleDeg: v.nullable(angle), speedDegPerSec: v.nullable(amount) }),
      ),
      v.maxLength(MOST_SAID),
    ),
  }),
  v.strictObject({
    kind: v.literal('guided'),
    said: v.pipe(
      v.array(
        v.variant('kind', [
          cue,
          v.strictObject({
            kind: v.literal('step'),
            timeMs,
            step: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
          }),
        ]),
      ),
      v.maxLength(MOST_SAID),
    ),
  }),
]);

/** The schema of a whole set as it is kept, and as it stands in a file. */
export const KeptSetSchema = v.pipe(
  v.strictObject({ entry: EntrySchema, course: CourseSchema }),
  v.check(({ entry, course }) => entry.kind === course.kind, 'expected entry and course of one kind'),
) satisfies v.GenericSchema<unknown, KeptSet>;

/** What the catalogue has against an entry, as the end of a sentence; null when it is right. */
export function strangeEntry(entry: SetEntry): string | null {
  const exercise = anyExerciseById(entry.exercise);
  if (exercise === undefined) return `exercise: "${entry.exercise}" is not in the catalogue`;
  if (isGuided(exercise) !== (entry.kind === 'guided')) {
    return `kind: ${entry.exercise} is ${isGuided(exercise) ? 'guided' : 'measured'}`;
  }
  if (isGuided(exercise) || entry.kind === 'guided') return null;
  const ways = new Set<string>(exercise.directions.map(({ id }) => id));
  const named = [
    ...entry.bands.map(({ direction }) => direction),
    ...entry.report.directions.map(({ direction }) => direction),
    ...entry.report.reps.map(({ direction }) => direction),
  ];
  const strange = named.find((direction) => !ways.has(direction));
  return strange === undefined ? null : `direction: ${entry.exercise} does not go "${strange}"`;
}
