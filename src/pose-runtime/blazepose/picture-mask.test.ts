import { expect, it } from 'vitest';
import { confidenceAt } from '../confidence-mask.ts';
import { LANDMARK_SIZE } from './landmark-tensors.ts';
import { pictureMask } from './picture-mask.ts';

/** Somebody fills the upper half of the region. */
const upperHalf = Float32Array.from({ length: LANDMARK_SIZE * LANDMARK_SIZE }, (_, index) =>
  index < (LANDMARK_SIZE * LANDMARK_SIZE) / 2 ? 10 : -10,
);

it('lays the silhouette back where the region was', () => {
  const region = { centerX: 200, centerY: 150, sizePx: 100, rotationRad: 0 };
  const mask = pictureMask(upperHalf, region, 400, 300);
  expect(confidenceAt(mask, 200, 125)).toBeGreaterThan(0.99);
  expect(confidenceAt(mask, 200, 175)).toBeLessThan(0.01);
  expect(confidenceAt(mask, 200, 90)).toBe(0);
  expect(confidenceAt(mask, 300, 125)).toBe(0);
});

it('turns with the region', () => {
  const region = { centerX: 200, centerY: 150, sizePx: 100, rotationRad: Math.PI / 2 };
  const mask = pictureMask(upperHalf, region, 400, 300);
  expect(confidenceAt(mask, 225, 150)).toBeGreaterThan(0.99);
  expect(confidenceAt(mask, 175, 150)).toBeLessThan(0.01);
});

it('keeps to the picture when the region reaches beyond it', () => {
  const region = { centerX: 0, centerY: 0, sizePx: 200, rotationRad: 0.3 };
  const mask = pictureMask(upperHalf, region, 40, 30);
  expect([mask.widthPx, mask.heightPx]).toEqual([40, 30]);
  expect(mask.at(0, 0)).toBeGreaterThan(0);
  expect(confidenceAt(mask, -1, 5)).toBe(0);
});
