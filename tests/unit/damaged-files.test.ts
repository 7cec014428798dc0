import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { damaged } from './fuzz/damage.ts';
import { PAST_FAILURES } from './fuzz/past-failures.ts';
import { READERS, type Outcome, type Reader } from './fuzz/readers.ts';
import { TYPICAL_DAMAGE } from './fuzz/typical-damage.ts';
import { Watchdog } from './fuzz/watchdog.ts';

/** How many damaged texts each reader is given; `npm run fuzz` asks for many more. */
const CASES = Number(process.env['UNWIND_FUZZ_CASES'] ?? 2_000);
/** The same cases every time in the tests; `npm run fuzz` takes others each time, and says which. */
const SEED = Number(
  process.env['UNWIND_FUZZ_SEED'] ?? (process.env['UNWIND_FUZZ_CASES'] ? Date.now() % 2 ** 31 : 20_260_301),
);
/** Of the processor, so that a busy machine does not count. A sound file takes a few. */
const MOST_MS = 2_000;
/** What a person is told has to fit on the page, whatever was in the file. */
const LONGEST_MESSAGE = 1_000;
/** What hangs is found by the watchdog; this is for machines with much else to do. */
const PATIENCE_MS = Math.max(60_000, 50 * CASES);

const watchdog = new Watchdog();
afterAll(() => watchdog.end());

const builtIns = (): readonly PropertyKey[] =>
  [Object, Array, String, Function].flatMap(({ prototype }) => Reflect.ownKeys(prototype as object));
const BUILT_INS = builtIns();

const busyMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Reads a text, which may come to nothing worse than being refused. */
function survives({ read }: Reader, text: string): Outcome {
  const startMs = busyMs();
  const outcome = watchdog.watch(text, () => read(text));
  const tookMs = busyMs() - startMs;
  if (tookMs > MOST_MS) throw new Error(`it took ${tookMs.toFixed(0)} ms`);
  if (builtIns().length !== BUILT_INS.length) throw new Error('a prototype was changed');
  if (outcome.kind === 'refused') {
    for (const { length } of outcome.messages) {
      if (length === 0 || length > LONGEST_MESSAGE) throw new Error(`what is told has ${length} signs`);
    }
    return outcome;
  }
  // What was taken can be kept and is read again as what it was.
  const again = read(outcome.again);
  if (again.kind === 'refused') throw new Error(`taken, but not again: ${again.messages.join()}`);
  if (again.again !== outcome.again) throw new Error(`became something else: ${again.again}`);
  return outcome;
}

test.each(READERS)('$what that are sound are taken', (reader) => {
  expect(survives(reader, reader.sound).kind).toBe('taken');
});

test.each(PAST_FAILURES)('what once failed: $what, $why', ({ what, text, outcome }) => {
  const reader = READERS.find((each) => each.what === what);
  expect(reader && survives(reader, text).kind).toBe(outcome);
});

test.each(READERS.filter(({ strict }) => strict))(
  '$what with a key that every object has are refused',
  (reader) => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const text = reader.sound.replace('{', `{"${key}":{"polluted":true},`);
      expect(survives(reader, text).kind, key).toBe('refused');
    }
  },
);

test.each(READERS)(
  '$what, damaged as files are, are read or refused',
  (reader) => {
    for (const [name, damage] of TYPICAL_DAMAGE) {
      expect(() => survives(reader, damage(reader.sound)), name).not.toThrow();
    }
  },
  PATIENCE_MS,
);

test.each(READERS)(
  `$what, however damaged, are read or refused (seed ${SEED})`,
  (reader) => {
    expect(() =>
      fc.assert(
        fc.property(damaged(reader.sound), (text) => {
          survives(reader, text);
        }),
        { numRuns: CASES, seed: SEED },
      ),
    ).not.toThrow();
  },
  PATIENCE_MS,
);
