import type { Prediction } from './clip-data.ts';
import { predict, ridge, type FeatureSamples } from './ridge.ts';
import { onUnseenBodies } from './unseen-bodies.ts';

/** How far off the estimates are, degrees. */
export interface Figures {
  readonly maeDeg: number;
  readonly p95Deg: number;
  /** Mean error of the largest angle of each movement of more than 8 degrees. */
  readonly peakDeg: number;
}

const PENALTIES = [1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1];

/** What weights fitted with a penalty say of the bodies that they were not fitted to. */
const ridgeOnUnseen = (clips: readonly FeatureSamples[], penalty: number): Prediction[] =>
  onUnseenBodies(clips, (others) => {
    const weights = ridge(others, penalty);
    return (clip) => ({ clip, estimateDeg: clip.features.map((row) => predict(weights, row)) });
  });

export interface Chosen {
  readonly penalty: number;
  readonly weights: Float64Array;
  readonly predictions: readonly Prediction[];
}

/** The penalty that serves unseen bodies best, and the weights that it gives on all clips. */
export function chooseRidge(clips: readonly FeatureSamples[]): Chosen {
  let best: { penalty: number; predictions: Prediction[]; maeDeg: number } | null = null;
  for (const penalty of PENALTIES) {
    const predictions = ridgeOnUnseen(clips, penalty);
    const { maeDeg } = figuresOf(predictions);
    if (best === null || maeDeg < best.maeDeg) best = { penalty, predictions, maeDeg };
  }
  if (best === null) throw new Error('no penalty to choose from');
  return {
    penalty: best.penalty,
    weights: ridge(clips, best.penalty),
    predictions: best.predictions,
  };
}

const LEAST_PEAK_DEG = 8;

export function figuresOf(predictions: readonly Prediction[]): Figures {
  const errors = predictions
    .flatMap(({ clip, estimateDeg }) =>
      estimateDeg.map((estimate, frame) => Math.abs(estimate - (clip.truthDeg[frame] ?? 0))),
    )
    .toSorted((a, b) => a - b);
  const peaks = predictions.flatMap(({ clip, estimateDeg }) =>
    [1, -1].flatMap((sign) => {
      const truth = Math.max(...clip.truthDeg.map((angle) => sign * angle));
      const estimate = Math.max(...estimateDeg.map((angle) => sign * angle));
      return truth > LEAST_PEAK_DEG ? [Math.abs(estimate - truth)] : [];
    }),
  );
  return {
    maeDeg: meanOf(errors),
    p95Deg: errors[Math.floor(errors.length * 0.95)] ?? Number.NaN,
    peakDeg: meanOf(peaks),
  };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
