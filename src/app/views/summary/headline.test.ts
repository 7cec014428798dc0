import { expect, test } from 'vitest';
import type { SetReport } from '../../../core/coach/report.ts';
import { lowRate } from './headline.ts';

const rate = (measured: number, measuredMs: number): number | null =>
  lowRate({ frames: { total: measured, measured, poor: 0 }, measuredMs } as SetReport);

test('fewer than ten measured pictures a second are told, and no more', () => {
  expect(rate(300, 20_000)).toBeNull();
  expect(rate(200, 20_000)).toBeNull();
  expect(rate(140, 20_000)).toBe(7);
  expect(rate(5, 20_000)).toBe(1);
});

test('a set that was hardly measured says nothing about the device', () => {
  expect(rate(0, 0)).toBeNull();
  expect(rate(10, 2000)).toBeNull();
});
