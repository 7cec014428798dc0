import { describe, expect, it } from 'vitest';
import { figuresOf, type Figures } from '../../core/truth/figures.ts';
import { pool } from '../../core/truth/pool.ts';
import { MARGINS, worsened } from './margins.ts';

const recorded: Figures = {
  ...figuresOf(pool([])),
  clips: 4,
  clipsWithExactReps: 4,
  maeDeg: 2,
  p95Deg: 6,
  peakErrorDeg: 3,
  peakSpeeds: { judged: 20, within: 15 },
  within2SigmaShare: 0.96,
  unmeasuredShare: 0,
  events: { expected: 5, found: 4, missed: 1, false: 0 },
};

describe('worsened', () => {
  it('finds nothing in the same figures, or better ones', () => {
    expect(worsened(recorded, recorded)).toEqual([]);
    expect(worsened(recorded, { ...recorded, maeDeg: 0.5, peakSpeeds: { judged: 20, within: 20 } })).toEqual(
      [],
    );
  });

  it('forgives as much as its margins, and no more', () => {
    const at = (maeDeg: number) => worsened(recorded, { ...recorded, maeDeg });
    expect(at(2 + MARGINS.meanDeg)).toEqual([]);
    expect(at(2.4)).toEqual(['mean error: 2 recorded, now 2.4']);
  });

  it.each<[string, Partial<Figures>]>([
    ['95th percentile', { p95Deg: 7.1 }],
    ['peak angle', { peakErrorDeg: 4.1 }],
    ['share short of peak speeds', { peakSpeeds: { judged: 20, within: 12 } }],
    ['share short of two sigma', { within2SigmaShare: 0.92 }],
    ['share short of exact repetitions', { clipsWithExactReps: 3 }],
    ['unmeasured', { unmeasuredShare: 0.05 }],
    ['missed events', { events: { ...recorded.events, missed: 3 } }],
    ['false events', { events: { ...recorded.events, false: 2 } }],
    ['false cues in range', { falseSafetyCuesInRange: 1 }],
    ['cues while unmeasured', { cuesUnseen: 1 }],
    ['mean error', { maeDeg: null }],
  ])('names %s', (what, change) => {
    const [first, ...more] = worsened(recorded, { ...recorded, ...change });
    expect(first).toContain(`${what}: `);
    expect(more).toEqual([]);
  });

  it('asks nothing where nothing was recorded', () => {
    expect(worsened({ ...recorded, peakErrorDeg: null }, { ...recorded, peakErrorDeg: 50 })).toEqual([]);
  });
});
