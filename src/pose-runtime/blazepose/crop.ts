import type { Region } from './region.ts';

/** What lies outside the picture: the nearest pixel of its edge, or black. */
export type Border = 'edge' | 'black';

/** Brings a channel's 0..255 to what a network was trained on. */
export interface ValueRange {
  readonly scale: number;
  readonly offset: number;
}

/** Leaves a channel as it is. */
export const EVERY_LEVEL: ValueRange = { scale: 1, offset: 0 };

/** A picture that squares can be cut out of for a network. */
export interface CropSource {
  /** The picture's size, in whose pixels regions are given. */
  readonly width: number;
  readonly height: number;
  /**
   * Cuts a region out: `size` x `size` pixels, RGB, interpolated between pixels.
   *
   * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/calculators/tensor/image_to_tensor_converter_opencv.cc
   *
   * @param into `size * rows * 3` numbers, overwritten
   * @param rows how many of them, from the top; all unless said otherwise
   */
  crop(
    into: Float32Array,
    size: number,
    region: Region,
    border: Border,
    range: ValueRange,
    rows?: number,
  ): void;
}

/** Places are counted in whole numbers, this many to a stored pixel. */
export const FINE_BITS = 16;
export const FINE = 2 ** FINE_BITS;

/** Where a crop's pixels lie in stored ones, columns and rows of theirs: the first, and the steps to the next ones. */
export interface Sweep {
  readonly x: number;
  readonly y: number;
  readonly acrossX: number;
  readonly acrossY: number;
  readonly downX: number;
  readonly downY: number;
}

/** @param scaleX stored pixels for each of the picture's, across; `scaleY` down */
export function sweepOf(
  { centerX, centerY, sizePx, rotationRad }: Region,
  size: number,
  scaleX: number,
  scaleY: number,
): Sweep {
  const step = sizePx / size;
  const cos = Math.cos(rotationRad) * step;
  const sin = Math.sin(rotationRad) * step;
  const half = size / 2;
  // Of pixels of another size, the middles are what lies in the same place.
  return {
    x: (centerX - half * cos + half * sin + 0.5) * scaleX - 0.5,
    y: (centerY - half * sin - half * cos + 0.5) * scaleY - 0.5,
    acrossX: cos * scaleX,
    acrossY: sin * scaleY,
    downX: -sin * scaleX,
    downY: cos * scaleY,
  };
}
