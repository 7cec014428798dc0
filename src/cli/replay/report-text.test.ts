import { expect, it } from 'vitest';
import type { RepReport } from '../../core/coach/rep-report.ts';
import type { SetReport } from '../../core/coach/report.ts';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import { reportText } from './report-text.ts';

const rep: RepReport = {
  direction: 'left',
  startMs: 63_000,
  endMs: 70_500,
  peakDeg: 31.4,
  peakSigmaDeg: 3.6,
  peakSpeedDegPerSec: 18.2,
  heldMs: 4200,
  inBandMs: 5000,
  cues: ['too-fast', 'hold'],
  form: ['side-lean'],
  unmeasuredMs: 400,
};

const report: SetReport = {
  exercise: 'chair-twist',
  durationMs: 80_000,
  measuredMs: 76_500,
  pausedMs: 0,
  unmeasuredMs: { 'hold-still': 2000, 'hips-out-of-view': 1500 },
  frames: { total: 1200, measured: 1150, poor: 10 },
  directions: [
    {
      direction: 'left',
      reps: 1,
      bestPeakDeg: 31.4,
      sigmaDeg: 3.6,
      medianPeakDeg: 31.4,
      heldMs: 4200,
      inBandMs: 5000,
    },
    {
      direction: 'right',
      reps: 0,
      bestPeakDeg: null,
      sigmaDeg: null,
      medianPeakDeg: null,
      heldMs: 0,
      inBandMs: 900,
    },
  ],
  reps: [rep],
  peakSpeedDegPerSec: 44,
  counts: { overRange: 0, tooFast: 1, form: { 'side-lean': 2 } },
  cues: [{ timeMs: 65_000, cue: 'too-fast' }],
  ended: 'stopped',
  symmetry: null,
};

it('says a set in plain words, every angle with its give or take', () => {
  const exercise = exerciseById('chair-twist');
  if (!exercise) throw new Error('expected chair-twist in the catalogue');
  const text = reportText(exercise, report);
  expect(text).toContain('80.0 seconds, of which 76.5 measured (1150 of 1200 frames, 10 of them poorly)');
  expect(text).toContain('to the left: 1 repetition, furthest 31 degrees, give or take 4, held 4.2 s');
  expect(text).toContain('to the right: no repetition, 0.9 s in the target band');
  const [row] = /^1 {2}to the left.*$/m.exec(text) ?? [];
  expect(row?.split(/ {2,}/)).toEqual([
    '1',
    'to the left',
    '1:03',
    '1:10',
    '31 degrees, give or take 4',
    '5.0 s',
    '4.2 s',
    '18 deg/s',
    '0.4 s',
    'leaned sideways, “too fast, slow down”, “hold”',
  ]);
  expect(text).toContain('Past the range: never, too fast: once, leaned sideways: 2 times.');
  expect(text).toContain('Fastest moment: 44 degrees a second.');
  expect(text).toContain('  1:05  too fast, slow down\n');
  expect(text).toContain('  1.5 s  hips out of view\n');
  expect(text).toContain('The set was stopped.');
});
