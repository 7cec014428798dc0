import { describe, expect, it } from 'vitest';
import { bridgeGaps, dropOutliers, smooth } from './outline-offsets.ts';

const _ = undefined;

describe('dropOutliers', () => {
  it('drops what stands off its neighbourhood, and keeps a slope', () => {
    expect(dropOutliers([10, 11, 12, 40, 14, 15, 16], 3, 5)).toEqual([10, 11, 12, _, 14, 15, 16]);
  });
});

describe('bridgeGaps', () => {
  it('draws a straight line over short gaps only, and leaves the ends open', () => {
    expect(bridgeGaps([_, 1, _, _, 4, _, _, _, 8, _], 2)).toEqual([_, 1, 2, 3, 4, _, _, _, 8, _]);
  });
});

describe('smooth', () => {
  it('levels a single step and keeps the ends of a slope', () => {
    expect(smooth([0, 1, 2, 9, 4, 5, 6], 2)).toEqual([0, 1, 2, 4, 5, 5, 6]);
  });
});
