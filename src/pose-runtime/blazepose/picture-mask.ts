import type { ConfidenceMask } from '../confidence-mask.ts';
import { LANDMARK_SIZE, sigmoid } from './landmark-tensors.ts';
import { toPicture, type Region } from './region.ts';

/**
 * The silhouette that the network sees in a region, laid back onto the picture. Outside the region there is nobody.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/calculators/image/warp_affine_calculator.cc
 *
 * @param mask 256 x 256, before the sigmoid
 */
export function pictureMask(
  mask: Float32Array,
  region: Region,
  widthPx: number,
  heightPx: number,
): ConfidenceMask {
  const own = mask.map(sigmoid);
  const values = new Float32Array(widthPx * heightPx);
  const { centerX, centerY, sizePx, rotationRad } = region;
  const cos = (Math.cos(rotationRad) * LANDMARK_SIZE) / sizePx;
  const sin = (Math.sin(rotationRad) * LANDMARK_SIZE) / sizePx;
  const corners = [
    toPicture(region, 0, 0),
    toPicture(region, 0, 1),
    toPicture(region, 1, 0),
    toPicture(region, 1, 1),
  ];
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const first = Math.max(0, Math.floor(Math.min(...xs)));
  const last = Math.min(widthPx - 1, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(heightPx - 1, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y <= bottom; y += 1) {
    for (let x = first; x <= last; x += 1) {
      const column = LANDMARK_SIZE / 2 + cos * (x - centerX) + sin * (y - centerY);
      const row = LANDMARK_SIZE / 2 - sin * (x - centerX) + cos * (y - centerY);
      values[y * widthPx + x] = between(own, column, row);
    }
  }
  return { values, widthPx, heightPx };
}

/** Interpolated between the four values around a place; nothing beyond the mask's own edge. */
function between(own: Float32Array, column: number, row: number): number {
  const left = Math.floor(column);
  const top = Math.floor(row);
  if (left < 0 || top < 0 || left >= LANDMARK_SIZE - 1 || top >= LANDMARK_SIZE - 1) return 0;
  const across = column - left;
  const down = row - top;
  const at = top * LANDMARK_SIZE + left;
  const upper = (own[at] ?? 0) * (1 - across) + (own[at + 1] ?? 0) * across;
  const lower = (own[at + LANDMARK_SIZE] ?? 0) * (1 - across) + (own[at + LANDMARK_SIZE + 1] ?? 0) * across;
  return upper * (1 - down) + lower * down;
}
