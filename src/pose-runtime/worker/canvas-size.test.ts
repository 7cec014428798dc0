import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasSizeFor } from './canvas-size.ts';

describe('canvasSizeFor', () => {
  it.each([
    [640, 480, 640, 480],
    [641, 480, 640, 480],
    [642, 481, 644, 481],
    [850, 480, 852, 480],
    [1920, 1080, 1280, 720],
    [1080, 1920, 720, 1280],
    [3840, 16, 1280, 16],
  ])('%i x %i becomes %i x %i', (width, height, widthPx, heightPx) => {
    expect(canvasSizeFor(width, height)).toEqual({ widthPx, heightPx });
  });

  it('always gives a width MediaPipe survives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8192 }), fc.integer({ min: 1, max: 8192 }), (width, height) => {
        const { widthPx, heightPx } = canvasSizeFor(width, height);
        expect(widthPx % 4).toBe(0);
        expect(Math.min(widthPx, heightPx)).toBeGreaterThanOrEqual(16);
      }),
    );
  });
});
