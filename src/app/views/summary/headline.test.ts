import { expect, test } from 'vitest';
import type { SetReport } from '../../../core/coach/report.ts';
import { finishReport, startReport } from '../../../core/coach/report.ts';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import { detailsOf, headlineOf, lowRate } from './headline.ts';

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

test('a set whose angle is a guess is counted, and neither its range nor its pace is praised', () => {
  const knee = exercise('supine-twist');
  const rep = {
    startMs: 0,
    endMs: 20_000,
    peakDeg: 25,
    peakSigmaDeg: 12,
    peakSpeedDegPerSec: 60,
    heldMs: 18_000,
    inBandMs: 18_000,
    cues: [],
    form: [],
    unmeasuredMs: 0,
  };
  const reps = [
    { ...rep, direction: 'left-knee' as const },
    { ...rep, direction: 'right-knee' as const },
  ];
  const report = finishReport({ ...startReport(knee), reps });
  expect(headlineOf(knee, report)).toBe('Two turns.');
  expect(detailsOf(knee, report)).toEqual([
    'Which way you went and for how long, I saw; how far and how fast, I can’t say.',
  ]);
});
