import * as v from 'valibot';
import { QUESTION_IDS } from './questions.ts';

const day = v.pipe(v.string(), v.isoDate());

const SafetyRecordSchema = v.strictObject({
  version: v.literal(1),
  /** The last screening: when, and what was answered yes. */
  screening: v.nullable(v.strictObject({ day, yes: v.array(v.picklist(QUESTION_IDS)) })),
  /** Asked for, never required; ranges are gentler for older people. */
  ageYears: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
  /** The last day something was done. */
  today: v.nullable(
    v.strictObject({
      day,
      /** Sessions opened on this day. */
      sessions: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** When a session was last opened or practised in, clock of the device; null when none was. */
      lastMs: v.nullable(v.number()),
      /** Why this day is for resting: what the daily question found, or a set that ended in pain. */
      rest: v.nullable(v.picklist(['symptoms', 'pain'])),
    }),
  ),
});

/** What a person answered and how often they practised. Never leaves the device. */
export type SafetyRecord = Readonly<v.InferOutput<typeof SafetyRecordSchema>>;

export const NO_RECORD: SafetyRecord = { version: 1, screening: null, ageYears: null, today: null };

/** Reads what was kept. What cannot be read is as good as never answered: the questions are asked again. */
export function readSafetyRecord(text: string | null): SafetyRecord {
  if (text === null) return NO_RECORD;
  try {
    const parsed = v.safeParse(SafetyRecordSchema, JSON.parse(text));
    return parsed.success ? parsed.output : NO_RECORD;
  } catch {
    return NO_RECORD;
  }
}

export const writeSafetyRecord = (record: SafetyRecord): string => JSON.stringify(record);

/** @returns the age if it is a plausible one in whole years, else null */
export const asAgeYears = (value: number): number | null =>
  v.is(SafetyRecordSchema.entries.ageYears, value) ? value : null;
