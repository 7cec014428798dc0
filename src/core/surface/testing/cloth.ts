import { SMALL } from '../hip-window.ts';
import type { GreyPicture } from '../grey-picture.ts';

/** Brightness of a piece of cloth, in its own place: folds and a weave that repeat nowhere nearby. */
export const cloth = (x: number, y: number): number =>
  128 +
  30 * Math.sin(0.31 * x + 0.17 * y + 2 * Math.sin(0.053 * y)) +
  24 * Math.sin(0.13 * x - 0.29 * y + 1.3 * Math.sin(0.071 * x)) +
  12 * Math.sin(0.47 * x + 0.41 * y);

/** A small picture whose brightness is what `at` says of each place in it. */
export function painted(at: (x: number, y: number) => number): GreyPicture {
  const { width, height } = SMALL;
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) values[y * width + x] = at(x, y);
  return { width, height, values };
}
