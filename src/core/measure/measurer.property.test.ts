import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from '../pose/landmark.ts';
import type { Landmark, PersonFrame, PoseFrame } from '../pose/frame.ts';
import type { Measurement } from './measurement.ts';
import { startMeasure } from './measure-state.ts';
import { stepMeasure } from './measurer.ts';
import type { MeasureSetup } from './setup.ts';
import { angle } from './testing/any-figure.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';

const SETUPS: readonly MeasureSetup[] = [
  { measure: 'turn', position: 'standing', view: 'front', model: 'full', ...PICTURE },
  { measure: 'turn', position: 'floor', view: 'front', model: 'lite', ...PICTURE },
  { measure: 'bend', position: 'all-fours', view: 'side', model: 'full', ...PICTURE },
  { measure: 'tilt', position: 'standing', view: 'side', model: 'lite', ...PICTURE },
];
const TURN: MeasureSetup = { measure: 'turn', position: 'chair', view: 'front', model: 'full', ...PICTURE };

function measureAll(setup: MeasureSetup, frames: readonly PoseFrame[]): Measurement[] {
  let state = startMeasure(setup);
  return frames.map((frame) => {
    const step = stepMeasure(setup, state, frame);
    state = step.state;
    return step.measurement;
  });
}

const odd = fc.oneof(
  fc.double({ min: -2000, max: 2000 }),
  fc.constantFrom(0, NaN, Infinity, -Infinity, 1e300, -1e-300),
);
const landmarks = fc.array(fc.record<Landmark>({ x: odd, y: odd, z: odd, visibility: angle(0, 1) }), {
  minLength: LANDMARK_COUNT,
  maxLength: LANDMARK_COUNT,
});
const outline = fc.array(fc.tuple(odd, odd), { minLength: 8, maxLength: 12 });
const surface = fc.record({ keyMs: fc.constantFrom(0, 50, NaN), shiftPx: odd, seen: odd });
const damaged = fc.record(
  { image: landmarks, world: landmarks, backContour: outline, hipSurface: surface },
  { requiredKeys: ['image', 'world', 'backContour'] },
);

const isSound = (one: Measurement): boolean =>
  one.kind === 'unmeasured' ||
  [one.angleDeg, one.sigmaDeg, one.speedDegPerSec, ...one.checks.map((check) => check.angleDeg)].every(
    Number.isFinite,
  );

describe('stepMeasure, whatever it is given', () => {
  it('never gives a number that is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETUPS),
        fc.array(fc.oneof(damaged, fc.constant(null)), { maxLength: 12 }),
        (setup, parts) => {
          const yaw = setup.view === 'side' ? 90 : 0;
          const frames = [...Array.from({ length: 20 }, () => null), ...parts, null, null].map(
            (part, index): PersonFrame => {
              const timeMs = index * 50;
              const good = frameOf({ ...STANDING, shoulderYawDeg: yaw, pelvisYawDeg: yaw, timeMs });
              return part === null ? good : { timeMs, ...part };
            },
          );
          expect(measureAll(setup, frames).filter((one) => !isSound(one))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('measures the same of a person of any size, in any place of the picture', () => {
    const turning = (scale: number, x: number) =>
      measureAll(
        TURN,
        Array.from({ length: 60 }, (_, index) =>
          frameOf({
            ...STANDING,
            timeMs: index * 50,
            shoulderYawDeg: Math.min(25, Math.max(0, index - 25)),
            scale,
            place: { x: x * scale, y: 0, z: 2.5 * scale },
          }),
        ),
      );
    const plain = turning(1, 0);
    fc.assert(
      fc.property(angle(0.8, 1.3), (scale) => {
        turning(scale, 0).forEach((one, index) => {
          const same = plain[index];
          expect(one.kind).toBe(same?.kind);
          if (one.kind === 'measured' && same?.kind === 'measured') {
            expect(one.angleDeg).toBeCloseTo(same.angleDeg, 4);
          }
        });
      }),
      { numRuns: 20 },
    );
    expect(plain.at(-1)?.kind).toBe('measured');
  });

  it('gives no number for a frame in which one shoulder or hip has flown away', () => {
    const joints = fc.constantFrom(11, 12, 23, 24);
    fc.assert(
      fc.property(
        joints,
        angle(0.5, 1.4),
        angle(0, 2 * Math.PI),
        fc.integer({ min: 20, max: 38 }),
        (joint, trunks, way, at) => {
          const frames = Array.from({ length: 40 }, (_, index): PersonFrame => {
            const frame = frameOf({ ...STANDING, timeMs: index * 50 });
            if (index !== at) return frame;
            const reach = trunks * 112;
            const image = frame.image.map((one, i) =>
              i === joint
                ? { ...one, x: one.x + reach * Math.cos(way), y: one.y + reach * Math.sin(way) }
                : one,
            );
            return { ...frame, image };
          });
          const measured = measureAll(TURN, frames);
          expect(measured[at]?.kind).toBe('unmeasured');
          expect(measured.at(-1)?.kind).toBe('measured');
        },
      ),
      { numRuns: 40 },
    );
  });
});
