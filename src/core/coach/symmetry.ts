import { sideOf } from '../exercises/direction-id.ts';
import type { Rep } from './event.ts';
import { median } from '../median.ts';

/** How the two sides compare. */
export interface Symmetry {
  /** Median peak to the left minus median peak to the right, degrees. */
  readonly differenceDeg: number;
  /** Half-width of the 95 % interval of that difference, degrees. */
  readonly uncertaintyDeg: number;
  /** The side that goes further, only when the difference is larger than its uncertainty. */
  readonly further: 'left' | 'right' | null;
}

/** Two-sided 95 % of a normal distribution, in sigma. */
export const SIGMAS_95 = 1.96;

/**
 * Compares left and right; null when a side has no repetition (or the exercise has no sides).
 *
 * The error of a peak is mostly the same in every repetition of a side (body, clothes, camera), so more
 * repetitions do not make it smaller: each side's uncertainty is its median peak sigma, undivided.
 */
export function symmetryOf(reps: readonly Rep[]): Symmetry | null {
  const left = peaksOf(reps, 'left');
  const right = peaksOf(reps, 'right');
  if (left === null || right === null) return null;
  const differenceDeg = left.peakDeg - right.peakDeg;
  const uncertaintyDeg = SIGMAS_95 * Math.hypot(left.sigmaDeg, right.sigmaDeg);
  const larger = Math.abs(differenceDeg) > uncertaintyDeg;
  return { differenceDeg, uncertaintyDeg, further: !larger ? null : differenceDeg > 0 ? 'left' : 'right' };
}

function peaksOf(reps: readonly Rep[], side: 'left' | 'right'): { peakDeg: number; sigmaDeg: number } | null {
  const mine = reps.filter((rep) => sideOf(rep.direction) === side);
  const peakDeg = median(mine.map((rep) => rep.peakDeg));
  const sigmaDeg = median(mine.map((rep) => rep.peakSigmaDeg));
  return peakDeg === null || sigmaDeg === null ? null : { peakDeg, sigmaDeg };
}
