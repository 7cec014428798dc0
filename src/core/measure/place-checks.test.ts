import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Advice } from './advice.ts';
import type { Measurement, UnmeasuredReason } from './measurement.ts';
import {
  NOTHING_CHECKED,
  PLACE_CHECKS,
  placeChecksOf,
  placeStates,
  type PlaceCheck,
} from './place-checks.ts';

const unmeasured = (reason: UnmeasuredReason): Measurement => ({ kind: 'unmeasured', timeMs: 0, reason });
const MEASURED: Measurement = {
  kind: 'measured',
  timeMs: 0,
  angleDeg: 0,
  sigmaDeg: 2,
  speedDegPerSec: 0,
  checks: [],
  view: 'front',
  quality: 'good',
};
const REASONS: readonly UnmeasuredReason[] = [
  'poor-light',
  'nobody',
  'hips-out-of-view',
  'cut-off-left',
  'too-near',
  'too-far',
  'too-few-frames',
  'implausible',
  'turn-to-face',
  'another-person',
  'arms-out-of-view',
  'back-not-visible',
  'turn-side-on',
  'camera-rolled',
  'off-centre',
  'hold-still',
];
const ADVICE: readonly Advice[] = ['few-frames', 'dim', 'camera-rolled', 'camera-pitched'];

const good = (measurement: Measurement, advice: readonly Advice[] = []): readonly PlaceCheck[] =>
  PLACE_CHECKS.filter((check) => placeStates(measurement, advice)[check].kind === 'good');

describe('what a measurement says of the place', () => {
  test('nobody there: it is light enough, and nothing else is known', () => {
    const states = placeStates(unmeasured('nobody'), []);
    expect(states.person).toEqual({ kind: 'needs', reason: 'nobody' });
    expect(states.trunk).toEqual({ kind: 'waiting' });
    expect(good(unmeasured('nobody'))).toEqual(['light']);
  });

  test('one after another comes right on the way to the place', () => {
    expect(good(unmeasured('hips-out-of-view'))).toEqual(['light', 'person']);
    expect(good(unmeasured('too-far'))).toEqual(['light', 'person', 'trunk']);
    expect(good(unmeasured('turn-to-face'))).toEqual(['light', 'person', 'trunk', 'distance', 'frames']);
    expect(good(unmeasured('hold-still'))).toEqual(PLACE_CHECKS.filter((check) => check !== 'still'));
    expect(good(MEASURED)).toEqual(PLACE_CHECKS);
  });

  test('advice leaves the rest as it is, and gives way to what is needed', () => {
    const dim = placeStates(MEASURED, ['dim', 'few-frames']);
    expect(dim.light).toEqual({ kind: 'better', advice: 'dim' });
    expect(dim.frames).toEqual({ kind: 'better', advice: 'few-frames' });
    expect(good(MEASURED, ['dim', 'few-frames'])).toHaveLength(PLACE_CHECKS.length - 2);
    const dark = placeStates(unmeasured('poor-light'), ['dim']);
    expect(dark.light).toEqual({ kind: 'needs', reason: 'poor-light' });
  });

  test('a reason is one check’s, and never all is good with it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REASONS), fc.subarray([...ADVICE]), (reason, advice) => {
        const states = Object.values(placeStates(unmeasured(reason), advice));
        return states.filter(({ kind }) => kind === 'needs').length === 1;
      }),
    );
    expect(Object.values(NOTHING_CHECKED).every(({ kind }) => kind === 'waiting')).toBe(true);
  });
});

test('how the camera hangs is asked only where a body shows it', () => {
  expect(placeChecksOf({ view: 'side', position: 'lying' })).not.toContain('camera');
  expect(placeChecksOf({ view: 'side', position: 'all-fours' })).toContain('camera');
  expect(placeChecksOf({ view: 'front', position: 'chair' })).toEqual(PLACE_CHECKS);
});
