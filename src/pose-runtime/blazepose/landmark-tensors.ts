/** What the landmark network looks at. */
export const LANDMARK_SIZE = 256;
export const LANDMARK_RANGE = { scale: 1 / 255, offset: 0 } as const;

/** Landmarks the network gives: 33 of the body, two that say where to look next, and some that are not used. */
export const NETWORK_LANDMARKS = 39;
/** The middle of the hips, and a point on the circle around the person. */
export const HIPS = 33;
export const RIM = 34;

const NUMBERS_EACH = 5;
const HEATMAP_SIZE = 64;
const KERNEL_REACH = 3;
const LEAST_CONFIDENCE = 0.5;

/** Landmarks in the network's own region, parts of it (z in the scale of x), with visibility 0..1. */
export interface RegionLandmark {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly visibility: number;
}

export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * The network's landmarks, moved to the middle of what its heatmap shows around each.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/calculators/util/refine_landmarks_from_heatmap_calculator.cc
 *
 * @param landmarks 39 x (x, y, z in pixels of the region, visibility and presence before the sigmoid)
 * @param heatmap 64 x 64 x 39, before the sigmoid
 */
export function regionLandmarks(landmarks: Float32Array, heatmap: Float32Array): readonly RegionLandmark[] {
  return Array.from({ length: NETWORK_LANDMARKS }, (_, index) => {
    const from = index * NUMBERS_EACH;
    const x = (landmarks[from] ?? 0) / LANDMARK_SIZE;
    const y = (landmarks[from + 1] ?? 0) / LANDMARK_SIZE;
    const refined = refine(heatmap, index, x, y);
    return {
      x: refined?.x ?? x,
      y: refined?.y ?? y,
      z: (landmarks[from + 2] ?? 0) / LANDMARK_SIZE,
      visibility: sigmoid(landmarks[from + 3] ?? 0),
    };
  });
}

/** The heatmap's own middle near a landmark; undefined where it is not sure, or the landmark lies outside it. */
function refine(
  heatmap: Float32Array,
  index: number,
  x: number,
  y: number,
): { readonly x: number; readonly y: number } | undefined {
  const column = Math.trunc(x * HEATMAP_SIZE);
  const row = Math.trunc(y * HEATMAP_SIZE);
  if (column < 0 || column >= HEATMAP_SIZE || row < 0 || row >= HEATMAP_SIZE) return undefined;
  let sum = 0;
  let most = 0;
  let columns = 0;
  let rows = 0;
  const lastRow = Math.min(HEATMAP_SIZE - 1, row + KERNEL_REACH);
  const lastColumn = Math.min(HEATMAP_SIZE - 1, column + KERNEL_REACH);
  for (let r = Math.max(0, row - KERNEL_REACH); r <= lastRow; r += 1) {
    for (let c = Math.max(0, column - KERNEL_REACH); c <= lastColumn; c += 1) {
      const confidence = sigmoid(heatmap[(r * HEATMAP_SIZE + c) * NETWORK_LANDMARKS + index] ?? 0);
      sum += confidence;
      most = Math.max(most, confidence);
      columns += c * confidence;
      rows += r * confidence;
    }
  }
  if (most < LEAST_CONFIDENCE || sum <= 0) return undefined;
  return { x: columns / HEATMAP_SIZE / sum, y: rows / HEATMAP_SIZE / sum };
}
