import { describe, expect, it } from 'vitest';
import { standing, turningTruth } from '../../../tests/replay/sample-truth.ts';
import { courseSampler, trueCourse } from './course.ts';

const course = trueCourse('turn', turningTruth([{ peakDeg: -20, degPerSec: 20, holdMs: 500 }]));

describe('trueCourse', () => {
  it('gives speeds as magnitudes', () => {
    expect(Math.min(...course.map((p) => p.angleDeg))).toBe(-20);
    expect(new Set(course.map((p) => p.speedDegPerSec))).toEqual(new Set([0, 20]));
  });

  it('takes the speed of a tilt from the frames around', () => {
    const back = (z: number): [number, number, number] => [0.2, -0.5, 2.5 + z];
    const { header, frames: still } = turningTruth([]);
    const [first] = still;
    if (!first) throw new Error('expected a frame');
    const frames = [0, 0.01, 0.02].map((z, i) => ({
      ...first,
      timeMs: i * 100,
      jointsM: {
        ...standing,
        shoulderL: back(z),
        shoulderR: [-0.2, -0.5, 2.5 + z] as [number, number, number],
      },
    }));
    const [, middle] = trueCourse('tilt', { header, frames });
    expect(middle?.speedDegPerSec).toBeCloseTo(((Math.atan2(0.02, 0.5) * 180) / Math.PI) * 5, 6);
  });
});

describe('courseSampler', () => {
  it('is linear between two truths, in any order of asking', () => {
    const truthAt = courseSampler(course);
    for (const timeMs of [3025, 3500, 10, 3010, 0]) {
      expect(truthAt(timeMs)?.angleDeg).toBeCloseTo(timeMs < 2950 ? 0 : -20 * ((timeMs - 2950) / 1000), 9);
      expect(truthAt(timeMs)?.timeMs).toBe(timeMs);
    }
  });

  it('knows nothing outside', () => {
    const truthAt = courseSampler(course);
    const lastMs = course.at(-1)?.timeMs ?? 0;
    expect(truthAt(lastMs + 100)?.angleDeg).toBeCloseTo(0, 9);
    expect(truthAt(lastMs + 1000)).toBeNull();
    expect(courseSampler([])(0)).toBeNull();
  });
});
