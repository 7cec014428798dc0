import { describe, expect, it } from 'vitest';
import { confidenceAt, maskOf } from './confidence-mask.ts';

const mask = maskOf(Float32Array.from([0, 1, 0.5, 0.25]), 2, 2);

describe('confidenceAt', () => {
  it.each([
    ['a pixel’s centre', 1.5, 0.5, 1],
    ['half-way between two', 1, 0.5, 0.5],
    ['the middle of four', 1, 1, 0.4375],
    ['the outer edge', 2, 0, 1],
    ['outside', -0.1, 1, 0],
    ['below', 1, 2.1, 0],
  ])('at %s', (_, x, y, expected) => {
    expect(confidenceAt(mask, x, y)).toBe(expected);
  });
});
