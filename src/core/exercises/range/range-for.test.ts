import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../catalogue.ts';
import type { DirectionId, Exercise } from '../exercise.ts';
import { exercise } from '../testing/exercise.ts';
import type { PersonalRanges, RangeEntry } from './personal-ranges.ts';
import { personalExercise, rangeFor } from './range-for.ts';
import { anyRanges } from './testing/any-ranges.ts';

const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');

const entry = (exercise: Exercise, direction: DirectionId, more: Partial<RangeEntry>): RangeEntry => ({
  exercise: exercise.id,
  direction,
  own: null,
  set: null,
  ceilingDeg: null,
  ...more,
});
const measured = (endDeg: number) => ({ endDeg, sigmaDeg: 3, measuredOn: '2026-05-01' });

/** Target from and to, caution, over of each direction; null where a range of one's own is needed. */
function bands(exercise: Exercise, personal: PersonalRanges, ageYears: number | null = null) {
  const range = rangeFor(exercise, personal, ageYears);
  if (range.kind === 'own-range-needed') return null;
  return range.directions.map(({ direction: d, from }) => [
    from,
    d.targetMinDeg,
    d.targetMaxDeg,
    d.cautionDeg,
    d.overDeg,
  ]);
}

describe('the table', () => {
  it('is kept where nobody is judged by it, whatever was written in and however old they are', () => {
    const knee = exercise('supine-twist');
    const own = knee.directions.map(({ id }) => entry(knee, id, { own: measured(60), ceilingDeg: 20 }));
    expect(personalExercise(knee, own, 72)).toBe(knee);
    expect(bands(knee, own, 72)?.[0]).toEqual(['table', 15, 35, 40, 50]);
  });

  it('holds for a person nothing is known of', () => {
    for (const exercise of EXERCISES) expect(personalExercise(exercise, [], null)).toBe(exercise);
    expect(bands(chair, [])?.[0]).toEqual(['table', 15, 35, 40, 50]);
  });

  it.each([
    [chair, 39, ['table', 15, 35, 40, 50]],
    [chair, 59, ['table', 15, 35, 40, 50]],
    [chair, 60, ['age', 12, 28, 32, 40]],
    [chair, 85, ['age', 12, 28, 32, 40]],
    [catCow, 39, ['table', 10, 30, 40, 50]],
    [catCow, 40, ['age', 7, 21, 28, 35]],
    [catCow, 59, ['age', 7, 21, 28, 35]],
    [catCow, 60, ['age', 5, 15, 20, 25]],
    [catCow, 69, ['age', 5, 15, 20, 25]],
  ])('%# shrinks with age', (exercise, ageYears, expected) => {
    expect(bands(exercise, [], ageYears)?.[0]).toEqual(expected);
  });

  it('says nothing about bend and tilt from 70 on until every direction has a range of its own', () => {
    const cat = entry(catCow, 'cat', { own: measured(20) });
    const cow = entry(catCow, 'cow', {
      set: { targetMinDeg: 4, targetMaxDeg: 8, cautionDeg: 9, overDeg: 12 },
    });
    const range = rangeFor(catCow, [cat], 70);
    expect(range.kind === 'own-range-needed' && range.missing.map(({ id }) => id)).toEqual(['cow']);
    expect(personalExercise(exercise('standing-backbend'), [], 70)).toBeNull();
    expect(bands(catCow, [cat, cow], 70)?.map(([from]) => from)).toEqual(['own', 'set']);
    expect(bands(catCow, [cat, entry(catCow, 'cow', { ceilingDeg: 10 })], 70)).toBeNull();
  });
});

describe('a range of one’s own', () => {
  it('puts the target at 60 to 85 % of it, caution at it, over 5 degrees past it, on its own side only', () => {
    expect(bands(chair, [entry(chair, 'left', { own: measured(40) })])).toEqual([
      ['own', 24, 34, 40, 45],
      ['table', 15, 35, 40, 50],
    ]);
  });

  it('counts at any age', () => {
    expect(bands(chair, [entry(chair, 'left', { own: measured(40) })], 80)?.[0]?.[4]).toBe(45);
  });

  it('never goes further past the table than 10 degrees', () => {
    expect(bands(chair, [entry(chair, 'left', { own: measured(57) })])?.[0]).toEqual([
      'own',
      34.2,
      48.4,
      57,
      60,
    ]);
    expect(bands(chair, [entry(chair, 'left', { own: measured(90) })])?.[0]).toEqual([
      'own',
      35.4,
      50.1,
      59,
      60,
    ]);
  });

  it('gives way to what was written in, and to a ceiling', () => {
    const set = { targetMinDeg: 10, targetMaxDeg: 20, cautionDeg: 25, overDeg: 30 };
    const both = entry(chair, 'left', { own: measured(40), set });
    expect(bands(chair, [both])?.[0]).toEqual(['set', 10, 20, 25, 30]);
    expect(bands(chair, [{ ...both, ceilingDeg: 15 }])?.[0]).toEqual(['set', 5, 10, 12.5, 15]);
  });
});

describe('whoever it is', () => {
  const exercise = fc.constantFrom(...EXERCISES);
  const age = fc.option(fc.integer({ min: 16, max: 110 }));

  it('bands are in order, and no band lies past a ceiling or far past the table', () => {
    fc.assert(
      fc.property(exercise, anyRanges, age, (chosen, personal, ageYears) => {
        const range = rangeFor(chosen, personal, ageYears);
        if (range.kind === 'own-range-needed') {
          expect(chosen.measure).not.toBe('turn');
          return;
        }
        for (const { direction: d, ceilingDeg } of range.directions) {
          expect(d.targetMinDeg).toBeGreaterThan(0);
          expect(d.targetMinDeg).toBeLessThan(d.targetMaxDeg);
          expect(d.targetMaxDeg).toBeLessThanOrEqual(d.cautionDeg);
          expect(d.cautionDeg).toBeLessThan(d.overDeg);
          expect(d.overDeg).toBeLessThanOrEqual(ceilingDeg ?? Infinity);
          const table = chosen.directions.find(({ id }) => id === d.id)?.overDeg ?? 0;
          expect(d.overDeg).toBeLessThanOrEqual(table + 10);
        }
      }),
    );
  });

  it('more years never widen a band', () => {
    fc.assert(
      fc.property(exercise, anyRanges, fc.integer({ min: 16, max: 68 }), (chosen, personal, ageYears) => {
        const younger = bands(chosen, personal, ageYears);
        const older = bands(chosen, personal, ageYears + 1);
        older?.forEach((band, i) => expect(Number(band[4])).toBeLessThanOrEqual(Number(younger?.[i]?.[4])));
        expect(older?.length).toBe(younger?.length);
      }),
    );
  });

  it('sides that are swapped in a person are swapped in their bands', () => {
    fc.assert(
      fc.property(anyRanges, age, (personal, ageYears) => {
        const swapped = personal.map((one): RangeEntry => {
          const other =
            one.direction === 'left' ? 'right' : one.direction === 'right' ? 'left' : one.direction;
          return { ...one, direction: other };
        });
        expect(bands(chair, swapped, ageYears)).toEqual(bands(chair, personal, ageYears)?.toReversed());
      }),
    );
  });
});
