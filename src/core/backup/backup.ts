import * as v from 'valibot';
import type { PersonalRanges } from '../exercises/range/personal-ranges.ts';
import { RangesFileSchema } from '../exercises/range/personal-ranges.ts';
import { KeptSetSchema } from '../history/kept-set-schema.ts';
import type { KeptSet } from '../history/kept-set.ts';
import { OwnRoutinesSchema, type OwnRoutine } from '../routines/own-routines.ts';

export const BACKUP_FORMAT = 'unwind-backup';
export const BACKUP_VERSION = 1;

/** More than five a day for ten years. */
const MOST_SETS = 20_000;

/** How a person likes to be guided. What fits one device only, its camera or its model, is not part of it. */
const SettingsSchema = v.strictObject({
  volume: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  muted: v.exactOptional(v.boolean()),
  breathsPerMinute: v.exactOptional(v.pipe(v.number(), v.minValue(4), v.maxValue(8))),
  soundToFollow: v.exactOptional(v.picklist(['none', 'pace', 'breath'])),
  paceMarker: v.exactOptional(v.boolean()),
  startsItself: v.exactOptional(v.boolean()),
});

export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;

/** All that somebody may want to take along, in one file. Answers about their body stay where they were given. */
export interface Backup {
  /** ISO 8601 instant. */
  readonly created: string;
  readonly sets: readonly KeptSet[];
  readonly ranges: PersonalRanges;
  readonly routines: readonly OwnRoutine[];
  readonly settings: Settings;
}

/** The schema of a backup file. */
export const BackupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  created: v.pipe(v.string(), v.isoTimestamp()),
  sets: v.pipe(v.array(KeptSetSchema), v.maxLength(MOST_SETS)),
  ranges: RangesFileSchema.entries.ranges,
  routines: OwnRoutinesSchema.entries.routines,
  settings: SettingsSchema,
}) satisfies v.GenericSchema<unknown, Backup>;

/** The text of a backup file in pieces, a set a line: all of it in one string might be too long for one. */
export const writeBackup = ({ created, sets, ranges, routines, settings }: Backup): readonly string[] => [
  `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},"created":${JSON.stringify(created)},\n"sets":[`,
  ...sets.map((set, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(set)}`),
  `],\n"ranges":${JSON.stringify(ranges)},\n"routines":${JSON.stringify(routines)},\n`,
  `"settings":${JSON.stringify(settings)}}\n`,
];
