import { expect, test } from 'vitest';
import { exercise } from '../core/exercises/testing/exercise.ts';
import { OwnRanges } from './own-ranges.svelte.ts';
import { fakePreferences } from './testing/fake-devices.ts';

const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');
const day = new Date('2026-03-01T10:20:30Z');
const unsaid = (): null => null;
const found = [
  { direction: 'left', endDeg: 40, sigmaDeg: 3 },
  { direction: 'right', endDeg: 30, sigmaDeg: 3 },
] as const;

const overs = (ranges: OwnRanges) => ranges.practised(chair)?.directions.map(({ overDeg }) => overDeg);

test('what was measured is kept, practised by, and there again next time', () => {
  const preferences = fakePreferences();
  const ranges = new OwnRanges(preferences, unsaid);
  expect(ranges.practised(chair)).toBe(chair);
  ranges.keep(chair, found, day);
  expect(overs(ranges)).toEqual([45, 35]);
  expect(ranges.keeping).toBe('kept');
  const again = new OwnRanges(preferences, unsaid);
  expect(again.all).toEqual(ranges.all);
  expect(again.all[0]?.own?.measuredOn).toBe('2026-03-01');
});

test('measuring anew takes the place of what was measured and written in, and leaves the ceiling', () => {
  const ranges = new OwnRanges(fakePreferences(), unsaid);
  const set = { targetMinDeg: 5, targetMaxDeg: 10, cautionDeg: 12, overDeg: 15 };
  ranges.change([{ exercise: chair.id, direction: 'left', own: null, set, ceilingDeg: 42 }]);
  expect(overs(ranges)).toEqual([15, 50]);
  ranges.keep(chair, found, day);
  expect(overs(ranges)).toEqual([42, 35]);
});

test('forgetting goes back to our default, for one exercise or for all', () => {
  const preferences = fakePreferences();
  const ranges = new OwnRanges(preferences, unsaid);
  ranges.keep(chair, found, day);
  ranges.keep(catCow, [{ direction: 'cat', endDeg: 20, sigmaDeg: 2 }], day);
  ranges.forget(chair);
  expect(ranges.all.map((entry) => entry.exercise)).toEqual(['cat-cow']);
  ranges.forget();
  expect(new OwnRanges(preferences, unsaid).all).toEqual([]);
});

test('a browser that keeps nothing is said, and the numbers hold meanwhile', () => {
  const ranges = new OwnRanges(fakePreferences({}, true), unsaid);
  ranges.keep(chair, found, day);
  expect(ranges.keeping).toBe('not-kept');
  expect(overs(ranges)).toEqual([45, 35]);
});

test('what is kept but cannot be read is said and left alone until something is saved', () => {
  const preferences = fakePreferences({ ranges: '{"format":"unwind-ranges"' });
  const ranges = new OwnRanges(preferences, unsaid);
  expect([ranges.keeping, ranges.all]).toEqual(['unreadable', []]);
  expect(preferences.kept.get('ranges')).toContain('unwind-ranges');
  ranges.keep(chair, found, day);
  expect(ranges.keeping).toBe('kept');
});

test('a file that was saved can be taken over elsewhere, whole or not at all', () => {
  const ranges = new OwnRanges(fakePreferences(), unsaid);
  ranges.keep(chair, found, day);
  const elsewhere = new OwnRanges(fakePreferences(), unsaid);
  elsewhere.keep(catCow, [{ direction: 'cow', endDeg: 12, sigmaDeg: 2 }], day);
  expect(elsewhere.import(ranges.export())).toBe(2);
  expect(overs(elsewhere)).toEqual([45, 35]);
  expect(elsewhere.all).toHaveLength(3);

  const before = elsewhere.all;
  const damaged = ranges.export().replace('"right"', '"down"');
  expect(elsewhere.import(damaged)).toMatchObject({ kind: 'problem' });
  expect(elsewhere.all).toBe(before);
});

test('bands are smaller from 60 on, and follow an age that is given later', () => {
  let years: number | null = null;
  const ranges = new OwnRanges(fakePreferences(), () => years);
  expect(overs(ranges)?.[0]).toBe(50);
  years = 64;
  expect(overs(ranges)?.[0]).toBe(40);
});

test('from 70 on a bend is not practised without a range of one’s own', () => {
  const ranges = new OwnRanges(fakePreferences(), () => 70);
  expect(ranges.practised(catCow)).toBeNull();
  expect(ranges.rangeOf(catCow).kind).toBe('own-range-needed');
});
