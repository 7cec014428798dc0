import type { Direction, Exercise } from '../exercise.ts';
import { ageFactor, needsOwnRange } from './age.ts';
import { type Bands, bandsOf, cut, scaled } from './bands.ts';
import { samePace, slowerPace, type Pace } from './pace.ts';
import { entryFor, type OwnRange, type PersonalRanges, type RangeEntry } from './personal-ranges.ts';

/** Where a direction's bands come from: our table, the table by age, one's own measured range, or written in. */
export type RangeSource = 'table' | 'age' | 'own' | 'set';

export interface DirectionRange {
  /** The exercise's direction with the bands that hold for this person. */
  readonly direction: Direction;
  readonly from: RangeSource;
  /** What was measured, even where something else decides. */
  readonly own: OwnRange | null;
  readonly ceilingDeg: number | null;
  /** Whether the ceiling made the bands smaller. */
  readonly capped: boolean;
}

export type PersonalRange =
  | { readonly kind: 'range'; readonly directions: readonly DirectionRange[] }
  /** At this person's age the exercise is for those who have measured their own range, and these are missing. */
  | { readonly kind: 'own-range-needed'; readonly missing: readonly Direction[] };

/** Target from and to, as shares of one's own range. Product range rules. */
const TARGET_FROM = 0.6;
const TARGET_TO = 0.85;
/** Over: so far past one's own range, and never so far past the table's. Product range rules. */
const PAST_OWN_DEG = 5;
const PAST_TABLE_DEG = 10;
/** Caution comes at least this much before over. Our judgement. */
const LEAST_WARNING_DEG = 1;

/**
 * The furthest that "over" may be written in: under the ceiling, and never further past the table than this page coaches.
 * @param tableOverDeg where our table says over, degrees
 */
export const highestOverDeg = (tableOverDeg: number, ceilingDeg: number | null): number =>
  Math.min(tableOverDeg + PAST_TABLE_DEG, ceilingDeg ?? Number.POSITIVE_INFINITY);

/**
 * The bands of an exercise for one person. What they or their clinician wrote goes first, then what was measured, then
 * our table, smaller with age; a ceiling caps them all. A coarse exercise judges nobody by them and keeps the table.
 * @param ageYears null when the person did not say
 */
export function rangeFor(
  exercise: Exercise,
  personal: PersonalRanges,
  ageYears: number | null,
): PersonalRange {
  if (exercise.coarse) return { kind: 'range', directions: exercise.directions.map(ofTable) };
  const missing = needsOwnRange(exercise.measure, ageYears)
    ? exercise.directions.filter((direction) => {
        const { own, set } = entryFor(personal, exercise, direction);
        return own === null && set === null;
      })
    : [];
  if (missing.length > 0) return { kind: 'own-range-needed', missing };
  const directions = exercise.directions.map((direction): DirectionRange => {
    const { own, set, ceilingDeg } = entryFor(personal, exercise, direction);
    const { bands, from } = uncapped(exercise, direction, own, set, ageYears);
    const capped = ceilingDeg !== null && bands.overDeg > ceilingDeg;
    const held = capped ? scaled(bands, ceilingDeg / bands.overDeg) : bands;
    return { direction: { ...direction, ...held }, from, own, ceilingDeg, capped };
  });
  return { kind: 'range', directions };
}

const ofTable = (direction: Direction): DirectionRange => ({
  direction,
  from: 'table',
  own: null,
  ceilingDeg: null,
  capped: false,
});

/** An entry whose written bands keep under its own ceiling. */
export function withinCeiling(entry: RangeEntry): RangeEntry {
  const { set, ceilingDeg } = entry;
  if (set === null || ceilingDeg === null || set.overDeg <= ceilingDeg) return entry;
  return { ...entry, set: scaled(set, ceilingDeg / set.overDeg) };
}

function uncapped(
  exercise: Exercise,
  direction: Direction,
  own: OwnRange | null,
  set: Bands | null,
  ageYears: number | null,
): { readonly bands: Bands; readonly from: RangeSource } {
  if (set !== null) return { bands: set, from: 'set' };
  if (own !== null) return { bands: bandsOfOwn(own.endDeg, direction.overDeg), from: 'own' };
  const factor = ageFactor(exercise.measure, ageYears);
  if (factor === 1) return { bands: bandsOf(direction), from: 'table' };
  return { bands: scaled(direction, factor), from: 'age' };
}

/**
 * Bands about one's own comfortable end. Past the highest limit this page coaches by, the end itself counts as just
 * short of that limit, so that target, caution and over stay in order.
 * @param tableOverDeg where the table says over, degrees
 */
function bandsOfOwn(endDeg: number, tableOverDeg: number): Bands {
  const overDeg = Math.min(endDeg + PAST_OWN_DEG, highestOverDeg(tableOverDeg, null));
  const cautionDeg = Math.min(endDeg, overDeg - LEAST_WARNING_DEG);
  return {
    targetMinDeg: cut(TARGET_FROM * cautionDeg),
    targetMaxDeg: cut(TARGET_TO * cautionDeg),
    cautionDeg: cut(cautionDeg),
    overDeg: cut(overDeg),
  };
}

/** The exercise as this person does it; null while a range of their own is needed. */
export function personalExercise(
  exercise: Exercise,
  personal: PersonalRanges,
  ageYears: number | null,
): Exercise | null {
  const range = rangeFor(exercise, personal, ageYears);
  if (range.kind === 'own-range-needed') return null;
  const pace = paceFor(exercise, personal);
  const asTable = range.directions.every(({ from, capped }) => from === 'table' && !capped);
  if (asTable && samePace(pace, exercise.pace)) return exercise;
  return { ...exercise, pace, directions: range.directions.map(({ direction }) => direction) };
}

/** The pace written in for an exercise, or its own. */
function paceFor(exercise: Exercise, personal: PersonalRanges): Pace {
  const written = exercise.directions.flatMap(
    (direction) => entryFor(personal, exercise, direction).pace ?? [],
  );
  return written.length === 0 ? exercise.pace : written.reduce(slowerPace);
}
