import { describe, expect, it } from 'vitest';
import type { Estimator } from './estimator.ts';
import { neutralSigmaDeg, NO_NEUTRAL, refineNeutral, seekNeutral, type Neutral } from './neutral.ts';

/** Reads its one number as degrees. */
const plain: Estimator = {
  evidenceOf: () => new Float64Array(1),
  viewOf: () => 'front',
  estimate: (evidence, neutral) => ({
    angleDeg: (evidence[0] ?? 0) - (neutral[0] ?? 0),
    sigmaDeg: 1,
    checks: [],
  }),
};

const evidence = (angleDeg: number) => Float64Array.of(angleDeg);

function sought(angleAt: (sec: number) => number, seconds: number, fps: number): Neutral {
  let neutral: Neutral = NO_NEUTRAL;
  for (let frame = 0; frame <= seconds * fps && neutral.kind === 'seeking'; frame += 1) {
    neutral = seekNeutral(plain, neutral, (frame * 1000) / fps, evidence(angleAt(frame / fps)));
  }
  return neutral;
}

describe('seekNeutral', () => {
  it('takes the mean of 0.75 s of rest, at any frame rate', () => {
    for (const fps of [8, 15, 30, 60]) {
      const neutral = sought(() => 7, 0.8 + 1 / fps, fps);
      if (neutral.kind !== 'taken') throw new Error(`no neutral at ${fps}`);
      expect(neutral.evidence[0]).toBeCloseTo(7, 9);
    }
  });

  it('averages noise out', () => {
    const neutral = sought((sec) => 3 + (Math.round(sec * 30) % 2 === 0 ? 1 : -1), 2, 30);
    if (neutral.kind !== 'taken') throw new Error('no neutral');
    expect(Math.abs((neutral.evidence[0] ?? 0) - 3)).toBeLessThan(0.2);
    expect(neutral.scatterDeg).toBeCloseTo(1, 1);
  });

  it('waits while the angle drifts, and takes the rest that follows', () => {
    expect(sought((sec) => 6 * sec, 4, 20).kind).toBe('seeking');
    const neutral = sought((sec) => (sec < 1 ? 20 * sec : 20), 3, 20);
    if (neutral.kind !== 'taken') throw new Error('no neutral');
    expect(Math.abs((neutral.evidence[0] ?? 0) - 20)).toBeLessThan(1);
  });

  it('waits while the angle jumps about', () => {
    expect(sought((sec) => 8 * Math.sin(9 * sec), 4, 20).kind).toBe('seeking');
  });

  it('wants more than a few frames', () => {
    expect(sought(() => 0, 1, 3).kind).toBe('seeking');
  });
});

describe('refineNeutral', () => {
  const taken = () => {
    const neutral = sought(() => 0, 1, 20);
    if (neutral.kind !== 'taken') throw new Error('no neutral');
    return neutral;
  };

  it('grows surer while the person rests, and stops after two and a half seconds', () => {
    let neutral = taken();
    const before = neutralSigmaDeg(neutral);
    for (let timeMs = 800; timeMs < 6000; timeMs += 50) {
      neutral = refineNeutral(neutral, timeMs, evidence(0.4), 0.4, 0);
    }
    expect(neutralSigmaDeg(neutral)).toBeLessThan(before);
    expect(neutral.open).toBe(false);
    expect(neutral.restedMs).toBeLessThan(2700);
    expect(neutral.evidence[0]).toBeGreaterThan(0.1);
  });

  it('is not moved by a movement, fast or slow', () => {
    const off = refineNeutral(taken(), 800, evidence(9), 9, 2);
    expect(off.evidence[0]).toBe(0);
    expect(refineNeutral(off, 850, evidence(0.2), 0.2, 0).evidence[0]).toBe(0);
    expect(refineNeutral(taken(), 800, evidence(1), 1, 12).evidence[0]).toBe(0);
  });
});
