import { describe, expect, it } from 'vitest';
import { figuresOf, type Figures } from './figures.ts';
import { pool } from './pool.ts';
import { verdictsOn } from './targets.ts';

const nothing = figuresOf(pool([]));
const verdict = (figures: Figures, id: string, exercise = 'chair-twist', model: 'lite' | 'full' = 'full') =>
  verdictsOn(figures, exercise, model).find((each) => each.id === id);

describe('verdictsOn', () => {
  it('has no opinion where there is nothing to judge', () => {
    const judged = verdictsOn(nothing, 'cat-cow', 'full').filter(({ value }) => value === null);
    expect(judged.map(({ met }) => met)).toEqual(judged.map(() => null));
    expect(judged.length).toBeGreaterThanOrEqual(8);
  });

  it('meets a limit that is just reached', () => {
    const figures = { ...nothing, maeDeg: 2.5, p95Deg: 6.01 };
    expect(verdict(figures, 'mean-error')).toMatchObject({ limit: 2.5, met: true });
    expect(verdict(figures, 'p95-error')).toMatchObject({ limit: 6, met: false });
  });

  it('lets lite be 1.4 times as far off in angles, and in nothing else', () => {
    const figures = { ...nothing, maeDeg: 3.4, stillSdDeg: 1.2 };
    expect(verdict(figures, 'mean-error', 'chair-twist', 'lite')).toMatchObject({ limit: 3.5, met: true });
    expect(verdict(figures, 'still-sd', 'chair-twist', 'lite')).toMatchObject({ limit: 1, met: false });
  });

  it('asks for all of a share, not nearly all', () => {
    const figures = { ...nothing, peakSpeeds: { judged: 30_000, within: 29_999 } };
    expect(verdict(figures, 'peak-speed')).toMatchObject({ value: 1, met: false });
  });

  it('asks less of exercises that have no limits of their own', () => {
    const figures = { ...nothing, maeDeg: 3.9 };
    expect(verdict(figures, 'mean-error', 'standing-backbend')).toMatchObject({ limit: 4, met: true });
  });
});
