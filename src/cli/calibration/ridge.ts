import { solveInPlace } from './least-squares.ts';
import type { Samples } from './clip-data.ts';

/** A clip as samples of features and truth. */
export interface FeatureSamples extends Samples {
  /** One row a frame. */
  readonly features: readonly Float64Array[];
  readonly timesMs: readonly number[];
}

/** An error of a degree a second counts like one of this many degrees: the speed must be right as well. */
const RATE_SEC = 0.2;
/** A rate is taken between a frame and the next but one, unless frames are missing between them. */
const RATE_APART = 2;
const RATE_WITHIN_MS = 500;

/**
 * Most frames are small bends, and a sum fitted to all alike draws the few large ones in, which are those that safety is
 * about. A bend this large counts four times as much as none.
 */
const LARGE_DEG = 30;
const weightOf = (truthDeg: number): number => (1 + Math.abs(truthDeg) / LARGE_DEG) ** 2;

/**
 * Ridge regression without an intercept, of angles and of their rates, large angles before small ones; the penalty is
 * taken on features scaled to a mean square of 1.
 * @returns degrees per unit of each feature.
 */
export function ridge(clips: readonly FeatureSamples[], penalty: number): Float64Array {
  const width = clips[0]?.features[0]?.length ?? 0;
  const gram = new Float64Array(width * width);
  const right = new Float64Array(width);
  const add = (row: Float64Array, truth: number, weight: number) => {
    for (let i = 0; i < width; i += 1) {
      const weighted = weight * (row[i] ?? 0);
      right[i] = (right[i] ?? 0) + weighted * truth;
      for (let j = 0; j < width; j += 1)
        gram[i * width + j] = (gram[i * width + j] ?? 0) + weighted * (row[j] ?? 0);
    }
  };
  for (const { features, truthDeg, timesMs } of clips) {
    features.forEach((row, frame) => {
      const weight = weightOf(truthDeg[frame] ?? 0);
      add(row, truthDeg[frame] ?? 0, weight);
      const later = features[frame + RATE_APART];
      const elapsedMs = (timesMs[frame + RATE_APART] ?? Number.POSITIVE_INFINITY) - (timesMs[frame] ?? 0);
      if (later === undefined || elapsedMs > RATE_WITHIN_MS) return;
      const scale = (RATE_SEC * 1000) / elapsedMs;
      const change = row.map((value, i) => scale * ((later[i] ?? 0) - value));
      add(change, scale * ((truthDeg[frame + RATE_APART] ?? 0) - (truthDeg[frame] ?? 0)), weight);
    });
  }
  for (let i = 0; i < width; i += 1) {
    const diagonal = i * width + i;
    gram[diagonal] = (gram[diagonal] ?? 0) * (1 + penalty) + 1e-9;
  }
  const weights = solveInPlace(gram, right);
  if (weights === null) throw new Error('the features are not independent');
  return weights;
}

/** Weighted sum of one row of features. */
export const predict = (weights: Float64Array, row: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < row.length; i += 1) sum += (weights[i] ?? 0) * (row[i] ?? 0);
  return sum;
};
