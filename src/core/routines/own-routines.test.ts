import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../exercises/catalogue.ts';
import {
  freshId,
  moved,
  parseOwnRoutines,
  withRoutine,
  writeOwnRoutines,
  type OwnRoutine,
} from './own-routines.ts';

const evening: OwnRoutine = {
  id: 'own-1',
  name: 'Evening',
  steps: [
    { exercise: 'cat-cow', restMs: 20_000 },
    { exercise: 'chair-twist', restMs: 0 },
  ],
};

const routines = fc
  .array(
    fc.record(
      {
        name: fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.trim() || 'x'),
        steps: fc.array(
          fc.record(
            { exercise: fc.constantFrom(...CATALOGUE.map(({ id }) => id)), restMs: fc.nat(300_000) },
            { noNullPrototype: true },
          ),
          { minLength: 1, maxLength: 12 },
        ),
      },
      { noNullPrototype: true },
    ),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, index) => ({ id: `own-${index + 1}`, ...one })));

describe('one’s own routines', () => {
  it('are read back as they were kept', () => {
    fc.assert(
      fc.property(routines, (all) => {
        expect(parseOwnRoutines(writeOwnRoutines(all))).toEqual(all);
      }),
    );
  });

  it('leave out an exercise that there no longer is, and a routine that had no other', () => {
    const gone = { exercise: 'no-such', restMs: 0 };
    const kept = writeOwnRoutines([
      { ...evening, steps: [gone, ...evening.steps] },
      { ...evening, id: 'own-2', steps: [gone] },
    ]);
    expect(parseOwnRoutines(kept)).toEqual([evening]);
  });

  it.each([
    ['nothing', ''],
    ['no object', '[]'],
    ['null', 'null'],
    ['another version', writeOwnRoutines([evening]).replace('"version":1', '"version":2')],
    ['an unknown key', writeOwnRoutines([evening]).replace('"name"', '"title":"x","name"')],
    ['a prototype', writeOwnRoutines([evening]).replace('{"id"', '{"__proto__":{"x":1},"id"')],
    ['a rest of an hour', writeOwnRoutines([evening]).replace('20000', '3600000')],
    ['no steps', writeOwnRoutines([{ ...evening, steps: [] }])],
  ])('%s is not taken for routines', (_, text) => {
    expect(parseOwnRoutines(text)).toBeNull();
  });

  it('get an id that none of them has, and keep their place when changed', () => {
    expect(freshId([])).toBe('own-1');
    expect(freshId([evening, { ...evening, id: 'own-7' }])).toBe('own-2');
    const other = { ...evening, id: 'own-2' };
    expect(withRoutine([evening, other], { ...evening, name: 'Late' }).map(({ name }) => name)).toEqual([
      'Late',
      'Evening',
    ]);
    expect(withRoutine([evening], other)).toEqual([evening, other]);
  });

  it('can be put in order: moving there and back changes nothing, the ends stay', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2 }), fc.nat(), (items, at) => {
        const index = at % (items.length - 1);
        expect(moved(moved(items, index, 1), index + 1, -1)).toEqual(items);
        expect(moved(items, 0, -1)).toEqual(items);
        expect(moved(items, items.length - 1, 1)).toEqual(items);
        expect(moved(items, index, 1).toSorted()).toEqual(items.toSorted());
      }),
    );
  });
});
