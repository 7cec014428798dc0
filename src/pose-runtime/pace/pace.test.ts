import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_RATES, FRESH_PACE, stepPace, type CameraRate, type Pace } from './pace.ts';

/** Frames that all take as long, one after the other, for a while. */
function go(pace: Pace, frameMs: number, forMs: number, mostRate: CameraRate = 30): Pace {
  const stepMs = Math.max(frameMs, 1000 / pace.cameraRate);
  let now = pace;
  const from = (pace.lastMs ?? -stepMs) + stepMs;
  for (let timeMs = from; timeMs < from + forMs; timeMs += stepMs)
    now = stepPace(now, timeMs, frameMs, mostRate);
  return now;
}

describe('the camera', () => {
  it('keeps its rate while most of its pictures are looked at', () => {
    expect(go(FRESH_PACE, 40, 60_000).cameraRate).toBe(30);
  });

  it('is asked for fewer pictures where many would go unseen, step by step', () => {
    expect(go(FRESH_PACE, 60, 4000).cameraRate).toBe(30);
    expect(go(FRESH_PACE, 60, 6000).cameraRate).toBe(24);
    expect(go(FRESH_PACE, 60, 60_000).cameraRate).toBe(20);
    expect(go(FRESH_PACE, 120, 60_000).cameraRate).toBe(15);
  });

  it('is not slowed by a hiccup', () => {
    const hiccup = go(go(FRESH_PACE, 30, 5000), 150, 2000);
    expect(go(hiccup, 30, 30_000).cameraRate).toBe(30);
  });

  it('gets its pictures back once the machine can look at them', () => {
    const slow = go(FRESH_PACE, 120, 60_000);
    expect(go(slow, 30, 9000).cameraRate).toBe(15);
    expect(go(slow, 30, 60_000).cameraRate).toBe(30);
  });

  it('gives no more than it may', () => {
    expect(go(FRESH_PACE, 20, 1000, 20).cameraRate).toBe(20);
    expect(go(FRESH_PACE, 20, 60_000, 20).cameraRate).toBe(20);
    expect(go(go(FRESH_PACE, 20, 1000, 20), 20, 60_000).cameraRate).toBe(30);
  });

  it('comes to rest at any steady pace, and gives more pictures than are looked at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 240 }), (frameMs) => {
        const settled = go(FRESH_PACE, frameMs, 90_000);
        expect(go(settled, frameMs, 60_000).cameraRate).toBe(settled.cameraRate);
        const least = CAMERA_RATES.at(-1) ?? 0;
        if (settled.cameraRate < 30 && settled.cameraRate > least) {
          expect(settled.cameraRate).toBeGreaterThan(1000 / frameMs);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the model', () => {
  it('is too slow below twelve pictures a second, and says so after five seconds', () => {
    expect(go(FRESH_PACE, 80, 60_000).fitness).toBe('fits');
    expect(go(FRESH_PACE, 100, 4000).fitness).toBe('fits');
    expect(go(FRESH_PACE, 100, 7000).fitness).toBe('too-slow');
  });

  it('is fit again only with room to spare', () => {
    const slow = go(FRESH_PACE, 100, 10_000);
    expect(go(slow, 75, 60_000).fitness).toBe('too-slow');
    expect(go(slow, 60, 60_000).fitness).toBe('fits');
  });

  it('has time to spare where a model more than twice as slow would do', () => {
    expect(go(FRESH_PACE, 40, 60_000).fitness).toBe('fits');
    expect(go(FRESH_PACE, 30, 9000).fitness).toBe('fits');
    expect(go(FRESH_PACE, 30, 15_000).fitness).toBe('spare');
  });

  it('follows a machine that grows hot and cools again', () => {
    const hot = go(go(FRESH_PACE, 50, 30_000), 110, 20_000);
    expect(hot.fitness).toBe('too-slow');
    expect(go(hot, 50, 40_000).fitness).toBe('fits');
  });
});

it('a pause counts as little as one slow frame', () => {
  const before = go(FRESH_PACE, 40, 10_000);
  const after = stepPace(before, (before.lastMs ?? 0) + 3_600_000, 40);
  expect(after.cameraRate).toBe(30);
  expect(after.fitness).toBe('fits');
});
