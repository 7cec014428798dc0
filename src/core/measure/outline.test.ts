import { describe, expect, it } from 'vitest';
import { highestStepOf } from './outline.ts';

describe('highestStepOf', () => {
  it('is the greatest difference of two neighbours, outwards or inwards', () => {
    expect(highestStepOf([0.2, 0.25, 0.23, 0.24])).toBeCloseTo(0.05, 9);
    expect(highestStepOf([0.5, 0.2, 0.21])).toBeCloseTo(0.3, 9);
  });

  it('is 0 for a level outline, or a single place', () => {
    expect(highestStepOf([0.2, 0.2])).toBe(0);
    expect(highestStepOf([0.2])).toBe(0);
  });
});
