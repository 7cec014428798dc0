import { describe, expect, it } from 'vitest';
import type { Measured } from '../measure/measurement.ts';
import { isInPlace, stepAutoStart, type Waiting } from './auto-start.ts';

/** Counts and starts of a stream of frames, `x` in place, `.` not. */
function run(frames: string, frameMs = 100) {
  let waiting: Waiting = null;
  const told: (readonly [number, number | 'start'])[] = [];
  let last: number | null = null;
  Array.from(frames).forEach((frame, index) => {
    const step = stepAutoStart(waiting, index * frameMs, frame === 'x');
    waiting = step.waiting;
    if (step.count !== null && step.count !== last) told.push([index * frameMs, step.count]);
    if (step.start) told.push([index * frameMs, 'start']);
    last = step.count;
  });
  return told;
}

describe('starting by itself', () => {
  it('counts three, two, one for one who stands still, then starts', () => {
    expect(run('x'.repeat(46))).toEqual([
      [1_500, 3],
      [2_500, 2],
      [3_500, 1],
      [4_500, 'start'],
    ]);
  });

  it('begins anew when the person moves, and does not start for one who passes by', () => {
    const told = run('x'.repeat(30) + '.' + 'x'.repeat(46));
    expect(told.slice(0, 2)).toEqual([
      [1_500, 3],
      [2_500, 2],
    ]);
    expect(told.slice(2).map(([, what]) => what)).toEqual([3, 2, 1, 'start']);
    expect(told.at(-1)?.[0]).toBe(7_600);
    expect(run('xxxxxxxxxx.'.repeat(10))).toEqual([]);
  });

  it('being in place is being seen well, at rest, with a neutral', () => {
    const at: Measured = {
      kind: 'measured',
      timeMs: 0,
      angleDeg: 1,
      sigmaDeg: 2,
      speedDegPerSec: 1,
      checks: [],
      view: 'front',
      quality: 'good',
    };
    expect(isInPlace(at, 'ready')).toBe(true);
    expect(isInPlace(at, 'moving')).toBe(false);
    expect(isInPlace({ ...at, quality: 'poor' }, 'ready')).toBe(false);
    expect(isInPlace({ ...at, speedDegPerSec: 20 }, 'ready')).toBe(false);
    expect(isInPlace({ kind: 'unmeasured', timeMs: 0, reason: 'nobody' }, 'ready')).toBe(false);
  });
});
