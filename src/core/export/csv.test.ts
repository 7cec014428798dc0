import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RepReport } from '../coach/rep-report.ts';
import { saidOf } from '../history/said.ts';
import { traceOf, type TracedOutput } from '../history/trace.ts';
import { repsCsv, seriesCsv } from './csv.ts';
import { numberText } from './number-text.ts';

const measured = (timeMs: number, angleDeg: number, events: TracedOutput['events'] = []): TracedOutput => ({
  measurement: {
    kind: 'measured',
    timeMs,
    angleDeg,
    sigmaDeg: 1.5,
    speedDegPerSec: 7,
    checks: [],
    view: 'front',
    quality: 'good',
  },
  events,
});

const cells = (text: string): string[][] =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split(','));

describe('angle over time', () => {
  it('has a row a moment, empty where nothing was measured, and the cues said since the row before', () => {
    const outputs: readonly TracedOutput[] = [
      measured(0, 0.004),
      measured(40, -12.345, [
        { kind: 'phase', timeMs: 40, phase: 'moving', direction: 'right' },
        {
          kind: 'cue',
          timeMs: 40,
          cue: 'slower',
          priority: 'form',
          direction: 'right',
          because: { kind: 'clock' },
          waited: null,
        },
        {
          kind: 'cue',
          timeMs: 40,
          cue: 'hold',
          priority: 'guidance',
          direction: 'right',
          because: { kind: 'clock' },
          waited: null,
        },
      ]),
      { measurement: { kind: 'unmeasured', timeMs: 80, reason: 'nobody' }, events: [] },
    ];
    expect(cells(seriesCsv(traceOf(outputs, 0), saidOf(outputs)))).toEqual([
      ['time_s', 'angle_deg', 'sigma_deg', 'speed_deg_per_s', 'phase', 'direction', 'cues'],
      ['0', '0', '1.5', '7', 'framing', '', ''],
      ['0.04', '-12.34', '1.5', '7', 'moving', 'right', 'slower hold'],
      ['0.08', '', '', '', 'moving', 'right', ''],
    ]);
  });
});

describe('repetitions', () => {
  it('have a row each, in seconds and degrees', () => {
    const rep: RepReport = {
      direction: 'left',
      startMs: 1000,
      endMs: 9250,
      peakDeg: 27.418,
      peakSigmaDeg: 2.6,
      peakSpeedDegPerSec: 12.5,
      heldMs: 5200,
      inBandMs: 5500,
      cues: ['hold', 'slower'],
      form: ['pelvis-yaw'],
      unmeasuredMs: 0,
    };
    const [head, row, ...more] = cells(repsCsv({ reps: [rep] }));
    expect(more).toEqual([]);
    expect(head).toHaveLength(row?.length ?? 0);
    expect(row).toEqual([
      '1',
      'left',
      '1',
      '9.25',
      '27.42',
      '2.6',
      '12.5',
      '5.2',
      '5.5',
      '0',
      'hold slower',
      'pelvis-yaw',
    ]);
  });
});

it('numbers read back as what they were to their last decimal, with a point and no comma', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 5 }),
      (value, decimals) => {
        const text = numberText(value, decimals);
        expect(text).toMatch(/^-?\d+(\.\d+)?(e-\d+)?$/);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
        expect(text).not.toBe('-0');
      },
    ),
  );
  expect(() => numberText(Number.NaN, 1)).toThrow(RangeError);
});
