import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathAt, BREATHS_PER_MINUTE } from './breath.ts';

describe('the breath to follow', () => {
  it('is five seconds in and five seconds out at six a minute', () => {
    const phases = [0, 4_999, 5_000, 9_999, 10_000].map((ms) => breathAt(ms, BREATHS_PER_MINUTE).phase);
    expect(phases).toEqual(['in', 'in', 'out', 'out', 'in']);
    expect(breathAt(2_500, BREATHS_PER_MINUTE).share).toBeCloseTo(0.5, 12);
    expect(breathAt(7_500, BREATHS_PER_MINUTE).share).toBeCloseTo(0.5, 12);
  });

  it('begins with breathing in, also before its time', () => {
    expect(breathAt(-300, 6)).toEqual({ phase: 'in', share: 0 });
  });

  it('refuses a rate or a time that is none', () => {
    for (const rate of [0, -6, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => breathAt(0, rate)).toThrow(RangeError);
    }
    expect(() => breathAt(Number.NaN, 6)).toThrow(RangeError);
  });

  const rates = fc.double({ min: 2, max: 20, noNaN: true });

  it('always has a share from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3_600_000, noNaN: true }), rates, (ms, rate) => {
        const { share } = breathAt(ms, rate);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(1);
      }),
    );
  });

  it('takes as many breaths as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), (rate) => {
        let begun = 0;
        let before = 'out';
        for (let ms = 0; ms < 60_000; ms += 25) {
          const { phase } = breathAt(ms, rate);
          if (phase === 'in' && before === 'out') begun += 1;
          before = phase;
        }
        expect(begun).toBe(rate);
      }),
    );
  });
});
