import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK_COUNT } from './landmark.ts';
import { quantiseFrame } from './quantise.ts';

const thirtyThree = (x: number, y: number, z: number, visibility: number) =>
  Array.from({ length: LANDMARK_COUNT }, () => ({ x, y, z, visibility }));

describe('quantiseFrame', () => {
  it('rounds each kind of number to its own step', () => {
    const frame = quantiseFrame({
      timeMs: 33.366_67,
      image: thirtyThree(320.123_4, 240.126, -0.004, 0.999_96),
      world: thirtyThree(0.123_44, -0.123_46, 0.1, 0.5),
      backContour: [[10.04, 20.06]],
      hipSurface: { keyMs: 12.345_67, shiftPx: -3.456, seen: 0.866_67 },
      mirrorLook: { image: thirtyThree(1.234_6, 0, 0, 0.25), world: thirtyThree(0.123_46, 0, 0, 0) },
      light: { luma: 0.4249, contrast: 0.155 },
    });
    expect(frame).toEqual({
      timeMs: 33.367,
      image: thirtyThree(320.12, 240.13, 0, 1),
      world: thirtyThree(0.1234, -0.1235, 0.1, 0.5),
      backContour: [[10, 20.1]],
      hipSurface: { keyMs: 12.346, shiftPx: -3.46, seen: 0.87 },
      mirrorLook: { image: thirtyThree(1.23, 0, 0, 0.25), world: thirtyThree(0.1235, 0, 0, 0) },
      light: { luma: 0.42, contrast: 0.16 },
    });
  });

  it('keeps an absent frame absent', () => {
    expect(quantiseFrame({ timeMs: 0.000_6, absent: true })).toEqual({ timeMs: 0.001, absent: true });
  });

  it('changes nothing the second time, on disk or off it', () => {
    const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, (x, y, z) => {
        const once = quantiseFrame({
          timeMs: Math.abs(x),
          image: thirtyThree(x, y, z, 0.5),
          world: thirtyThree(z / 1000, x / 1000, y / 1000, 0.5),
          backContour: [[x, y]],
          hipSurface: { keyMs: Math.abs(y), shiftPx: z, seen: 0.4 },
          mirrorLook: { image: thirtyThree(y, z, x, 0.25), world: thirtyThree(x / 1000, 0, 0, 0) },
        });
        expect(quantiseFrame(once)).toStrictEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once);
      }),
    );
  });
});
