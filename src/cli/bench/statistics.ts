/** Nearest rank of the values at a share from 0 to 1; NaN of none. */
export function rank(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What many repetitions of one figure come to: the middle one, and the two between which half of them lie. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: rank(values, 0.5),
  lower: rank(values, 0.25),
  upper: rank(values, 0.75),
  count: values.length,
});
