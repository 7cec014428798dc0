import type { Region } from './region.ts';

/** A picture's pixels, RGBA row by row, 0..255. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What lies outside the picture: the nearest pixel of its edge, or black. */
export type Border = 'edge' | 'black';

/** Brings a channel's 0..255 to what a network was trained on. */
export interface ValueRange {
  readonly scale: number;
  readonly offset: number;
}

/**
 * Cuts a region out of the picture for a network: `size` x `size` pixels, RGB, interpolated between pixels.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/calculators/tensor/image_to_tensor_converter_opencv.cc
 *
 * @param into `size * size * 3` numbers, overwritten
 */
export function cropInto(
  into: Float32Array,
  size: number,
  { data, width, height }: Pixels,
  { centerX, centerY, sizePx, rotationRad }: Region,
  border: Border,
  { scale, offset }: ValueRange,
): void {
  const step = sizePx / size;
  const cos = Math.cos(rotationRad) * step;
  const sin = Math.sin(rotationRad) * step;
  const half = size / 2;
  let to = 0;
  for (let row = 0; row < size; row += 1) {
    let x = centerX - half * cos - (row - half) * sin;
    let y = centerY - half * sin + (row - half) * cos;
    for (let column = 0; column < size; column += 1) {
      const left = Math.floor(x);
      const top = Math.floor(y);
      const across = x - left;
      const down = y - top;
      if (border === 'black' && (left < -1 || top < -1 || left >= width || top >= height)) {
        into[to] = into[to + 1] = into[to + 2] = offset;
      } else {
        let a: number;
        let b: number;
        let c: number;
        let d: number;
        if (left >= 0 && top >= 0 && left < width - 1 && top < height - 1) {
          a = 4 * (top * width + left);
          b = a + 4;
          c = a + 4 * width;
          d = c + 4;
        } else {
          const nearLeft = Math.min(width - 1, Math.max(0, left));
          const nearRight = Math.min(width - 1, Math.max(0, left + 1));
          const nearTop = Math.min(height - 1, Math.max(0, top)) * width;
          const nearBottom = Math.min(height - 1, Math.max(0, top + 1)) * width;
          a = 4 * (nearTop + nearLeft);
          b = 4 * (nearTop + nearRight);
          c = 4 * (nearBottom + nearLeft);
          d = 4 * (nearBottom + nearRight);
        }
        const beside = 1 - across;
        const above = 1 - down;
        // One channel after the other by hand: this is gone through 65,536 times for every picture.
        let upper = (data[a] ?? 0) * beside + (data[b] ?? 0) * across;
        let lower = (data[c] ?? 0) * beside + (data[d] ?? 0) * across;
        into[to] = (upper * above + lower * down) * scale + offset;
        upper = (data[a + 1] ?? 0) * beside + (data[b + 1] ?? 0) * across;
        lower = (data[c + 1] ?? 0) * beside + (data[d + 1] ?? 0) * across;
        into[to + 1] = (upper * above + lower * down) * scale + offset;
        upper = (data[a + 2] ?? 0) * beside + (data[b + 2] ?? 0) * across;
        lower = (data[c + 2] ?? 0) * beside + (data[d + 2] ?? 0) * across;
        into[to + 2] = (upper * above + lower * down) * scale + offset;
      }
      to += 3;
      x += cos;
      y += sin;
    }
  }
}
