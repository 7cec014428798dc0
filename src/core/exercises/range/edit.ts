import type { Direction } from '../exercise.ts';
import { type Bands, bandsOf } from './bands.ts';
import { LEAST_CEILING_DEG, type RangeEntry } from './personal-ranges.ts';
import { highestOverDeg } from './range-for.ts';

export const BAND_KEYS = ['targetMinDeg', 'targetMaxDeg', 'cautionDeg', 'overDeg'] as const;
export type BandKey = (typeof BAND_KEYS)[number];
export type RangeField = BandKey | 'ceilingDeg';

/** What stands in the fields of a direction, as typed; an empty ceiling is none. */
export type RangeDraft = Readonly<Record<RangeField, string>>;

/** What is wrong with a field, and the numbers the sentence about it needs. */
export type FieldProblem =
  | { readonly kind: 'not-a-number'; readonly field: RangeField }
  | {
      readonly kind: 'out-of-bounds';
      readonly field: RangeField;
      readonly minDeg: number;
      readonly maxDeg: number;
    }
  /** Must lie above the field before it. */
  | { readonly kind: 'not-rising'; readonly field: BandKey; readonly before: BandKey }
  | { readonly kind: 'above-most'; readonly field: 'overDeg'; readonly maxDeg: number };

export type Edited =
  | { readonly kind: 'entry'; readonly entry: RangeEntry }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

const LEAST_DEG = 1;
const MOST_DEG = 120;

export const draftOf = (bands: Bands, ceilingDeg: number | null): RangeDraft => ({
  targetMinDeg: String(bands.targetMinDeg),
  targetMaxDeg: String(bands.targetMaxDeg),
  cautionDeg: String(bands.cautionDeg),
  overDeg: String(bands.overDeg),
  ceilingDeg: ceilingDeg === null ? '' : String(ceilingDeg),
});

/**
 * The entry that a draft makes of the one before. Bands that were left as they were shown are not written in: what
 * they came from, such as a measurement, goes on deciding.
 * @param shown the bands the draft began with
 * @param direction as the catalogue has it
 */
export function editEntry(entry: RangeEntry, direction: Direction, shown: Bands, draft: RangeDraft): Edited {
  const problems: FieldProblem[] = [];
  const ceilingDeg =
    draft.ceilingDeg.trim() === '' ? null : numberIn(draft, 'ceilingDeg', LEAST_CEILING_DEG, problems);
  const untouched = BAND_KEYS.every((key) => draft[key].trim() === String(shown[key]));
  if (untouched) {
    return problems.length > 0
      ? { kind: 'problems', problems }
      : { kind: 'entry', entry: { ...entry, ceilingDeg } };
  }
  const [targetMinDeg, targetMaxDeg, cautionDeg, overDeg] = BAND_KEYS.map((key) =>
    numberIn(draft, key, LEAST_DEG, problems),
  );
  if (problems.length > 0) return { kind: 'problems', problems };
  const set = bandsOf({
    targetMinDeg: targetMinDeg ?? 0,
    targetMaxDeg: targetMaxDeg ?? 0,
    cautionDeg: cautionDeg ?? 0,
    overDeg: overDeg ?? 0,
  });
  const mostDeg = highestOverDeg(direction.overDeg, ceilingDeg);
  problems.push(...orderProblems(set));
  if (set.overDeg > mostDeg) problems.push({ kind: 'above-most', field: 'overDeg', maxDeg: mostDeg });
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'entry', entry: { ...entry, set, ceilingDeg } };
}

function orderProblems(set: Bands): readonly FieldProblem[] {
  const rising = (field: BandKey, before: BandKey, holds: boolean): FieldProblem[] =>
    holds ? [] : [{ kind: 'not-rising', field, before }];
  return [
    ...rising('targetMaxDeg', 'targetMinDeg', set.targetMinDeg < set.targetMaxDeg),
    ...rising('cautionDeg', 'targetMaxDeg', set.targetMaxDeg <= set.cautionDeg),
    ...rising('overDeg', 'cautionDeg', set.cautionDeg < set.overDeg),
  ];
}

/** A number as people type it, with a comma or a point; null when it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function numberIn(
  draft: RangeDraft,
  field: RangeField,
  minDeg: number,
  problems: FieldProblem[],
): number | null {
  const value = readNumber(draft[field]);
  if (value === null) {
    problems.push({ kind: 'not-a-number', field });
    return null;
  }
  if (value < minDeg || value > MOST_DEG) {
    problems.push({ kind: 'out-of-bounds', field, minDeg, maxDeg: MOST_DEG });
    return null;
  }
  return value;
}
