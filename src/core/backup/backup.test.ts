import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRanges } from '../exercises/range/testing/any-ranges.ts';
import type { OwnRoutine } from '../routines/own-routines.ts';
import type { Backup } from './backup.ts';
import { writeBackup } from './backup.ts';
import { mergedRoutines, newSets } from './merge.ts';
import { parseBackup } from './parse-backup.ts';
import { sampleBackup } from './testing/sample-backup.ts';

const MORNING: OwnRoutine = { id: 'own-1', name: 'Morning', steps: [{ exercise: 'cat-cow', restMs: 5000 }] };
const EVENING: OwnRoutine = { id: 'own-1', name: 'Evening', steps: [{ exercise: 'heat', restMs: 0 }] };
const BACKUP = sampleBackup([MORNING]);
const text = writeBackup(BACKUP).join('');

describe('a backup', () => {
  it('reads back as what was written', () => {
    expect(parseBackup(text)).toEqual({ kind: 'backup', backup: BACKUP });
    const empty: Backup = { created: BACKUP.created, sets: [], ranges: [], routines: [], settings: {} };
    expect(parseBackup(writeBackup(empty).join(''))).toEqual({ kind: 'backup', backup: empty });
  });

  it('reads back whatever the ranges and settings are', () => {
    fc.assert(
      fc.property(
        anyRanges,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (ranges, volume, muted) => {
          const one = { ...BACKUP, ranges, settings: { volume: volume + 0, muted } };
          expect(parseBackup(writeBackup(one).join(''))).toEqual({ kind: 'backup', backup: one });
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    ['', /not JSON/],
    ['null', /not a backup/],
    ['{"format":"unwind-ranges","version":1,"ranges":[]}', /expected format "unwind-backup"/],
    [text.replace('"version":1', '"version":2'), /has version 2; this Unwind reads version 1/],
    [text.replace('"version":1,', ''), /does not say its version/],
    [text.slice(0, -40), /not JSON/],
    [
      text.replace('"durationMs":12000', '"durationMs":"long"'),
      /^sets\.0\.entry\.report\.durationMs: expected number/,
    ],
    [text.replace('"volume":0.5', '"volume":7'), /^settings\.volume/],
    [text.replace('"exercise":"cat-cow"', '"exercise":"yoga"'), /^routines\.0\.steps\.0\.exercise: "yoga"/],
    [text.replace('"endDeg":31', '"endDeg":400'), /^ranges\.0\.own\.endDeg/],
    [
      text.replace('"direction":"left","own"', '"direction":"cow","own"'),
      /^ranges\.0\.direction: chair-twist does not go "cow"/,
    ],
    [text.replace('"settings":{', '"settings":{"__proto__":{"polluted":true},'), /^settings\.__proto__/],
    [
      text.replace('"unmeasuredMs":{}', '"unmeasuredMs":{"__proto__":5}'),
      /^sets\.0\.entry\.report\.unmeasuredMs\.__proto__/,
    ],
    [text.replace('"settings":{', '"constructor":{},"settings":{'), /^constructor/],
  ])('that is not one is refused with what is wrong and where (%#)', (damaged, message) => {
    const parsed = parseBackup(damaged);
    expect(parsed.kind === 'problem' ? parsed.message : 'taken').toMatch(message);
    expect({}).not.toHaveProperty('polluted');
  });

  it('with a set twice is refused', () => {
    const [first] = BACKUP.sets;
    const twice = { ...BACKUP, sets: first === undefined ? [] : [first, first] };
    const parsed = parseBackup(writeBackup(twice).join(''));
    expect(parsed.kind === 'problem' ? parsed.message : '').toMatch(/^sets\.1\.entry\.id: .* is there twice/);
  });

  it('never throws, whatever is done to its text', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), fc.nat(4), (at, put, cut) => {
        const parsed = parseBackup(text.slice(0, at) + put + text.slice(at + cut));
        expect(['backup', 'problem']).toContain(parsed.kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe('merging', () => {
  it('takes over sets that are not there yet', () => {
    const [first] = BACKUP.sets;
    if (first === undefined) throw new Error('the sample has sets');
    expect(newSets([first.entry], BACKUP.sets)).toEqual(BACKUP.sets.slice(1));
    expect(
      newSets(
        BACKUP.sets.map(({ entry }) => entry),
        BACKUP.sets,
      ),
    ).toEqual([]);
  });

  it('knows a routine by what it is, and gives another with its id a new one', () => {
    expect(mergedRoutines([MORNING], [{ ...MORNING, id: 'own-7' }])).toEqual([MORNING]);
    expect(mergedRoutines([MORNING], [EVENING])).toEqual([MORNING, { ...EVENING, id: 'own-2' }]);
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...MORNING,
      id: `own-${index}`,
      name: `${index}`,
    }));
    expect(mergedRoutines(many, [EVENING])).toBeNull();
  });
});
