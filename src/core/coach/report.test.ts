import { describe, expect, it } from 'vitest';
import { exercise } from '../exercises/testing/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import { startCoach, stepCoach, stopCoach } from './coach.ts';
import { finishReport, type SetReport, startReport, stepReport } from './report.ts';
import { rep, STAND } from './testing/rep-motion.ts';
import { film, type Filming, type Piece } from './testing/scripted-motion.ts';

const chair = exercise('chair-twist');

function reportOf(measurements: readonly Measurement[], stopAtMs?: number): SetReport {
  let state = startCoach(chair);
  let report = startReport(chair);
  for (const measurement of measurements) {
    if (stopAtMs !== undefined && measurement.timeMs > stopAtMs) break;
    const step = stepCoach(chair, state, measurement);
    state = step.state;
    report = stepReport(report, measurement, step.events);
    const last = stopAtMs !== undefined && measurement.timeMs + 67 > stopAtMs;
    if (last) report = stepReport(report, measurement, stopCoach(chair, state, stopAtMs).events);
  }
  return finishReport(report);
}

const filmed = (motion: readonly Piece[], filming: Partial<Filming> = {}) =>
  film([STAND, ...motion], { fps: 20, ...filming });

describe('the report of a set', () => {
  it('counts nothing that was measured from a wrong zero, and all that comes after', () => {
    const whole = filmed([...rep(56, 5_000, 4_000), ...rep(30), ...rep(-24)]);
    const firstMs = reportOf(whole).reps[0]?.endMs ?? Number.NaN;
    const at = whole.findIndex(({ timeMs }) => timeMs > firstMs + 300);
    const anew = whole.map((one, frame) =>
      frame === at
        ? ({ kind: 'unmeasured', timeMs: one.timeMs, reason: 'hold-still', neutralLost: 'wrong' } as const)
        : one,
    );
    expect(reportOf(whole).counts.overRange).toBeGreaterThan(0);
    const report = reportOf(anew);
    expect(report.counts).toEqual({ overRange: 0, tooFast: 0, form: {} });
    expect(report.reps.map(({ direction }) => direction)).toEqual(['left', 'right']);
    expect(Math.max(...report.reps.map(({ peakDeg }) => peakDeg))).toBeCloseTo(30, 6);
    // What was said was said.
    expect(report.cues.map(({ cue }) => cue)).toContain('over-range');
  });

  it('sums up each direction', () => {
    const report = reportOf(filmed([...rep(30), ...rep(-24), ...rep(26)]));
    const [left, right] = report.directions;
    expect(left).toMatchObject({ direction: 'left', reps: 2 });
    expect(left?.bestPeakDeg).toBeCloseTo(30, 6);
    expect(left?.medianPeakDeg).toBeCloseTo(28, 6);
    expect(left?.sigmaDeg).toBe(1);
    expect(right).toMatchObject({ direction: 'right', reps: 1 });
    expect(right?.medianPeakDeg).toBeCloseTo(24, 6);
    const heldMs = report.reps
      .filter((rep) => rep.direction === 'left')
      .reduce((sum, rep) => sum + rep.heldMs, 0);
    expect(left?.heldMs).toBe(heldMs);
    expect(report.reps.map((rep) => rep.direction)).toEqual(['left', 'right', 'left']);
    expect(report.ended).toBeNull();
  });

  it('counts time in the band also when the movement was no repetition', () => {
    const report = reportOf(filmed([{ ms: 3_000, toDeg: 25 }, { ms: 4_000 }]));
    expect(report.reps).toEqual([]);
    expect(report.directions[0]?.inBandMs).toBeGreaterThan(4_000);
    expect(report.directions[0]?.inBandMs).toBeLessThan(7_000);
  });

  it('tells how long what could not be seen, and why', () => {
    const overlays = [
      { fromMs: 0, toMs: 1_000, unseen: 'hold-still' },
      { fromMs: 4_000, toMs: 4_500, unseen: 'implausible' },
      { fromMs: 5_000, toMs: 5_500, quality: 'poor' },
    ] as const;
    const report = reportOf(filmed([{ ms: 8_000 }], { overlays }));
    expect(report.durationMs).toBe(10_000);
    expect(report.unmeasuredMs).toEqual({ 'hold-still': 950, implausible: 500 });
    expect(report.measuredMs).toBe(10_000 - 1_450);
    expect(report.frames).toEqual({ total: 201, measured: 171, poor: 10 });
  });

  it('has seen nothing while no frames came', () => {
    const whole = filmed([{ ms: 3_000, toDeg: 25 }, { ms: 4_000 }]);
    const stallMs = 60_000;
    const stalled = whole.map((one) => (one.timeMs > 7_000 ? { ...one, timeMs: one.timeMs + stallMs } : one));
    const [seen, report] = [reportOf(whole), reportOf(stalled)];
    expect(report.durationMs).toBe(seen.durationMs + stallMs);
    expect(report.measuredMs).toBe(seen.measuredMs - 50);
    expect(report.directions[0]?.inBandMs).toBe((seen.directions[0]?.inBandMs ?? NaN) - 50);
  });

  it('lists the cues and counts the events', () => {
    const checks = [{ id: 'side-lean', angleDeg: 20 }] as const;
    const overlays = [{ fromMs: 18_000, toMs: 19_000, checks }];
    const report = reportOf(
      filmed([{ ms: 5_000, toDeg: 56 }, { ms: 2_000 }, { ms: 5_000, toDeg: 0 }, { ms: 6_000 }], { overlays }),
    );
    expect(report.counts).toEqual({ overRange: 1, tooFast: 0, form: { 'side-lean': 1 } });
    expect(report.cues.map(({ cue }) => cue)).toEqual([
      'begin',
      'ease-off',
      'over-range',
      'over-range',
      'other-side',
      'breathe-into',
      'stay-tall',
    ]);
    expect(report.peakSpeedDegPerSec).toBeCloseTo((1.875 * 56) / 5, 1);
  });

  it('knows that the person stopped', () => {
    const report = reportOf(filmed(rep(30)), 6_000);
    expect(report.ended).toBe('stopped');
    expect(report.durationMs).toBe(6_000);
  });

  it('is empty without a measurement', () => {
    const report = finishReport(startReport(chair));
    expect(report).toMatchObject({ durationMs: 0, measuredMs: 0, reps: [], symmetry: null, ended: null });
    expect(report.peakSpeedDegPerSec).toBeNull();
    expect(report.directions[0]?.bestPeakDeg).toBeNull();
  });
});

describe('a repetition in the report', () => {
  const checks = [{ id: 'side-lean', angleDeg: 20 }] as const;

  it('has what was said and noted within it, and nothing of its neighbours', () => {
    const overlays = [{ fromMs: 7_000, toMs: 8_000, checks }];
    const { reps } = reportOf(filmed([...rep(30), ...rep(-24)], { overlays }));
    expect(reps.map(({ cues }) => cues)).toEqual([
      ['hold', 'stay-tall', 'come-back'],
      ['hold', 'come-back'],
    ]);
    expect(reps.map(({ form }) => form)).toEqual([['side-lean'], []]);
    expect(reps.map(({ unmeasuredMs }) => unmeasuredMs)).toEqual([0, 0]);
  });

  it('names a form check once however often it was told, and how long it could not be seen', () => {
    const overlays = [
      { fromMs: 1_000, toMs: 1_500, unseen: 'hold-still' },
      { fromMs: 5_300, toMs: 6_200, checks },
      { fromMs: 6_600, toMs: 7_100, unseen: 'implausible' },
      { fromMs: 7_400, toMs: 8_400, checks },
    ] as const;
    const [only] = reportOf(filmed(rep(30), { overlays })).reps;
    expect(only?.form).toEqual(['side-lean']);
    expect(only?.unmeasuredMs).toBe(500);
  });
});

describe('symmetry', () => {
  it('names a side only when the difference is larger than the measure is sure of', () => {
    const clear = reportOf(filmed([...rep(34), ...rep(-20)])).symmetry;
    expect(clear?.differenceDeg).toBeCloseTo(14, 5);
    expect(clear?.uncertaintyDeg).toBeCloseTo(1.96 * Math.SQRT2, 5);
    expect(clear?.further).toBe('left');
    expect(reportOf(filmed([...rep(20), ...rep(-34)])).symmetry?.further).toBe('right');
    expect(reportOf(filmed([...rep(30), ...rep(-28)])).symmetry?.further).toBeNull();
  });

  it('is not judged with one side only', () => {
    expect(reportOf(filmed(rep(30))).symmetry).toBeNull();
  });
});
