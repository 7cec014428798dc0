import type { Exercise } from '../exercise.ts';
import { bandsOf } from './bands.ts';
import { draftOf, editEntry, readNumber, type FieldProblem, type RangeDraft } from './edit.ts';
import { highestTooFast, type Pace } from './pace.ts';
import type { PersonalRanges } from './personal-ranges.ts';
import { personalExercise } from './range-for.ts';

/** What stands in the fields of a whole exercise, as typed: one draft a direction, in its order, and the pace. */
export interface LimitsDraft {
  readonly directions: readonly RangeDraft[];
  readonly pace: Readonly<Record<keyof Pace, string>>;
}

export type PaceProblem =
  | { readonly kind: 'not-a-number'; readonly field: keyof Pace }
  | { readonly kind: 'out-of-bounds'; readonly field: keyof Pace; readonly min: number; readonly max: number }
  | { readonly kind: 'not-rising'; readonly field: 'tooFastDegPerSec' };

export type EditedLimits =
  /** `ranges` are what a ranges file carries; `exercise` is the table's exercise judged by them. */
  | { readonly kind: 'limits'; readonly exercise: Exercise; readonly ranges: PersonalRanges }
  | {
      readonly kind: 'problems';
      /** One list a direction. */
      readonly directions: readonly (readonly FieldProblem[])[];
      readonly pace: readonly PaceProblem[];
    };

export const limitsDraftOf = (exercise: Exercise): LimitsDraft => ({
  directions: exercise.directions.map((direction) => draftOf(bandsOf(direction), null)),
  pace: {
    cautionDegPerSec: String(exercise.pace.cautionDegPerSec),
    tooFastDegPerSec: String(exercise.pace.tooFastDegPerSec),
  },
});

/**
 * The limits that a draft makes, within what a ranges file may hold.
 * @param table the exercise as the catalogue has it
 * @param shown with the limits the draft began with
 */
export function editLimits(table: Exercise, shown: Exercise, draft: LimitsDraft): EditedLimits {
  const pace = editPace(table.pace, draft.pace);
  const edited = table.directions.map((direction, index) => {
    const nothing = { exercise: table.id, direction: direction.id, own: null, set: null, ceilingDeg: null };
    const before = bandsOf(shown.directions[index] ?? direction);
    const one = editEntry(nothing, direction, before, draft.directions[index] ?? draftOf(before, null));
    return one.kind === 'entry' ? { ...one, entry: { ...one.entry, set: one.entry.set ?? before } } : one;
  });
  const entries = edited.flatMap((one) => (one.kind === 'entry' ? [one.entry] : []));
  if (pace.kind === 'pace' && entries.length === edited.length) {
    const ranges = entries.map((entry) => ({ ...entry, pace: pace.pace }));
    const exercise = personalExercise(table, ranges, null);
    if (exercise === null) throw new Error(`${table.id}: no limits although all were written in`);
    return { kind: 'limits', exercise, ranges };
  }
  return {
    kind: 'problems',
    directions: edited.map((one) => (one.kind === 'problems' ? one.problems : [])),
    pace: pace.kind === 'problems' ? pace.problems : [],
  };
}

type EditedPace =
  | { readonly kind: 'pace'; readonly pace: Pace }
  | { readonly kind: 'problems'; readonly problems: readonly PaceProblem[] };

const LEAST_DEG_PER_SEC = 1;

function editPace(table: Pace, draft: LimitsDraft['pace']): EditedPace {
  const max = highestTooFast(table.tooFastDegPerSec);
  const problems: PaceProblem[] = [];
  const read = (field: keyof Pace): number => {
    const value = readNumber(draft[field]);
    if (value === null) problems.push({ kind: 'not-a-number', field });
    else if (value < LEAST_DEG_PER_SEC || value > max) {
      problems.push({ kind: 'out-of-bounds', field, min: LEAST_DEG_PER_SEC, max });
    }
    return value ?? 0;
  };
  const pace = { cautionDegPerSec: read('cautionDegPerSec'), tooFastDegPerSec: read('tooFastDegPerSec') };
  if (problems.length === 0 && pace.cautionDegPerSec >= pace.tooFastDegPerSec) {
    problems.push({ kind: 'not-rising', field: 'tooFastDegPerSec' });
  }
  return problems.length === 0 ? { kind: 'pace', pace } : { kind: 'problems', problems };
}
