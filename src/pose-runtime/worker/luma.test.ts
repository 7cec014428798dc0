import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightOf } from './luma.ts';

/** A picture of grey cells, given row by row as 0..255. */
const grey = (...rows: number[][]) => Uint8ClampedArray.from(rows.flat().flatMap((v) => [v, v, v, 255]));

describe('lightOf', () => {
  it('is the mean and the spread of the whole picture when nobody is there', () => {
    const light = lightOf(grey([0, 255], [255, 0]), 2, 2);
    expect(light.luma).toBeCloseTo(0.5, 9);
    expect(light.contrast).toBeCloseTo(0.5, 9);
    const even = lightOf(grey([51, 51]), 2, 1);
    expect(even.luma).toBeCloseTo(0.2, 9);
    expect(even.contrast).toBeCloseTo(0, 6);
  });

  it('looks at the box around the person only', () => {
    const picture = grey([0, 0, 0], [0, 204, 255], [0, 204, 255]);
    const points = [
      { x: 1.2, y: 1.9 },
      { x: 1.8, y: 2.1 },
    ];
    expect(lightOf(picture, 3, 3, points).luma).toBeCloseTo(0.8, 9);
  });

  it('sees green as lighter than blue', () => {
    const green = lightOf(Uint8ClampedArray.of(0, 255, 0, 255), 1, 1).luma;
    const blue = lightOf(Uint8ClampedArray.of(0, 0, 255, 255), 1, 1).luma;
    expect(green).toBeCloseTo(0.7152, 9);
    expect(blue).toBeCloseTo(0.0722, 9);
  });

  it('stays within 0 and 1 wherever the points are', () => {
    const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const points = fc.array(fc.record({ x: place, y: place }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 48, maxLength: 48 }), points, (bytes, around) => {
        const { luma, contrast } = lightOf(Uint8ClampedArray.from(bytes), 4, 3, around);
        expect(luma >= 0 && luma <= 1 + 1e-9).toBe(true);
        expect(contrast >= 0 && contrast <= 0.5 + 1e-9).toBe(true);
      }),
    );
  });
});
