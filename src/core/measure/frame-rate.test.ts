import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFrame, framesPerSec, isSlow, isTooSlow, NO_FRAMES } from './frame-rate.ts';

const counted = (stepsMs: readonly number[]) => {
  let timeMs = 0;
  return stepsMs.reduce(
    (rate, stepMs) => countFrame(rate, (timeMs += stepMs)),
    countFrame(NO_FRAMES, timeMs),
  );
};
const steady = (fps: number, seconds: number) =>
  counted(Array.from({ length: Math.round(fps * seconds) }, () => 1000 / fps));

describe('framesPerSec', () => {
  it('is the rate itself, from 5 to 60 a second', () => {
    for (const fps of [5, 8, 15, 30, 60]) expect(framesPerSec(steady(fps, 5))).toBeCloseTo(fps, 0);
  });

  it('says nothing at first', () => {
    expect(framesPerSec(NO_FRAMES)).toBeNull();
    expect(framesPerSec(steady(30, 1))).toBeNull();
    expect(isSlow(steady(3, 1))).toBe(false);
  });

  it('counts what comes, not what was sent: every second of 24 frames dropped is 12', () => {
    const halved = framesPerSec(counted(Array.from({ length: 80 }, (_, i) => (i % 3 === 0 ? 125 : 62.5))));
    expect(halved).toBeCloseTo(12, 0);
  });

  it('does not call a machine slow for one pause, however long', () => {
    const paused = counted([
      ...Array.from({ length: 90 }, () => 33),
      20_000,
      ...Array.from({ length: 30 }, () => 33),
    ]);
    expect(isSlow(paused)).toBe(false);
  });

  it('stays within the slowest and the quickest step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 50, max: 400, noNaN: true }), { minLength: 60, maxLength: 90 }),
        (stepsMs) => {
          // Sixty steps of 50 ms and more are long enough to know the rate.
          const rate = framesPerSec(counted(stepsMs)) ?? Number.NaN;
          expect(rate).toBeLessThanOrEqual(1000 / Math.min(...stepsMs) + 1e-6);
          expect(rate).toBeGreaterThanOrEqual(1000 / Math.max(...stepsMs) - 1e-6);
        },
      ),
    );
  });
});

describe('isSlow', () => {
  it('begins below ten a second, isTooSlow below four', () => {
    expect([11, 9, 3].map((fps) => isSlow(steady(fps, 5)))).toEqual([false, true, true]);
    expect([9, 6, 3].map((fps) => isTooSlow(steady(fps, 5)))).toEqual([false, false, true]);
  });
});
