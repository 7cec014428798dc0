import * as v from 'valibot';
import { DIRECTION_IDS } from '../direction-id.ts';
import type { Direction, Exercise } from '../exercise.ts';
import { BandsSchema } from './bands.ts';
import { PaceSchema } from './pace.ts';

export const RANGES_FORMAT = 'unwind-ranges';
export const RANGES_VERSION = 1;

/** A tighter ceiling than this leaves no room to measure in. Our judgement. */
export const LEAST_CEILING_DEG = 5;

/** What a guided measurement found: the end of one's comfortable range, as a magnitude from neutral. */
const OwnRangeSchema = v.strictObject({
  endDeg: v.pipe(v.number(), v.gtValue(0), v.maxValue(120)),
  /** One standard deviation of `endDeg`. */
  sigmaDeg: v.pipe(v.number(), v.gtValue(0), v.maxValue(60)),
  measuredOn: v.pipe(v.string(), v.isoDate()),
});

const RangeEntrySchema = v.strictObject({
  /** Exercise id, as in the catalogue. */
  exercise: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  direction: v.picklist(DIRECTION_IDS),
  own: v.nullable(OwnRangeSchema),
  /** Bands written by the person or their clinician; they go before what was measured. */
  set: v.nullable(BandsSchema),
  /** Nothing goes past this, wherever it comes from; degrees. */
  ceilingDeg: v.nullable(v.pipe(v.number(), v.minValue(LEAST_CEILING_DEG), v.maxValue(120))),
  /** A pace written in, in the place of the exercise's. Where both ways have one, the more careful holds. */
  pace: v.exactOptional(PaceSchema),
});

/** The schema of a ranges file. Entries are a list, so that no name from a file ever becomes a key. */
export const RangesFileSchema = v.strictObject({
  format: v.literal(RANGES_FORMAT),
  version: v.literal(RANGES_VERSION),
  ranges: v.pipe(v.array(RangeEntrySchema), v.maxLength(200)),
});

export type OwnRange = Readonly<v.InferOutput<typeof OwnRangeSchema>>;
/** What is known of one person in one direction of one exercise. */
export type RangeEntry = Readonly<v.InferOutput<typeof RangeEntrySchema>>;
export type PersonalRanges = readonly RangeEntry[];

type Key = Pick<RangeEntry, 'exercise' | 'direction'>;

const sameKey = (a: Key, b: Key): boolean => a.exercise === b.exercise && a.direction === b.direction;

/** The person's entry; one that says nothing when there is none. */
export function entryFor(ranges: PersonalRanges, exercise: Exercise, direction: Direction): RangeEntry {
  const key: Key = { exercise: exercise.id, direction: direction.id };
  return ranges.find((entry) => sameKey(entry, key)) ?? { ...key, own: null, set: null, ceilingDeg: null };
}

/** The ranges with these entries in the place of older ones; an entry that says nothing is left out. */
export function withEntries(ranges: PersonalRanges, entries: PersonalRanges): PersonalRanges {
  const kept = ranges.filter((entry) => !entries.some((fresh) => sameKey(entry, fresh)));
  const fresh = entries.filter(
    ({ own, set, ceilingDeg, pace }) =>
      own !== null || set !== null || ceilingDeg !== null || pace !== undefined,
  );
  return [...kept, ...fresh];
}
