import { describe, expect, it } from 'vitest';
import type { Estimator } from './estimator.ts';
import {
  isProvisional,
  neutralSigmaDeg,
  NO_NEUTRAL,
  refineNeutral,
  seekNeutral,
  type Neutral,
  type TakenNeutral,
} from './neutral.ts';

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
    for (const fps of [5, 8, 15, 30, 60, 90, 120, 240]) {
      const neutral = sought(() => 7, Math.max(0.8, 4 / fps) + 1 / fps, fps);
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

describe('a rest away from the middle', () => {
  it('is no neutral, and says why', () => {
    let neutral: Neutral = NO_NEUTRAL;
    for (let timeMs = 0; timeMs < 3000 && neutral.kind === 'seeking'; timeMs += 50) {
      neutral = seekNeutral(plain, neutral, timeMs, evidence(25), -1.4);
    }
    expect(neutral).toMatchObject({ kind: 'seeking', offSinceMs: 750 });
  });

  it('is one after all when it goes on for longer than anybody holds', () => {
    const atMs = (patienceMs: number) => {
      let neutral: Neutral = NO_NEUTRAL;
      for (let timeMs = 0; timeMs < 12_000; timeMs += 50) {
        if (neutral.kind === 'taken') return timeMs;
        neutral = seekNeutral(plain, neutral, timeMs, evidence(25), -1.2, patienceMs);
      }
      return null;
    };
    expect(atMs(8000)).toBeGreaterThan(8700);
    expect(atMs(8000)).toBeLessThan(9000);
    expect(atMs(Infinity)).toBeNull();
  });

  it('is judged by all of it: one odd frame says nothing', () => {
    let neutral: Neutral = NO_NEUTRAL;
    for (let timeMs = 0; timeMs < 1000 && neutral.kind === 'seeking'; timeMs += 50) {
      neutral = seekNeutral(plain, neutral, timeMs, evidence(0), timeMs === 400 ? 3 : 0.2);
    }
    expect(neutral.kind).toBe('taken');
  });
});

describe('a rest that was not seen whole', () => {
  it('is not joined over a hole', () => {
    let neutral: Neutral = NO_NEUTRAL;
    for (const timeMs of [0, 100, 200, 300, 2300, 2400, 2500]) {
      if (neutral.kind === 'seeking') neutral = seekNeutral(plain, neutral, timeMs, evidence(0));
    }
    expect(neutral.kind).toBe('seeking');
  });

  it('is enough when single frames were dropped', () => {
    let neutral: Neutral = NO_NEUTRAL;
    for (const timeMs of [0, 66, 330, 400, 800, 866]) {
      if (neutral.kind === 'seeking') neutral = seekNeutral(plain, neutral, timeMs, evidence(0));
    }
    expect(neutral.kind).toBe('taken');
  });
});

describe('refineNeutral', () => {
  const taken = (): TakenNeutral => {
    const neutral = sought(() => 0, 1, 20);
    if (neutral.kind !== 'taken') throw new Error('no neutral');
    return neutral;
  };
  /** Feeds angles, one every 50 ms, as the neutral itself reads them; `rawAt` in degrees from the first zero. */
  const fed = (from: TakenNeutral, startMs: number, seconds: number, rawAt: (sec: number) => number) => {
    let neutral = from;
    for (let timeMs = startMs; timeMs < startMs + 1000 * seconds; timeMs += 50) {
      const raw = rawAt((timeMs - startMs) / 1000);
      const speed = Math.abs(rawAt((timeMs + 50 - startMs) / 1000) - raw) * 20;
      const { angleDeg } = plain.estimate(evidence(raw), neutral.evidence);
      neutral = refineNeutral(plain, neutral, timeMs, evidence(raw), angleDeg, speed);
    }
    return neutral;
  };
  const zero = (neutral: TakenNeutral) => neutral.evidence[0] ?? Number.NaN;

  it('is provisional and unsure until two seconds of rest have gone into it', () => {
    const first = taken();
    expect(isProvisional(first)).toBe(true);
    const settled = fed(first, 800, 1.6, () => 0.4);
    expect(isProvisional(settled)).toBe(false);
    expect(neutralSigmaDeg(settled)).toBeLessThan(0.5 * neutralSigmaDeg(first));
    expect(zero(settled)).toBeGreaterThan(0.1);
  });

  it('stops growing in its first rest after two and a half seconds', () => {
    const grown = fed(taken(), 800, 6, () => 0.4);
    expect(grown.restedMs).toBeLessThan(2700);
    expect(neutralSigmaDeg(grown)).toBe(neutralSigmaDeg(fed(grown, 6800, 5, () => 0.4)));
  });

  it('is not moved by a movement, fast or slow', () => {
    const off = refineNeutral(plain, taken(), 800, evidence(9), 9, 2);
    expect(zero(off)).toBe(0);
    expect(zero(refineNeutral(plain, off, 850, evidence(0.2), 0.2, 0))).toBe(0);
    expect(zero(refineNeutral(plain, taken(), 800, evidence(1), 1, 12))).toBe(0);
    expect(Math.abs(zero(fed(off, 850, 8, (sec) => 3 * sec)))).toBeLessThan(0.05);
  });

  it('goes on settling in the rests between movements', () => {
    const away = refineNeutral(plain, taken(), 800, evidence(20), 20, 2);
    const back = fed(away, 5000, 4, () => 1);
    expect(isProvisional(back)).toBe(false);
    expect(zero(back)).toBeGreaterThan(0.4);
  });

  it('follows where the person rests, slowly and only so far', () => {
    const settled = fed(taken(), 800, 2, () => 0);
    const away = refineNeutral(plain, settled, 2850, evidence(20), 20, 2);
    const soon = fed(away, 5000, 3, () => 2);
    expect(zero(soon)).toBeGreaterThan(0);
    expect(zero(soon)).toBeLessThan(0.5);
    let crept = away;
    for (let round = 0; round < 40; round += 1) {
      const rest = zero(crept) + 2.5;
      crept = fed(crept, 10_000 * (round + 1), 9, () => rest);
    }
    expect(zero(crept)).toBeGreaterThan(4);
    expect(zero(crept)).toBeLessThanOrEqual(5);
  });

  it('never takes a hold, however long and small, for its rest', () => {
    const held = fed(
      fed(taken(), 800, 2, () => 0),
      2800,
      60,
      (sec) => Math.min(6, 6 * sec),
    );
    expect(Math.abs(zero(held))).toBeLessThan(0.05);
  });
});
