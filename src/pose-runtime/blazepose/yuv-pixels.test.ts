import { expect, it } from 'vitest';
import { RgbPixels } from './rgb-pixels.ts';
import { rgbFromYuv } from './yuv-colours.ts';
import { YuvPixels, type YuvPlanes } from './yuv-pixels.ts';

const COLOURS = rgbFromYuv({ matrix: 'bt601', fullRange: true });
const RANGE = { scale: 1, offset: 0 };

/** Lighter by a step with each column and each row, in one colour. */
function planes(width: number, height: number, { step = 1, blue = 128, red = 128 } = {}): YuvPlanes {
  const lumaLength = width * height;
  const colour = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const bytes = new Uint8Array(lumaLength + 2 * colour.width * colour.height);
  for (let index = 0; index < lumaLength; index += 1) {
    bytes[index] = step * ((index % width) + Math.floor(index / width));
  }
  for (let index = lumaLength; index < bytes.length; index += 2) bytes.set([blue, red], index);
  const inTurn = { bytes, ...colour, stride: 2 * colour.width, pixelStride: 2 };
  return {
    luma: { bytes, width, height, offset: 0, stride: width, pixelStride: 1 },
    blue: { ...inTurn, offset: lumaLength },
    red: { ...inTurn, offset: lumaLength + 1 },
    colours: COLOURS,
  };
}

/** The same picture as it would be drawn. */
function drawn(width: number, height: number, step: number): RgbPixels {
  const bytes = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    bytes.fill(step * ((pixel % width) + Math.floor(pixel / width)), 4 * pixel, 4 * pixel + 3);
  }
  return new RgbPixels(bytes, width, height, 'RGB');
}

const REGIONS = [
  { centerX: 20, centerY: 16, sizePx: 16, rotationRad: 0 },
  { centerX: 20.25, centerY: 15.5, sizePx: 24, rotationRad: 0.7 },
  { centerX: 2, centerY: 30, sizePx: 50, rotationRad: -1 },
] as const;

it.each(REGIONS)('cuts out what would be cut out of the drawn picture: %j', (region) => {
  for (const border of ['edge', 'black'] as const) {
    const ours = new Float32Array(8 * 8 * 3);
    const theirs = new Float32Array(8 * 8 * 3);
    new YuvPixels(planes(40, 32, { step: 3 }), 40, 32).crop(ours, 8, region, border, RANGE);
    drawn(40, 32, 3).crop(theirs, 8, region, border, RANGE);
    // Theirs are whole numbers, and of places told to another part of a pixel: here one makes six, at a black border more.
    for (const [index, value] of theirs.entries())
      expect(Math.abs((ours[index] ?? NaN) - value)).toBeLessThan(border === 'edge' ? 0.7 : 2);
  }
});

it.each([
  ['twice', 2],
  ['one and a half times', 1.5],
  ['five times', 5],
])('finds the same places in a picture that is stored %s as large as it is looked at', (_, times) => {
  const ours = new Float32Array(8 * 8 * 3);
  const theirs = new Float32Array(8 * 8 * 3);
  const region = { centerX: 20, centerY: 14, sizePx: 18, rotationRad: 0.3 };
  new YuvPixels(planes(40 * times, 32 * times), 40, 32).crop(ours, 8, region, 'edge', RANGE);
  drawn(40, 32, 1).crop(theirs, 8, region, 'edge', RANGE);
  for (const [index, value] of theirs.entries()) {
    // The middle of the larger picture's first square lies half a square further.
    const expected = value * times + (times - 1);
    expect(Math.abs((ours[index] ?? NaN) - expected)).toBeLessThan(0.7 * times);
  }
});

it('gives each pixel its colour, and keeps it between black and white', () => {
  const into = new Float32Array(3);
  const region = { centerX: 10, centerY: 5, sizePx: 1, rotationRad: 0 };
  new YuvPixels(planes(40, 32, { step: 0, blue: 138, red: 148 }), 40, 32).crop(
    into,
    1,
    region,
    'edge',
    RANGE,
  );
  expect(into[0]).toBeCloseTo(20 * COLOURS.redOfRed, 3);
  expect(into[1]).toBe(0);
  expect(into[2]).toBeCloseTo(10 * COLOURS.blueOfBlue, 3);
});

it('is black outside where that is asked for', () => {
  const into = new Float32Array(3).fill(9);
  const region = { centerX: -9, centerY: 5, sizePx: 1, rotationRad: 0 };
  new YuvPixels(planes(40, 32, { step: 3 }), 40, 32).crop(into, 1, region, 'black', { scale: 1, offset: -1 });
  expect([...into]).toEqual([-1, -1, -1]);
});
