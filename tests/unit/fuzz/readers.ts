import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseRoute, routeHash } from '../../../src/app/route.ts';
import { writeBackup } from '../../../src/core/backup/backup.ts';
import { parseBackup } from '../../../src/core/backup/parse-backup.ts';
import catCow from '../../../src/core/exercises/catalogue/cat-cow.json' with { type: 'json' };
import { parseExercise } from '../../../src/core/exercises/parse.ts';
import { parseRanges, writeRanges } from '../../../src/core/exercises/range/parse-ranges.ts';
import { sampleGuided, sampleSet } from '../../../src/core/history/testing/kept-sets.ts';
import { readRecording } from '../../../src/core/recording/read.ts';
import { writeFrame, writeHeader } from '../../../src/core/recording/write.ts';
import { parseOwnRoutines, writeOwnRoutines } from '../../../src/core/routines/own-routines.ts';
import { readSafetyRecord, writeSafetyRecord } from '../../../src/core/safety/record.ts';
import { readTruth } from '../../../src/core/truth/read-truth.ts';

/** What became of a text: `again` is what is written of what was read. */
export type Outcome =
  | { readonly kind: 'taken'; readonly again: string }
  /** With what a person is told; some readers tell of all that is wrong. */
  | { readonly kind: 'refused'; readonly messages: readonly string[] };

export interface Reader {
  readonly what: string;
  /** Refuses what it does not know; the others leave it out. */
  readonly strict: boolean;
  /** A text that it takes. */
  readonly sound: string;
  readonly read: (text: string) => Outcome;
}

const LINES = 4;

const fixture = (name: string): string =>
  gunzipSync(readFileSync(fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url))))
    .toString()
    .split('\n')
    .slice(0, LINES)
    .join('\n');

/** In pieces, as files arrive: lines and signs are cut anywhere. */
function* pieces(text: string): Generator<string> {
  const length = 1 + (text.length % 4093);
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

const refused = (...messages: readonly string[]): Outcome => ({ kind: 'refused', messages });
const taken = (again: string): Outcome => ({ kind: 'taken', again });

const RANGES = [
  {
    exercise: 'cat-cow',
    direction: 'cat',
    own: { endDeg: 20, sigmaDeg: 2, measuredOn: '2026-03-01' },
    set: null,
    ceilingDeg: null,
  },
] as const;
const ROUTINES = [{ id: 'own-1', name: 'Evening', steps: [{ exercise: 'chair-twist', restMs: 0 }] }];

/** Everything that reads what comes from outside, or from a store that others can write to. */
export const READERS: readonly Reader[] = [
  {
    what: 'recordings',
    strict: true,
    sound: fixture('02_cat_left_b1.pose.jsonl.gz'),
    read: (text) => {
      const read = readRecording(pieces(text));
      return read.kind === 'problem'
        ? refused(read.message)
        : taken(writeHeader(read.header) + read.frames.map(writeFrame).join(''));
    },
  },
  {
    what: 'truth files',
    strict: false,
    sound: fixture('02_cat_left_b1.truth.jsonl.gz'),
    read: (text) => {
      const read = readTruth(pieces(text));
      if (read.kind === 'problem') return refused(read.message);
      return taken([read.header, ...read.frames].map((line) => JSON.stringify(line)).join('\n'));
    },
  },
  {
    what: 'exercise files',
    strict: true,
    sound: JSON.stringify(catCow),
    read: (text) => {
      let json: unknown;
      try {
        json = JSON.parse(text);
      } catch {
        return refused('not JSON');
      }
      const parsed = parseExercise(json);
      if (parsed.kind === 'exercise') return taken(JSON.stringify(parsed.exercise));
      return refused(...parsed.problems.map(({ path, message }) => `${path}: ${message}`));
    },
  },
  {
    what: 'range files',
    strict: true,
    sound: writeRanges(RANGES),
    read: (text) => {
      const parsed = parseRanges(text);
      return parsed.kind === 'problem' ? refused(parsed.message) : taken(writeRanges(parsed.ranges));
    },
  },
  {
    what: 'backups',
    strict: true,
    sound: writeBackup({
      created: '2026-03-02T08:00:00.000Z',
      sets: [sampleSet('2026-03-01T10:20:30.123Z'), sampleGuided('2026-03-01T11:00:00.000Z')],
      ranges: RANGES,
      routines: ROUTINES,
      settings: { volume: 0.5, muted: true, soundToFollow: 'breath' },
    }).join(''),
    read: (text) => {
      const parsed = parseBackup(text);
      return parsed.kind === 'problem' ? refused(parsed.message) : taken(writeBackup(parsed.backup).join(''));
    },
  },
  {
    what: 'routines',
    strict: true,
    sound: writeOwnRoutines(ROUTINES),
    read: (text) => {
      const parsed = parseOwnRoutines(text);
      return parsed === null ? refused('unreadable') : taken(writeOwnRoutines(parsed));
    },
  },
  {
    what: 'answers',
    strict: false,
    sound: '{"version":1,"screening":null,"ageYears":64,"today":null}',
    // What cannot be read is as good as never answered, so something is always read.
    read: (text) => taken(writeSafetyRecord(readSafetyRecord(text))),
  },
  {
    what: 'addresses',
    strict: false,
    sound: '#/history/2026-03-01T10%3A20%3A30.123Z%20chair-twist',
    read: (text) => taken(routeHash(parseRoute(text))),
  },
];
