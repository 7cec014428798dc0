import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbsent, landmark, type Landmark, type PersonFrame } from './frame.ts';
import { LANDMARK, LANDMARK_COUNT } from './landmark.ts';
import { mirrorFrame } from './mirror.ts';

const place = (index: number): Landmark => ({
  x: index,
  y: 2 * index,
  z: 3 * index,
  visibility: index / 100,
});
const frame: PersonFrame = {
  timeMs: 40,
  image: Array.from({ length: LANDMARK_COUNT }, (_, index) => place(index)),
  world: Array.from({ length: LANDMARK_COUNT }, (_, index) => place(index)),
  backContour: [
    [10, 20],
    [30, 15],
  ],
};

const person = (mirrored: ReturnType<typeof mirrorFrame>): PersonFrame => {
  if (isAbsent(mirrored)) throw new Error('expected a person');
  return mirrored;
};

describe('mirrorFrame', () => {
  it('swaps the sides and reflects x about the picture', () => {
    const mirrored = person(mirrorFrame(frame, 640));
    expect(landmark(mirrored.image, LANDMARK.leftShoulder)).toEqual({
      x: 640 - 12,
      y: 24,
      z: 36,
      visibility: 0.12,
    });
    expect(landmark(mirrored.world, LANDMARK.rightShoulder)).toEqual({
      x: -11,
      y: 22,
      z: 33,
      visibility: 0.11,
    });
  });

  it('keeps the nose in place and gives no negative zero', () => {
    expect(landmark(person(mirrorFrame(frame, 640)).world, LANDMARK.nose).x).toBe(0);
  });

  it('reflects the contour without turning its order round', () => {
    expect(person(mirrorFrame(frame, 640)).backContour).toEqual([
      [630, 20],
      [610, 15],
    ]);
  });

  it('mirrors the second look as it does the first', () => {
    const twice = { ...frame, mirrorLook: { image: frame.world, world: frame.image } };
    const { mirrorLook } = person(mirrorFrame(twice, 640));
    const { image, world } = person(mirrorFrame({ ...frame, ...twice.mirrorLook }, 640));
    expect(mirrorLook).toEqual({ image, world });
    expect(mirrorFrame(mirrorFrame(twice, 640), 640)).toEqual(twice);
  });

  it('lets the surface move the other way', () => {
    const followed = { ...frame, hipSurface: { keyMs: 20, shiftPx: 3.5, seen: 0.8 } };
    expect(person(mirrorFrame(followed, 640)).hipSurface).toEqual({ keyMs: 20, shiftPx: -3.5, seen: 0.8 });
    expect(mirrorFrame(mirrorFrame(followed, 640), 640)).toEqual(followed);
  });

  it('leaves an absent frame alone', () => {
    expect(mirrorFrame({ timeMs: 3, absent: true }, 640)).toEqual({ timeMs: 3, absent: true });
  });

  it('is its own inverse', () => {
    const whole = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 99, maxLength: 99 }), whole, (numbers, widthPx) => {
        const landmarks = Array.from({ length: LANDMARK_COUNT }, (_, index) => ({
          x: numbers[3 * index] ?? 0,
          y: numbers[3 * index + 1] ?? 0,
          z: numbers[3 * index + 2] ?? 0,
          visibility: 0.5,
        }));
        const any: PersonFrame = { timeMs: 1, image: landmarks, world: landmarks };
        expect(mirrorFrame(mirrorFrame(any, widthPx), widthPx)).toEqual(any);
      }),
    );
  });
});
