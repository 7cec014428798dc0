import { describe, expect, it } from 'vitest';
import { turningTruth } from '../../../tests/replay/sample-truth.ts';
import type { Measurement } from '../measure/measurement.ts';
import { trueCourse } from './course.ts';
import { stillness } from './still.ts';

const course = trueCourse('turn', turningTruth([{ peakDeg: 20, degPerSec: 20, holdMs: 2000 }]));
const restFrames = course.filter(({ side }) => side === 0).length;
/** Frames of the first 0.3 s of each of the two rests. */
const SETTLING = 2 * 6;

const measured = (change: (angleDeg: number, index: number) => number, speedDegPerSec = 1) =>
  course.map(({ timeMs, angleDeg }, index): Measurement => ({
    kind: 'measured',
    timeMs,
    angleDeg: change(angleDeg, index),
    sigmaDeg: 1,
    speedDegPerSec,
    checks: [],
    view: 'front',
    quality: 'good',
  }));

describe('stillness', () => {
  it('looks at rests only, once each has settled', () => {
    const { deviationsDeg, speedsDegPerSec } = stillness(
      course,
      measured((angle) => angle, 3),
    );
    expect(deviationsDeg).toHaveLength(restFrames - SETTLING);
    expect(Math.max(...deviationsDeg.map(Math.abs))).toBe(0);
    expect(new Set(speedsDegPerSec)).toEqual(new Set([3]));
  });

  it('takes a neutral that is off as still, and a wobble as not', () => {
    const off = stillness(
      course,
      measured((angle, index) => angle + (index < course.length / 2 ? 4 : -2)),
    );
    expect(Math.max(...off.deviationsDeg.map(Math.abs))).toBeCloseTo(0, 9);
    const wobbling = stillness(
      course,
      measured((angle, index) => angle + (index % 2 === 0 ? 2 : -2)),
    );
    for (const size of wobbling.deviationsDeg.map(Math.abs)) expect(size).toBeCloseTo(2, 0);
  });

  it('says nothing of a person who was not measured', () => {
    const unmeasured = course.map(({ timeMs }): Measurement => ({
      kind: 'unmeasured',
      timeMs,
      reason: 'nobody',
    }));
    expect(stillness(course, unmeasured)).toEqual({ deviationsDeg: [], speedsDegPerSec: [] });
  });
});
