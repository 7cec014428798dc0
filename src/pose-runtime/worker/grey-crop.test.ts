import { describe, expect, it } from 'vitest';
import { SMALL } from '../../core/surface/hip-window.ts';
import { RgbPixels } from '../blazepose/rgb-pixels.ts';
import { greyCrop } from './grey-crop.ts';

const WIDTH = 320;
const HEIGHT = 240;
const SIZE = { widthPx: WIDTH, heightPx: HEIGHT };

/** A grey picture that gets lighter to the right by half a level a pixel, and downwards by a quarter. */
function slope(): RgbPixels {
  const bytes = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1)
      bytes.fill(x / 2 + y / 4, 4 * (y * WIDTH + x), 4 * (y * WIDTH + x) + 4);
  }
  return new RgbPixels(bytes, WIDTH, HEIGHT, 'RGB');
}

describe('greyCrop', () => {
  it('shows the window at the size that is followed', () => {
    const grey = greyCrop(slope(), { left: 50, top: 40, width: 180, height: 120 }, SIZE);
    expect([grey.width, grey.height]).toEqual([SMALL.width, SMALL.height]);
    for (const [x, y] of [
      [0, 0],
      [60, 50],
      [119, 79],
    ] as const) {
      const expected = (50 + 1.5 * x) / 2 + (40 + 1.5 * y) / 4;
      expect(Math.abs((grey.values[y * SMALL.width + x] ?? 0) - expected)).toBeLessThan(1.5);
    }
  });

  it('takes the window in the landmarks’ pixels, whatever size the picture was read in', () => {
    const small = greyCrop(
      slope(),
      { left: 100, top: 80, width: 360, height: 240 },
      { widthPx: 640, heightPx: 480 },
    );
    const whole = greyCrop(slope(), { left: 50, top: 40, width: 180, height: 120 }, SIZE);
    expect(small.values).toEqual(whole.values);
  });

  it('is black outside the picture', () => {
    const { values } = greyCrop(slope(), { left: -90, top: 0, width: 180, height: 120 }, SIZE);
    expect(values[40 * SMALL.width + 10]).toBe(0);
    expect(values[40 * SMALL.width + 110]).toBeGreaterThan(0);
  });
});
