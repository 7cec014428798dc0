import { describe, expect, it } from 'vitest';
import { brightnessAt, greyOf, halved, softened } from './grey-picture.ts';

const picture = (width: number, rows: readonly (readonly number[])[]) => ({
  width,
  height: rows.length,
  values: Float32Array.from(rows.flat()),
});

describe('greyOf', () => {
  it('weighs the colours as the eye does', () => {
    const { values } = greyOf([255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255], 2, 2, 4);
    expect(Array.from(values, (value) => Math.round(value))).toEqual([255, 54, 182, 18]);
  });
});

describe('softened', () => {
  it('spreads one pixel over its neighbours and keeps the sum', () => {
    const { values } = softened(
      picture(3, [
        [0, 0, 0],
        [0, 16, 0],
        [0, 0, 0],
      ]),
    );
    expect(Array.from(values)).toEqual([1, 2, 1, 2, 4, 2, 1, 2, 1]);
  });

  it('leaves an even picture as it is, at its edges too', () => {
    const { values } = softened(
      picture(4, [
        [7, 7, 7, 7],
        [7, 7, 7, 7],
      ]),
    );
    expect(Array.from(values)).toEqual([7, 7, 7, 7, 7, 7, 7, 7]);
  });
});

describe('halved', () => {
  it('takes the mean of each four', () => {
    const half = halved(
      picture(4, [
        [0, 4, 8, 8],
        [4, 8, 8, 8],
      ]),
    );
    expect(half).toEqual({ width: 2, height: 1, values: Float32Array.of(4, 8) });
  });
});

describe('brightnessAt', () => {
  const slope = picture(3, [
    [0, 10, 20],
    [30, 40, 50],
    [60, 70, 80],
  ]);

  it('is linear between pixels', () => {
    expect(brightnessAt(slope, 0.5, 0.5)).toBeCloseTo(20, 5);
    expect(brightnessAt(slope, 1.25, 1)).toBeCloseTo(42.5, 5);
  });

  it('goes on beyond the edge as at the edge', () => {
    expect(brightnessAt(slope, -5, 1)).toBeCloseTo(30, 5);
    expect(brightnessAt(slope, 1, 99)).toBeCloseTo(70, 1);
  });
});
