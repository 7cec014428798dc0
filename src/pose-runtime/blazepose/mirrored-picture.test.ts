import { expect, it } from 'vitest';
import { MirroredPicture, mirroredRegion } from './mirrored-picture.ts';
import type { Region } from './region.ts';
import { RgbPixels } from './rgb-pixels.ts';

const WIDTH = 40;
const HEIGHT = 30;
const SIZE = 16;
const ALL = { scale: 1, offset: 0 };

/** Different everywhere, and smooth, so that places between pixels can be told. @param column of the pattern that a column shows */
const picture = (column: (x: number) => number): RgbPixels =>
  new RgbPixels(
    Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, index) => {
      const x = column((index >> 2) % WIDTH);
      const y = Math.floor((index >> 2) / WIDTH);
      return [128 + 100 * Math.sin(0.3 * x + 0.1 * y), 5 * x, 8 * y, 255][index % 4] ?? 0;
    }),
    WIDTH,
    HEIGHT,
    'RGB',
  );

const cut = (from: Pick<RgbPixels, 'crop'>, region: Region, rows?: number): Float32Array => {
  const into = new Float32Array(SIZE * SIZE * 3).fill(-1);
  from.crop(into, SIZE, region, 'edge', ALL, rows);
  return into;
};

it.each([
  { centerX: 20, centerY: 15, sizePx: 16, rotationRad: 0 },
  { centerX: 13.4, centerY: 12.2, sizePx: 11, rotationRad: 0 },
  { centerX: 24.3, centerY: 14.6, sizePx: 21, rotationRad: 0.4 },
  { centerX: 36, centerY: 4, sizePx: 24, rotationRad: -2.1 },
])('cuts out what the mirror image would show: %o', (region) => {
  const mirrored = picture((x) => WIDTH - 1 - x);
  const expected = cut(mirrored, region);
  const own = cut(new MirroredPicture(picture((x) => x)), region);
  // Each is rounded to a 32nd of a pixel from its own side.
  own.forEach((value, index) => expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThanOrEqual(4));
});

it('turns round no more rows than were asked for', () => {
  const region = { centerX: 20, centerY: 15, sizePx: 16, rotationRad: 0 };
  const some = cut(new MirroredPicture(picture((x) => x)), region, 5);
  const all = cut(new MirroredPicture(picture((x) => x)), region);
  expect(some.subarray(0, 5 * SIZE * 3)).toEqual(all.subarray(0, 5 * SIZE * 3));
  expect(new Set(some.subarray(5 * SIZE * 3))).toEqual(new Set([-1]));
});

it('mirrors a region there and back', () => {
  const region = { centerX: 13, centerY: 12, sizePx: 11, rotationRad: 0.3 };
  expect(mirroredRegion(region, WIDTH)).toEqual({ centerX: 27, centerY: 12, sizePx: 11, rotationRad: -0.3 });
  expect(mirroredRegion(mirroredRegion(region, WIDTH), WIDTH)).toEqual(region);
});
