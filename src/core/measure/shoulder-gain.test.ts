import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnGain, UNKNOWN_GAIN, type ShoulderGain } from './shoulder-gain.ts';

const RAD = Math.PI / 180;

interface Person {
  readonly gain: number;
  readonly skew?: number;
  readonly furthestDeg?: number;
  readonly keyAt?: (timeMs: number) => number;
  readonly everyMs?: number;
}

/** Two slow turns to either side; the landmarks tell `1 / gain` of them. */
function learned({ gain, skew = 0, furthestDeg = 40, keyAt = () => 0, everyMs = 50 }: Person): ShoulderGain {
  let known = UNKNOWN_GAIN;
  for (let timeMs = 0; timeMs <= 16_000; timeMs += everyMs) {
    const trueDeg = furthestDeg * Math.sin((2 * Math.PI * timeMs) / 8000);
    const breadth = Math.cos(trueDeg * RAD) + skew * Math.sin(trueDeg * RAD);
    known = learnGain(known, { timeMs, keyMs: keyAt(timeMs), breadth, sigma: 0.008 }, trueDeg / gain);
  }
  return known;
}

const gains = fc.double({ min: 0.8, max: 1.3, noNaN: true });
const skews = fc.double({ min: -0.15, max: 0.15, noNaN: true });

describe('learnGain', () => {
  it('finds out how much further the shoulders turn than the landmarks tell', () => {
    fc.assert(
      fc.property(gains, skews, (gain, skew) => {
        expect(Math.abs(learned({ gain, skew }).gain - gain)).toBeLessThan(0.04);
        expect(Math.abs(learned({ gain, skew }).skew - skew)).toBeLessThan(0.04);
      }),
    );
  });

  it('learns the same from the mirrored picture', () => {
    fc.assert(
      fc.property(gains, skews, (gain, skew) => {
        const here = learned({ gain, skew });
        const there = learned({ gain, skew: -skew, furthestDeg: -40 });
        expect(there.gain).toBeCloseTo(here.gain, 9);
        expect(there.skew).toBeCloseTo(-here.skew, 9);
      }),
    );
  });

  it('learns nothing of somebody at rest, and little of small turns', () => {
    expect(learned({ gain: 1.3, furthestDeg: 0 }).gain).toBe(1);
    expect(Math.abs(learned({ gain: 1.3, furthestDeg: 5 }).gain - 1)).toBeLessThan(0.05);
  });

  it('learns as much from few frames a second as from many', () => {
    const often = learned({ gain: 1.2, everyMs: 20 });
    const seldom = learned({ gain: 1.2, everyMs: 125 });
    expect(seldom.gain).toBeCloseTo(often.gain, 2);
    expect(seldom.gainVariance / often.gainVariance).toBeCloseTo(1, 1);
  });

  it('keeps the gain and forgets the skew when the chest is followed from another picture on', () => {
    const before = learned({ gain: 1.2, skew: 0.1 });
    const after = learnGain(before, { timeMs: 17_000, keyMs: 9000, breadth: 1, sigma: 0.008 }, 0);
    expect(after.gain).toBe(before.gain);
    expect(after.skew).toBe(0);
    expect(after.skewVariance).toBe(UNKNOWN_GAIN.skewVariance);
  });

  it('believes no gain that no pose model has, and no variance below 0, whatever it is shown', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const frames = fc.array(
      fc.tuple(number(-90, 90), number(0, 3), number(1e-4, 1), number(1, 500), fc.boolean()),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(frames, (shown) => {
        let known = UNKNOWN_GAIN;
        let timeMs = 0;
        for (const [shoulderDeg, breadth, sigma, laterMs, isNew] of shown) {
          timeMs += laterMs;
          known = learnGain(known, { timeMs, keyMs: isNew ? timeMs : 0, breadth, sigma }, shoulderDeg);
          expect(known.gain).toBeGreaterThanOrEqual(0.7);
          expect(known.gain).toBeLessThanOrEqual(1.4);
          expect(known.gainVariance).toBeGreaterThanOrEqual(0);
          expect(known.skewVariance).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('learns nothing from a frame that is not later', () => {
    const before = learned({ gain: 1.2 });
    const seen = { timeMs: before.lastMs, keyMs: 0, breadth: 0.5, sigma: 0.008 };
    expect(learnGain(before, seen, 30)).toEqual(before);
  });
});
