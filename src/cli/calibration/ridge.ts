import { solveInPlace } from '../../core/measure/least-squares.ts';
import type { Samples } from './clip-data.ts';

/**
 * Ridge regression without an intercept. Every clip weighs the same, however long; the penalty is taken on features
 * scaled to a mean square of 1.
 * @returns degrees per unit of each feature.
 */
export function ridge(clips: readonly Samples[], penalty: number): Float64Array {
  const width = clips[0]?.features[0]?.length ?? 0;
  const gram = new Float64Array(width * width);
  const right = new Float64Array(width);
  for (const clip of clips) {
    const weight = 1 / (clip.features.length * clips.length);
    for (const [frame, row] of clip.features.entries()) {
      const truth = clip.truthDeg[frame] ?? 0;
      for (let i = 0; i < width; i += 1) {
        const weighted = weight * (row[i] ?? 0);
        right[i] = (right[i] ?? 0) + weighted * truth;
        for (let j = 0; j < width; j += 1)
          gram[i * width + j] = (gram[i * width + j] ?? 0) + weighted * (row[j] ?? 0);
      }
    }
  }
  for (let i = 0; i < width; i += 1) {
    const diagonal = i * width + i;
    gram[diagonal] = (gram[diagonal] ?? 0) * (1 + penalty) + 1e-12;
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
