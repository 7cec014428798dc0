import { expect, it } from 'vitest';
import type { Border } from './crop.ts';
import type { Region } from './region.ts';
import { RgbPixels, type ByteOrder } from './rgb-pixels.ts';

/** Red says the column, green the row, tens; blue is 7. */
const pixels = (width: number, height: number, order: ByteOrder = 'RGB'): RgbPixels => {
  const bytes = Uint8Array.from({ length: width * height * 4 }, (_, index) => {
    const pixel = index >> 2;
    const rgb = [10 * (pixel % width), 10 * Math.floor(pixel / width), 7];
    return [...(order === 'RGB' ? rgb : rgb.toReversed()), 255][index % 4] ?? 0;
  });
  return new RgbPixels(bytes, width, height, order);
};

/** Red and green of each pixel of the crop, rows of pairs. */
function crop(region: Region, border: Border = 'edge'): readonly (readonly [number, number])[] {
  const into = new Float32Array(4 * 4 * 3);
  pixels(8, 8).crop(into, 4, region, border, { scale: 1, offset: 0 });
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

it('interpolates between pixels, to whole numbers', () => {
  const [first] = crop({ centerX: 4.5, centerY: 4.25, sizePx: 4, rotationRad: 0 });
  expect(first).toEqual([25, 23]);
});

it('tells places to a 32nd of a pixel', () => {
  const bytes = Uint8Array.from([0, 0, 0, 255, 255, 255, 255, 255]);
  const redAt = (x: number): number => {
    const into = new Float32Array(3);
    const region = { centerX: x + 0.5, centerY: 0.5, sizePx: 1, rotationRad: 0 };
    new RgbPixels(bytes, 2, 1, 'RGB').crop(into, 1, region, 'edge', { scale: 1, offset: 0 });
    return into[0] ?? NaN;
  };
  expect([0, 0.015, 0.016, 0.04, 0.5, 1].map(redAt)).toEqual([0, 0, 8, 8, 128, 255]);
});

it('fades to black over a pixel, where that lies outside', () => {
  const [first, second] = crop({ centerX: 1.5, centerY: 4, sizePx: 4, rotationRad: 0 }, 'black');
  expect([first, second]).toEqual([
    [0, 10],
    [5, 20],
  ]);
});

it('cuts fewer rows out where that is enough', () => {
  const rows = new Float32Array(4 * 2 * 3 + 1).fill(-1);
  const all = new Float32Array(4 * 4 * 3);
  const region = { centerX: 4, centerY: 4, sizePx: 4, rotationRad: 0.3 };
  pixels(8, 8).crop(rows, 4, region, 'edge', { scale: 1, offset: 0 }, 2);
  pixels(8, 8).crop(all, 4, region, 'edge', { scale: 1, offset: 0 });
  expect([...rows]).toEqual([...all.subarray(0, 4 * 2 * 3), -1]);
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
  pixels(8, 8).crop(into, 1, region, 'edge', { scale: 1 / 127.5, offset: -1 });
  expect(into[0]).toBeCloseTo(70 / 127.5 - 1);
});

it.each(['RGB', 'BGR'] as const)('gives red, green and blue of pixels stored as %s', (order) => {
  const into = new Float32Array(3);
  const region = { centerX: 5.5, centerY: 2.5, sizePx: 1, rotationRad: 0 };
  pixels(8, 8, order).crop(into, 1, region, 'edge', { scale: 1, offset: 0 });
  expect([...into]).toEqual([50, 20, 7]);
});

it('keeps the brightest white', () => {
  const into = new Float32Array(3);
  const white = new RgbPixels(new Uint8Array(4 * 4).fill(255), 2, 2, 'RGB');
  white.crop(into, 1, { centerX: 0.8, centerY: 0.9, sizePx: 1, rotationRad: 0.4 }, 'edge', {
    scale: 1 / 255,
    offset: 0,
  });
  expect([...into]).toEqual([1, 1, 1]);
});
