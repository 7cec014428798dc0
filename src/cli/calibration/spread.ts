import { meanOf } from './folds.ts';

/** Parts of sigma, each at least 0: a constant and one for each cause of error. */
export interface Spread {
  readonly base: number;
  readonly perCause: readonly number[];
}

/** Mean absolute deviation of a normal error into one standard deviation. */
const SIGMA_PER_MAD = Math.sqrt(Math.PI / 2);
/** No estimate is surer than this, degrees. */
const LEAST_BASE = 0.8;
const ROUNDS = 400;

/**
 * Fits sigma = base + sum of part x cause to the errors made on unseen bodies, by least absolute size with no part
 * below 0, then scales it so that errors over sigma have a mean square of 1.
 * @param causes one row an error: sizes of the turn, the pelvis yaw, ...
 */
export function fitSpread(errors: readonly number[], causes: readonly (readonly number[])[]): Spread {
  const width = causes[0]?.length ?? 0;
  const sizes = errors.map((error) => Math.abs(error) * SIGMA_PER_MAD);
  const parts = [meanOf(sizes), ...Array.from({ length: width }, () => 0)];
  const columns = [
    errors.map(() => 1),
    ...Array.from({ length: width }, (_, i) => causes.map((row) => row[i] ?? 0)),
  ];
  const fitted = sizes.map(() => parts[0] ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    columns.forEach((column, i) => {
      const square = column.reduce((sum, value) => sum + value * value, 0);
      if (square === 0) return;
      const gain =
        column.reduce((sum, value, row) => sum + value * ((sizes[row] ?? 0) - (fitted[row] ?? 0)), 0) /
        square;
      const before = parts[i] ?? 0;
      const after = Math.max(i === 0 ? LEAST_BASE : 0, before + gain);
      parts[i] = after;
      column.forEach((value, row) => (fitted[row] = (fitted[row] ?? 0) + (after - before) * value));
    });
  }
  const scale = Math.sqrt(meanOf(errors.map((error, row) => (error / (fitted[row] ?? 1)) ** 2)));
  return { base: (parts[0] ?? 0) * scale, perCause: parts.slice(1).map((part) => part * scale) };
}
