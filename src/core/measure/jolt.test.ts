import { describe, expect, it } from 'vitest';
import { glimpseOf, joltOf, withGlimpse, type Track } from './jolt.ts';
import { frameOf, STANDING, type Figure } from './testing/figure.ts';

/** The largest jolt in a movement. */
function joltiest(fps: number, seconds: number, change: (sec: number) => Partial<Figure>): number {
  let track: Track = [];
  let largest = 0;
  for (let frame = 0; frame <= seconds * fps; frame += 1) {
    const timeMs = (frame * 1000) / fps;
    const seen = glimpseOf(frameOf({ ...STANDING, ...change(timeMs / 1000), timeMs }));
    largest = Math.max(largest, joltOf(track, seen));
    track = withGlimpse(track, seen);
  }
  return largest;
}
const RATES = [8, 15, 30, 60];
const placed = (x: number, z = 2.5) => ({ place: { x, y: 0, z } });

describe('joltOf', () => {
  it('is small in a quick turn, a quick lean and a walk out of the picture', () => {
    for (const fps of RATES) {
      expect(joltiest(fps, 4, (sec) => ({ shoulderYawDeg: 40 * Math.sin(3 * sec) }))).toBeLessThan(0.5);
      expect(joltiest(fps, 4, (sec) => ({ leanDeg: 20 * Math.sin(3 * sec) }))).toBeLessThan(0.9);
      const walk = (sec: number) => placed(0.6 * Math.max(0, sec - 1) ** 2 - 0.6 * Math.max(0, sec - 2) ** 2);
      expect(joltiest(fps, 3, walk)).toBeLessThan(0.9);
    }
  });

  it('is large when the pose changes over to somebody beside or before the person', () => {
    for (const fps of RATES) {
      expect(joltiest(fps, 2, (sec) => (sec < 1 ? {} : placed(0.25)))).toBeGreaterThan(1.2);
      expect(joltiest(fps, 2, (sec) => (sec < 1 ? {} : placed(0.1, 1.6)))).toBeGreaterThan(1.2);
    }
  });

  it('does not mind a head that whips round, or one wrong joint', () => {
    const nodding = joltiest(20, 2, (sec) => ({ shoulderYawDeg: sec === 1 ? 60 : 0 }));
    expect(nodding).toBeLessThan(0.5);
  });

  it('knows nothing without a pace, nor over a hole', () => {
    const glimpse = (timeMs: number, x: number) => glimpseOf(frameOf({ ...STANDING, ...placed(x), timeMs }));
    expect(joltOf([], glimpse(0, 0))).toBe(0);
    expect(joltOf([glimpse(0, 0)], glimpse(100, 1))).toBe(0);
    expect(joltOf([glimpse(0, 0), glimpse(100, 0)], glimpse(2000, 1))).toBe(0);
  });
});
