import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysBetween, weekNumber } from './calendar.ts';
import { daysOf, daysWithin } from './days.ts';
import { sampleGuided, sampleSet } from './testing/kept-sets.ts';
import { trendsOf } from './trend.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const set = (day: string, left: number, right: number, hour = '10') =>
  sampleSet(`${day}T${hour}:00:00.000Z`, [
    ['left', left],
    ['right', right],
  ]).entry;

describe('the calendar', () => {
  it('counts days as the calendar of the machine does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      }),
    );
  });

  it('begins a week on Monday', () => {
    // 2 March 2026 was a Monday.
    expect(weekNumber('2026-03-02')).toBe(weekNumber('2026-03-08'));
    expect(weekNumber('2026-03-02')).toBe(weekNumber('2026-03-01') + 1);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  });
});

describe('days', () => {
  it('are told the latest first, and so are their sets', () => {
    const entries = [
      set('2026-03-01', 20, 20, '08'),
      set('2026-03-04', 20, 20),
      set('2026-03-01', 20, 20, '19'),
    ];
    expect(
      daysOf(entries).map(({ day, entries: ofDay }) => [
        day,
        ofDay.map((one) => one.startedAt.slice(11, 13)),
      ]),
    ).toEqual([
      ['2026-03-04', ['10']],
      ['2026-03-01', ['19', '08']],
    ]);
  });

  it('are counted once each, within the days asked for', () => {
    const entries = [set('2026-03-01', 1, 1, '08'), set('2026-03-01', 1, 1), set('2026-02-02', 1, 1)];
    expect(daysWithin(entries, '2026-03-01', 28)).toBe(2);
    expect(daysWithin(entries, '2026-03-02', 28)).toBe(1);
    expect(daysWithin(entries, '2026-02-15', 28)).toBe(1);
  });
});

describe('the trend', () => {
  it('is the median peak of each week and direction, with what a camera can be wrong by', () => {
    const [trend] = trendsOf([
      set('2026-03-02', 20, 18),
      set('2026-03-05', 24, 18),
      set('2026-03-07', 22, 18),
      set('2026-03-09', 35, 19),
      sampleGuided('2026-03-09T09:00:00.000Z').entry,
    ]);
    const [left, right] = trend?.directions ?? [];
    expect(left?.weeks.map(({ day, reps, peakDeg }) => [day, reps, peakDeg])).toEqual([
      ['2026-03-02', 3, 22],
      ['2026-03-09', 1, 35],
    ]);
    expect(left?.weeks[0]?.uncertaintyDeg).toBeCloseTo(1.96 * 2.5);
    expect(left?.change?.differenceDeg).toBe(13);
    expect(left?.change?.kind).toBe('further');
    expect(right?.change?.kind).toBe('too-small');
  });

  it('goes the other way when left and right do, and does not depend on the order of the sets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyDay, fc.integer({ min: 5, max: 60 }), fc.integer({ min: 5, max: 60 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (sets) => {
          const there = trendsOf(sets.map(([day, left, right]) => set(day, left, right)));
          const back = trendsOf(sets.map(([day, left, right]) => set(day, right, left)).toReversed());
          expect(back[0]?.directions[0]?.weeks).toEqual(there[0]?.directions[1]?.weeks);
          expect(back[0]?.directions[1]?.change).toEqual(there[0]?.directions[0]?.change);
        },
      ),
    );
  });

  it('of one week shows no change, and of no repetition is none', () => {
    expect(trendsOf([set('2026-03-02', 20, 18)])[0]?.directions[0]?.change).toBeNull();
    expect(trendsOf([sampleSet('2026-03-02T10:00:00.000Z', []).entry])).toEqual([]);
  });
});
