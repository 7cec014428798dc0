import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureSize } from './picture-size.ts';

it('keeps small pictures and scales wide ones down', () => {
  expect(pictureSize(640, 480)).toEqual({ widthPx: 640, heightPx: 480 });
  expect(pictureSize(1280, 720)).toEqual({ widthPx: 640, heightPx: 360 });
  expect(pictureSize(1080, 1920)).toEqual({ widthPx: 640, heightPx: 1138 });
});

it('keeps the shape within what a width of multiples of four allows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 64, max: 4096 }), fc.integer({ min: 64, max: 4096 }), (width, height) => {
      const { widthPx, heightPx } = pictureSize(width, height);
      expect(widthPx % 4).toBe(0);
      expect(widthPx).toBeLessThanOrEqual(640);
      expect(Math.abs(heightPx - (height * widthPx) / width)).toBeLessThanOrEqual(0.5);
    }),
  );
});
