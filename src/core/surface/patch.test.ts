import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPatch, patchOf, squareWindow } from './patch.ts';
import { cloth, painted } from './testing/cloth.ts';

const WINDOW = squareWindow(8, 2);
const START = { x: 0, y: 0 };

describe('squareWindow', () => {
  it('weighs its middle most, and sums up to one', () => {
    const { xs, ys, weights } = squareWindow(4, 2);
    expect([xs.length, ys.length, xs[0], ys[24]]).toEqual([25, 25, -4, 4]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
    expect(Math.max(...weights)).toBe(weights[12]);
  });
});

describe('findPatch', () => {
  const patch = patchOf(painted(cloth), 60, 40, WINDOW);

  it('finds where the cloth went, to a twentieth of a pixel', () => {
    const shift = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(shift, shift, (x, y) => {
        const found = findPatch(
          patch,
          painted((px, py) => cloth(px - x, py - y)),
          START,
          8,
        );
        expect(found.shift.x).toBeCloseTo(x, 1);
        expect(found.shift.y).toBeCloseTo(y, 1);
        expect(found.match).toBeGreaterThan(0.98);
      }),
      { numRuns: 40 },
    );
  });

  it('finds what has come to the very edge of the picture', () => {
    const rim = patchOf(painted(cloth), 9, 9, WINDOW);
    const { shift } = findPatch(
      rim,
      painted((x, y) => cloth(x + 2, y + 1)),
      START,
      8,
    );
    expect(shift.x).toBeCloseTo(-2, 0);
    expect(shift.y).toBeCloseTo(-1, 0);
  });

  it('does not mind more or less light', () => {
    const { shift, match } = findPatch(
      patch,
      painted((x, y) => 40 + 0.8 * cloth(x - 2, y)),
      START,
      8,
    );
    expect(shift.x).toBeCloseTo(2, 1);
    expect(match).toBeGreaterThan(0.98);
  });

  it('knows that something else is not it', () => {
    const other = painted((x, y) => 128 + 60 * Math.sin(0.9 * y) * Math.sin(0.05 * x));
    expect(findPatch(patch, other, START, 8).match).toBeLessThan(0.5);
    expect(
      findPatch(
        patch,
        painted(() => 128),
        START,
        8,
      ).match,
    ).toBeLessThan(0.5);
  });
});
