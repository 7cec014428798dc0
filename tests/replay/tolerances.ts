/** How far a replay may stray from its golden: rounding in the golden and in mathematics libraries. Degrees. */
export const ANGLE_DRIFT = { maxDeg: 0.01, rmseDeg: 0.002 } as const;

/** Largest and root-mean-square error against the truth that a fixture of the exercise may have. Degrees. */
export const TRUTH_ERROR_DEG: Readonly<
  Record<string, { readonly maxDeg: number; readonly rmseDeg: number }>
> = {
  'chair-twist': { maxDeg: 25, rmseDeg: 9 },
  'standing-rotation': { maxDeg: 25, rmseDeg: 9 },
  'seated-floor-twist': { maxDeg: 25, rmseDeg: 9 },
  'cat-cow': { maxDeg: 25, rmseDeg: 12 },
  'standing-backbend': { maxDeg: 10, rmseDeg: 4 },
};
