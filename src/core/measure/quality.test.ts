import { describe, expect, it } from 'vitest';
import { qualityOf } from './quality.ts';

describe('the quality of an angle', () => {
  it('goes by its sigma, and of a large angle by the share', () => {
    expect(qualityOf({}, 30, 4)).toBe('good');
    expect(qualityOf({}, 30, 8)).toBe('fair');
    expect(qualityOf({}, 30, 9)).toBe('poor');
    expect(qualityOf({}, -75, 12)).toBe('fair');
  });

  it('is good enough for a side as long as the uncertainty does not reach back to neutral', () => {
    expect(qualityOf({ coarse: true }, -20, 12)).toBe('fair');
    expect(qualityOf({ coarse: false }, -20, 12)).toBe('poor');
    expect(qualityOf({ coarse: true }, -10, 12)).toBe('poor');
    expect(qualityOf({ coarse: true }, 0, 3)).toBe('good');
  });
});
