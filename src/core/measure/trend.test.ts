import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SAMPLES, withSample, type Samples } from './samples.ts';
import { LONGEST_SPAN_MS, trendOf } from './trend.ts';

const NOISE_DEG = 0.5;

/** Samples of `angleAt` (seconds) at `fps` until `untilMs`; every frame that `drop` names is missing. */
function sampled(
  angleAt: (sec: number) => number,
  fps: number,
  untilMs: number,
  drop: (frame: number) => boolean = () => false,
): Samples {
  let samples = NO_SAMPLES;
  for (let frame = 0; frame * 1000 <= untilMs * fps; frame += 1) {
    const timeMs = (frame * 1000) / fps;
    if (!drop(frame)) samples = withSample(samples, timeMs, angleAt(timeMs / 1000), LONGEST_SPAN_MS);
  }
  return samples;
}

/** Minimum-jerk movement of `sizeDeg` in `lastsSec`; its greatest speed is 1.875 sizes a duration. */
const swing = (sizeDeg: number, lastsSec: number) => (sec: number) => {
  const x = Math.min(1, Math.max(0, sec / lastsSec));
  return sizeDeg * x * x * x * (10 - 15 * x + 6 * x * x);
};

const peakSpeed = (
  angleAt: (sec: number) => number,
  fps: number,
  lastsMs: number,
  drop?: (n: number) => boolean,
) => {
  let peak = 0;
  for (let ms = 200; ms <= lastsMs + 300; ms += 1000 / fps) {
    const trend = trendOf(sampled(angleAt, fps, ms, drop), NOISE_DEG);
    peak = Math.max(peak, Math.abs(trend.rateDegPerSec));
  }
  return peak;
};

describe('trendOf', () => {
  it('tells the speed of a steady turn at any frame rate', () => {
    for (const fps of [8, 12, 15, 24, 30, 60]) {
      const { rateDegPerSec } = trendOf(
        sampled((sec) => 20 * sec, fps, 1500),
        NOISE_DEG,
      );
      expect(Math.abs(rateDegPerSec - 20)).toBeLessThan(1.5);
    }
  });

  it('is signed like the angle', () => {
    const { rateDegPerSec } = trendOf(
      sampled((sec) => -20 * sec, 30, 1500),
      NOISE_DEG,
    );
    expect(rateDegPerSec).toBeLessThan(-18);
  });

  it('sees little movement in a hold that flickers, at any frame rate', () => {
    // Off by up to four degrees either way, anew twelve times a second, as when an arm hides the hip.
    const flickering = (sec: number) => 70 + 4 * Math.sin(Math.floor(sec * 12 + 1e-6) ** 2);
    for (const fps of [8, 12, 15, 30, 60]) {
      const speeds: number[] = [];
      for (let ms = 1500; ms < 8500; ms += 1000 / fps) {
        speeds.push(Math.abs(trendOf(sampled(flickering, fps, ms), NOISE_DEG).rateDegPerSec));
      }
      // By the noise of the rest before it alone it would be 10 to 16.
      expect(speeds.reduce((sum, one) => sum + one, 0) / speeds.length).toBeLessThan(9);
    }
  });

  it('does not mind dropped frames', () => {
    const drop = (frame: number) => frame % 3 === 1 || frame % 7 === 2;
    const { rateDegPerSec } = trendOf(
      sampled((sec) => 15 * sec, 30, 1500, drop),
      NOISE_DEG,
    );
    expect(Math.abs(rateDegPerSec - 15)).toBeLessThan(1.5);
  });

  it('finds the greatest speed of a slow movement within 15 % or 4 degrees a second', () => {
    for (const fps of [8, 15, 30, 60]) {
      const truth = (1.875 * 30) / 1.6;
      expect(Math.abs(peakSpeed(swing(30, 1.6), fps, 1600) - truth)).toBeLessThan(Math.max(4, 0.15 * truth));
    }
  });

  it('finds the greatest speed of a jerk', () => {
    const truth = (1.875 * 40) / 0.5;
    for (const fps of [15, 20, 30, 60]) {
      expect(Math.abs(peakSpeed(swing(40, 0.5), fps, 500) - truth)).toBeLessThan(0.15 * truth);
    }
  });

  it('tells the speed that a growing one had at most 210 ms ago', () => {
    const growth = 15;
    for (const fps of [12, 20, 30, 60]) {
      const angleAt = (sec: number) => (growth / 2) * sec * sec;
      const { rateDegPerSec } = trendOf(sampled(angleAt, fps, 1500), NOISE_DEG);
      expect(1.5 - rateDegPerSec / growth).toBeLessThan(0.21);
    }
  });

  it('reads rest as rest: a wobble of half a degree is slower than 4 degrees a second', () => {
    // A fixed pseudo-random wobble, so that the test is the same every time.
    let seed = 7;
    const wobble = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return (seed / 2_147_483_647 - 0.5) * 2 * Math.sqrt(3) * NOISE_DEG;
    };
    for (const fps of [12, 30]) {
      let samples = NO_SAMPLES;
      const speeds: number[] = [];
      const angles: number[] = [];
      for (let frame = 0; frame < 400; frame += 1) {
        samples = withSample(samples, (frame * 1000) / fps, wobble(), LONGEST_SPAN_MS);
        const trend = trendOf(samples, NOISE_DEG);
        if (frame < 20) continue;
        speeds.push(Math.abs(trend.rateDegPerSec));
        angles.push(trend.angleDeg);
      }
      speeds.sort((a, b) => a - b);
      expect(speeds[Math.floor(speeds.length * 0.9)]).toBeLessThan(4);
      expect(Math.sqrt(angles.reduce((sum, angle) => sum + angle * angle, 0) / angles.length)).toBeLessThan(
        NOISE_DEG,
      );
    }
  });

  it('adds no more than 150 ms of delay: a steady turn is read where it is', () => {
    const { angleDeg } = trendOf(
      sampled((sec) => 30 * sec, 30, 1500),
      NOISE_DEG,
    );
    expect(Math.abs(angleDeg - 45)).toBeLessThan(30 * 0.15);
  });

  it('does not go on past the place where a jerk stopped', () => {
    for (const fps of [8, 15, 20, 30, 60]) {
      for (let ms = 200; ms < 1500; ms += 1000 / fps) {
        expect(trendOf(sampled(swing(40, 0.4), fps, ms), NOISE_DEG).angleDeg).toBeLessThanOrEqual(41);
      }
    }
  });

  it('gives a single sample back, at rest', () => {
    expect(trendOf(withSample(NO_SAMPLES, 5, 12, LONGEST_SPAN_MS), NOISE_DEG)).toEqual({
      angleDeg: 12,
      rateDegPerSec: 0,
    });
  });

  it('turns round exactly with its samples', () => {
    // Adding 0 makes a negative zero a plain one.
    const value = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
        let left = NO_SAMPLES;
        let right = NO_SAMPLES;
        values.forEach((angle, frame) => {
          left = withSample(left, frame * 40, angle, LONGEST_SPAN_MS);
          right = withSample(right, frame * 40, 0 - angle, LONGEST_SPAN_MS);
        });
        const there = trendOf(left, NOISE_DEG);
        const back = trendOf(right, NOISE_DEG);
        expect(back.angleDeg + 0).toBe(0 - there.angleDeg + 0);
        expect(back.rateDegPerSec + 0).toBe(0 - there.rateDegPerSec + 0);
      }),
    );
  });
});

describe('withSample', () => {
  it('forgets what is older than the stretch, and leaves the old history alone', () => {
    const before = sampled((sec) => sec, 10, 1000);
    const after = withSample(before, 1100, 1.1, 300);
    expect([...after]).toEqual([800, 0.8, 900, 0.9, 1000, 1, 1100, 1.1]);
    expect(before.length).toBe(18);
  });

  it('never grows beyond its bound', () => {
    expect(sampled(() => 0, 1000, 600).length).toBeLessThanOrEqual(100);
  });
});
