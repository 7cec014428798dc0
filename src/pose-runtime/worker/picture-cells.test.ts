import { describe, expect, it } from 'vitest';
import { RgbPixels } from '../blazepose/rgb-pixels.ts';
import { cellsOf } from './picture-cells.ts';

type Colour = readonly [red: number, green: number, blue: number];

function painted(width: number, height: number, at: (x: number, y: number) => Colour): RgbPixels {
  const bytes = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) bytes.set([...at(x, y), 255], 4 * (y * width + x));
  }
  return new RgbPixels(bytes, width, height, 'RGB');
}

const cell = (means: Uint8ClampedArray, columns: number, column: number, row: number): number[] =>
  Array.from(means.slice(4 * (row * columns + column), 4 * (row * columns + column) + 4));

describe('cellsOf', () => {
  it.each([
    ['upright', 240, 320],
    ['lying', 320, 180],
    ['smaller than the grid is fine', 20, 16],
  ])('lays the grid over the whole picture: %s', (_, width, height) => {
    const quarters = painted(width, height, (x, y) => [
      x < width / 2 ? 40 : 200,
      y < height / 2 ? 10 : 90,
      7,
    ]);
    const { means } = cellsOf(quarters, 8, 6);
    expect(means).toHaveLength(8 * 6 * 4);
    expect(cell(means, 8, 0, 0)).toEqual([40, 10, 7, 255]);
    expect(cell(means, 8, 7, 0)).toEqual([200, 10, 7, 255]);
    expect(cell(means, 8, 0, 5)).toEqual([40, 90, 7, 255]);
    expect(cell(means, 8, 7, 5)).toEqual([200, 90, 7, 255]);
  });

  it('evens out a camera’s noise, so that a covered camera stays blank', () => {
    let state = 1;
    const noise = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return ((state >>> 16) % 25) - 12;
    };
    const grey = painted(640, 480, () => {
      const level = 100 + noise();
      return [level, level, level];
    });
    const reds = cellsOf(grey, 32, 24).means.filter((_, index) => index % 4 === 0);
    const mean = reds.reduce((sum, red) => sum + red, 0) / reds.length;
    const spread = Math.sqrt(reds.reduce((sum, red) => sum + (red - mean) ** 2, 0) / reds.length);
    expect(Math.abs(mean - 100)).toBeLessThan(0.5);
    expect(spread).toBeLessThan(0.015 * 255);
  });

  it('shows a spot that differs in what was looked at, which no mean tells', () => {
    const inSpot = (at: number, from: number): boolean => at >= from && at < from + 5;
    const still = painted(640, 480, () => [100, 100, 100]);
    const stirred = painted(640, 480, (x, y) => [inSpot(x, 320) && inSpot(y, 240) ? 104 : 100, 100, 100]);
    const [before, after] = [cellsOf(still, 32, 24), cellsOf(stirred, 32, 24)];
    expect(after.means).toEqual(before.means);
    expect(after.looks).not.toEqual(before.looks);
  });
});
