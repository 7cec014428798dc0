import type { ConfidenceMask } from '../confidence-mask.ts';
import { LANDMARK_SIZE, sigmoid } from './landmark-tensors.ts';
import type { Region } from './region.ts';

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
  const { centerX, centerY, sizePx, rotationRad } = region;
  const cos = (Math.cos(rotationRad) * LANDMARK_SIZE) / sizePx;
  const sin = (Math.sin(rotationRad) * LANDMARK_SIZE) / sizePx;
  // An outline asks for few places of many: each value is worked out when it is wanted.
  const known = new Float32Array(mask.length).fill(Number.NaN);
  const own = (index: number): number => {
    const value = known[index] ?? 0;
    if (!Number.isNaN(value)) return value;
    return (known[index] = Math.fround(sigmoid(mask[index] ?? 0)));
  };
  return {
    widthPx,
    heightPx,
    at: (y, x) =>
      Math.fround(
        between(
          own,
          LANDMARK_SIZE / 2 + cos * (x - centerX) + sin * (y - centerY),
          LANDMARK_SIZE / 2 - sin * (x - centerX) + cos * (y - centerY),
        ),
      ),
  };
}

/** Interpolated between the four values around a place; nothing beyond the mask's own edge. */
function between(own: (index: number) => number, column: number, row: number): number {
  const left = Math.floor(column);
  const top = Math.floor(row);
  if (left < 0 || top < 0 || left >= LANDMARK_SIZE - 1 || top >= LANDMARK_SIZE - 1) return 0;
  const across = column - left;
  const down = row - top;
  const at = top * LANDMARK_SIZE + left;
  const upper = own(at) * (1 - across) + own(at + 1) * across;
  const lower = own(at + LANDMARK_SIZE) * (1 - across) + own(at + LANDMARK_SIZE + 1) * across;
  return upper * (1 - down) + lower * down;
}
