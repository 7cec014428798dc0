import { expect, test } from 'vitest';
import type { Measurement } from '../../core/measure/measurement.ts';
import { measured } from '../testing/samples.ts';
import { readingOf, type Reading } from './reading.ts';

const shown = (measurements: readonly Measurement[]): (number | string)[] => {
  let before: Reading | null = null;
  return measurements.map((measurement) => {
    before = readingOf(before, measurement);
    return before.kind === 'measured' ? before.shownDeg : before.reason;
  });
};

test('a number that trembles between two neighbours stays put', () => {
  const angles = [20, 20.6, 20.4, 20.7, 20.3, 19.4].map((angle) => measured(angle));
  expect(shown(angles)).toEqual([20, 20, 20, 20, 20, 20]);
});

test('a number that has clearly changed is shown at once', () => {
  expect(shown([20, 20.8, 20.4, 27.2, -3.4].map((angle) => measured(angle)))).toEqual([20, 21, 21, 27, -3]);
});

test('the angle itself is passed on unrounded', () => {
  const before = readingOf(null, measured(20));
  expect(readingOf(before, measured(20.6))).toMatchObject({ angleDeg: 20.6, shownDeg: 20 });
});

test('the pace is steadied too', () => {
  const before = readingOf(null, measured(20, { speedDegPerSec: 12 }));
  const later = (speedDegPerSec: number) => readingOf(before, measured(20, { speedDegPerSec }));
  expect(later(12.7)).toMatchObject({ shownSpeed: 12 });
  expect(later(12.8)).toMatchObject({ shownSpeed: 13 });
});

test('minus zero is never shown', () => {
  expect(readingOf(null, measured(-0.2))).toMatchObject({ shownDeg: 0 });
  const first = readingOf(null, measured(-0.2));
  expect(first.kind === 'measured' && Object.is(first.shownDeg, 0)).toBe(true);
});

test('what was not measured has a reason and no number, and the next number begins afresh', () => {
  const gap: Measurement = { kind: 'unmeasured', timeMs: 0, reason: 'too-far' };
  expect(shown([measured(20), gap, measured(20.6)])).toEqual([20, 'too-far', 21]);
});
