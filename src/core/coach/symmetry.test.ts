import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DirectionId } from '../exercises/exercise.ts';
import type { Rep } from './event.ts';
import { symmetryOf } from './symmetry.ts';

const rep = (direction: DirectionId, peakDeg: number, peakSigmaDeg: number): Rep => ({
  direction,
  startMs: 0,
  endMs: 5_000,
  peakDeg,
  peakSigmaDeg,
  peakSpeedDegPerSec: 10,
  heldMs: 2_000,
  inBandMs: 3_000,
});

const sigma = fc.double({ min: 0.5, max: 6, noNaN: true });
const peak = fc.double({ min: 15, max: 45, noNaN: true });
/** How far a measured peak is off, in sigma: the 95 % of each side that lie nearest. */
const off = fc.double({ min: -1.3, max: 1.3, noNaN: true });

describe('left against right', () => {
  it('is never called uneven when both sides went equally far and the measure erred as it usually does', () => {
    fc.assert(
      fc.property(peak, sigma, off, off, (trueDeg, sigmaDeg, left, right) => {
        const symmetry = symmetryOf([
          rep('left', trueDeg + left * sigmaDeg, sigmaDeg),
          rep('right', trueDeg + right * sigmaDeg, sigmaDeg),
        ]);
        expect(symmetry?.further).toBeNull();
      }),
    );
  });

  it('names the side that went further exactly when the difference exceeds what the measure can tell', () => {
    const some = fc.array(fc.tuple(peak, sigma), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, some, (left, right) => {
        const reps = [
          ...left.map(([peakDeg, sigmaDeg]) => rep('left', peakDeg, sigmaDeg)),
          ...right.map(([peakDeg, sigmaDeg]) => rep('right', peakDeg, sigmaDeg)),
        ];
        const symmetry = symmetryOf(reps);
        const differenceDeg = symmetry?.differenceDeg ?? Number.NaN;
        const uncertaintyDeg = symmetry?.uncertaintyDeg ?? Number.NaN;
        const least = Math.min(...reps.map(({ peakSigmaDeg }) => peakSigmaDeg));
        expect(uncertaintyDeg).toBeGreaterThanOrEqual(1.95 * Math.SQRT2 * least);
        if (Math.abs(differenceDeg) <= uncertaintyDeg) expect(symmetry?.further).toBeNull();
        else expect(symmetry?.further).toBe(differenceDeg > 0 ? 'left' : 'right');
        const swapped = symmetryOf(
          reps.map((one) => ({ ...one, direction: one.direction === 'left' ? 'right' : 'left' })),
        );
        expect(swapped?.differenceDeg).toBeCloseTo(-differenceDeg, 9);
      }),
    );
  });

  it('is not made surer by doing the same again', () => {
    const once = symmetryOf([rep('left', 30, 3), rep('right', 24, 3)]);
    const often = symmetryOf([
      ...Array.from({ length: 10 }, () => rep('left', 30, 3)),
      ...Array.from({ length: 10 }, () => rep('right', 24, 3)),
    ]);
    expect(often).toEqual(once);
  });
});
