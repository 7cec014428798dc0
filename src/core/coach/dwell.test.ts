import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Detector, IDLE, restartDwell, stepDetector, type Threshold } from './dwell.ts';

const over = { above: 50, releaseBelow: 42, dwellMs: 150 };

const patient = { ...over, bearsAbove: 45 };

const feed = (
  values: readonly number[],
  everyMs: number,
  from: Detector = IDLE,
  threshold: Threshold = over,
): Detector[] => {
  let detector = from;
  return values.map((value, index) => (detector = stepDetector(threshold, detector, value, index * everyMs)));
};

describe('a threshold with dwell and hysteresis', () => {
  it('becomes active exactly when the value has stayed above for the dwell', () => {
    expect(feed([51, 51, 51, 51], 50).map((d) => d.active)).toEqual([false, false, false, true]);
  });

  it('is not fooled by a value that comes back before the dwell is over', () => {
    expect(feed([51, 51, 49, 51, 51, 51], 50).some((d) => d.active)).toBe(false);
  });

  it('bears a dip between two values above, where it may', () => {
    const active = (values: readonly number[]) => feed(values, 50, IDLE, patient).map((d) => d.active);
    expect(active([51, 46, 46, 51])).toEqual([false, false, false, true]);
    expect(active([51, 45, 51, 51])).toEqual([false, false, false, false]);
    // A dip is borne, but is not itself above: what never comes back was over before the dwell was.
    expect(active([51, 46, 46, 46, 46])).not.toContain(true);
    expect(active([46, 46, 46, 46, 51])).not.toContain(true);
  });

  it('does not count a value at the limit itself', () => {
    expect(feed([50, 50, 50, 50, 50], 50).some((d) => d.sinceMs !== null)).toBe(false);
  });

  it('stays active until the value is clearly below', () => {
    const active: Detector = { sinceMs: 0, active: true };
    expect(feed([49, 42, 41.9], 50, active).map((d) => d.active)).toEqual([true, true, false]);
  });

  it('begins its dwell anew after a stretch unseen, and stays active through it', () => {
    expect(restartDwell({ sinceMs: 10, active: false })).toBe(IDLE);
    expect(restartDwell({ sinceMs: 10, active: true }).active).toBe(true);
  });

  it('is never active without a value above the limit for the dwell before', () => {
    const values = fc.array(fc.double({ min: 30, max: 70, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 10, max: 125 }), (stream, everyMs) => {
        const detectors = feed(stream, everyMs);
        detectors.forEach((detector, index) => {
          if (!detector.active || detectors[index - 1]?.active === true) return;
          const frames = Math.ceil(150 / everyMs);
          const window = stream.slice(index - frames, index + 1);
          expect(window.length).toBe(frames + 1);
          expect(Math.min(...window)).toBeGreaterThan(50);
        });
        expect(detectors.length).toBe(stream.length);
      }),
    );
  });
});
