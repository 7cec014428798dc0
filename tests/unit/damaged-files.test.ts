import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import catCow from '../../src/core/exercises/catalogue/cat-cow.json' with { type: 'json' };
import { parseExercise } from '../../src/core/exercises/parse.ts';
import { parseRanges, writeRanges } from '../../src/core/exercises/range/parse-ranges.ts';
import { readRecording } from '../../src/core/recording/read.ts';
import { parseOwnRoutines, writeOwnRoutines } from '../../src/core/routines/own-routines.ts';
import { readSafetyRecord } from '../../src/core/safety/record.ts';
import { readTruth } from '../../src/core/truth/read-truth.ts';

/** How many damaged files each reader is given; `npm run fuzz` asks for many more. */
const CASES = Number(process.env['UNWIND_FUZZ_CASES'] ?? 2_000);
const SEED = 20_260_301;
const LINES = 4;

const fixture = (name: string): string =>
  gunzipSync(readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))))
    .toString()
    .split('\n')
    .slice(0, LINES)
    .join('\n');

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Every reader of files that come from outside, with one that it takes. */
const READERS = [
  {
    what: 'recordings',
    sound: fixture('02_cat_left_b1.pose.jsonl.gz'),
    read: (text: string) => readRecording([text]).kind,
  },
  {
    what: 'truth files',
    sound: fixture('02_cat_left_b1.truth.jsonl.gz'),
    read: (text: string) => readTruth([text]).kind,
  },
  {
    what: 'exercises',
    sound: JSON.stringify(catCow),
    read: (text: string) => parseExercise(parsedJson(text)).kind,
  },
  {
    what: 'ranges',
    sound: writeRanges([
      {
        exercise: 'cat-cow',
        direction: 'cat',
        own: { endDeg: 20, sigmaDeg: 2, measuredOn: '2026-03-01' },
        set: null,
        ceilingDeg: null,
      },
    ]),
    read: (text: string) => parseRanges(text).kind,
  },
  {
    what: 'routines',
    sound: writeOwnRoutines([
      { id: 'own-1', name: 'Evening', steps: [{ exercise: 'chair-twist', restMs: 0 }] },
    ]),
    read: (text: string) => (parseOwnRoutines(text) === null ? 'refused' : 'routines'),
  },
  {
    what: 'answers',
    sound: '{"version":1,"screening":null,"ageYears":64,"today":null}',
    read: (text: string) => typeof readSafetyRecord(text),
  },
];

/** What somebody careless, or hostile, would put in the place of a value. */
const poison = fc.constantFrom(
  '{"__proto__":{"polluted":true}}',
  '"__proto__"',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '<img src=x onerror=alert(1)>',
  '1e999',
  '-0',
  'NaN',
  'null',
  '[]',
  '[[[[[[[[[[[[]]]]]]]]]]]]',
  '\u0000',
  '\ud800',
  '\n',
  '"'.repeat(50),
);

/** A sound file with a few pieces of it cut out, doubled, or replaced. */
const damaged = (sound: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 40 }),
        by: fc.oneof(fc.constant(''), poison, fc.string({ maxLength: 12 }), fc.json({ maxDepth: 3 })),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) =>
      changes.reduce((text, { at, length, by }) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + by + text.slice(start + length);
      }, sound),
    );

test.each(READERS)('$what, however damaged, are read or refused', ({ sound, read }) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  expect(['problem', 'refused', 'strange', 'invalid']).not.toContain(read(sound));
  fc.assert(
    fc.property(
      fc.oneof({ weight: 9, arbitrary: damaged(sound) }, { weight: 1, arbitrary: fc.string() }),
      (text) => {
        expect(typeof read(text)).toBe('string');
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      },
    ),
    { numRuns: CASES, seed: SEED },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});
