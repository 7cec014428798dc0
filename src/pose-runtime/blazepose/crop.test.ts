import { expect, it } from 'vitest';
import { cropInto, type Border, type Pixels } from './crop.ts';
import type { Region } from './region.ts';

/** Red says the column, green the row, tens. */
const pixels = (width: number, height: number): Pixels => ({
  width,
  height,
  data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => {
    const pixel = index >> 2;
    return [10 * (pixel % width), 10 * Math.floor(pixel / width), 0, 255][index % 4] ?? 0;
  }),
});

/** Red and green of each pixel of the crop, rows of pairs. */
function crop(region: Region, border: Border = 'edge'): readonly (readonly [number, number])[] {
  const into = new Float32Array(4 * 4 * 3);
  cropInto(into, 4, pixels(8, 8), region, border, { scale: 1, offset: 0 });
  return Array.from({ length: 16 }, (_, pixel) => [into[3 * pixel] ?? -1, into[3 * pixel + 1] ?? -1]);
}

it('cuts a square out as it is', () => {
  const cut = crop({ centerX: 4, centerY: 4, sizePx: 4, rotationRad: 0 });
  expect(cut.slice(0, 5)).toEqual([
    [20, 20],
    [30, 20],
    [40, 20],
    [50, 20],
    [20, 30],
  ]);
});

it('interpolates between pixels', () => {
  const [first] = crop({ centerX: 4.5, centerY: 4.25, sizePx: 4, rotationRad: 0 });
  expect(first).toEqual([25, 22.5]);
});

it('turns clockwise with the region', () => {
  const [first, second] = crop({ centerX: 4, centerY: 4, sizePx: 4, rotationRad: Math.PI / 2 });
  expect(first?.map(Math.round)).toEqual([60, 20]);
  expect(second?.map(Math.round)).toEqual([60, 30]);
});

it('goes on with the edge outside the picture, or with black', () => {
  const outside = { centerX: -20, centerY: 4, sizePx: 4, rotationRad: 0 };
  expect(crop(outside)[0]).toEqual([0, 20]);
  expect(crop(outside, 'black')[0]).toEqual([0, 0]);
});

it('brings values to the range of the network', () => {
  const into = new Float32Array(3);
  const region = { centerX: 7.5, centerY: 7.5, sizePx: 1, rotationRad: 0 };
  cropInto(into, 1, pixels(8, 8), region, 'edge', { scale: 1 / 127.5, offset: -1 });
  expect(into[0]).toBeCloseTo(70 / 127.5 - 1);
});
