import { describe, expect, it } from 'vitest';
import { fitSpread } from './spread.ts';

/** Errors of alternating sign whose size is 2 + cause / 2. */
const causes = Array.from({ length: 200 }, (_, index) => [index % 40]);
const errors = causes.map(([cause = 0], index) => (2 + cause / 2) * (index % 2 === 0 ? 1 : -1));

describe('fitSpread', () => {
  it('finds how errors grow with their cause', () => {
    const { base, perCause } = fitSpread(errors, causes);
    expect(base).toBeCloseTo(2, 1);
    expect(perCause[0]).toBeCloseTo(0.5, 1);
  });

  it('is honest: errors over sigma have a mean square of 1', () => {
    const { base, perCause } = fitSpread(errors, causes);
    const squares = errors.map(
      (error, row) => (error / (base + (perCause[0] ?? 0) * (causes[row]?.[0] ?? 0))) ** 2,
    );
    expect(squares.reduce((sum, square) => sum + square, 0) / squares.length).toBeCloseTo(1, 6);
  });

  it('gives no share to a cause that makes nothing worse', () => {
    const calmer = causes.map(([cause = 0]) => (40 - cause) / 4);
    expect(fitSpread(calmer, causes).perCause[0]).toBe(0);
  });
});
