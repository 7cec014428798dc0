import { FINE, FINE_BITS, sweepOf, type Border, type CropSource, type ValueRange } from './crop.ts';
import type { Region } from './region.ts';

/** Order of the bytes of a pixel; the fourth is not looked at. */
export type ByteOrder = 'RGB' | 'BGR';

/** A place between two pixels is told to a 32nd, and what is seen there to a whole number, as OpenCV does. */
const PART_BITS = 5;
const PARTS = 2 ** PART_BITS;
const WHOLE_BITS = 2 * PART_BITS;
const WHOLE = PARTS * PARTS;
const HALF = WHOLE / 2;
const TO_PARTS = FINE_BITS - PART_BITS;
const HALF_A_PART = 2 ** (TO_PARTS - 1);
const BYTE = 0xff;

/**
 * A picture stored with four bytes a pixel, row by row. What is cut out of it is to the last bit what MediaPipe cuts out: networks make
 * much of little where they guess, as at a hand behind a back.
 *
 * Source: https://github.com/opencv/opencv/blob/4.x/modules/imgproc/src/imgwarp.cpp (`remapBilinear`)
 */
export class RgbPixels implements CropSource {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Int32Array;
  readonly #order: ByteOrder;

  /** @param bytes `width * height * 4`, beginning at a multiple of four of their buffer */
  constructor(bytes: Uint8Array | Uint8ClampedArray, width: number, height: number, order: ByteOrder) {
    this.width = width;
    this.height = height;
    this.#pixels = new Int32Array(bytes.buffer, bytes.byteOffset, width * height);
    this.#order = order;
  }

  crop(
    into: Float32Array,
    size: number,
    region: Region,
    border: Border,
    { scale, offset }: ValueRange,
    rows = size,
  ): void {
    const { width, height } = this;
    const pixels = this.#pixels;
    const [first, third] = this.#order === 'RGB' ? [0, 2] : [2, 0];
    const sweep = sweepOf(region, size, 1, 1);
    const acrossX = Math.round(sweep.acrossX * FINE);
    const acrossY = Math.round(sweep.acrossY * FINE);
    let to = 0;
    for (let row = 0; row < rows; row += 1) {
      let x = Math.round((sweep.x + row * sweep.downX) * FINE) + HALF_A_PART;
      let y = Math.round((sweep.y + row * sweep.downY) * FINE) + HALF_A_PART;
      for (let column = 0; column < size; column += 1) {
        const left = x >> FINE_BITS;
        const top = y >> FINE_BITS;
        let a: number;
        let b: number;
        let c: number;
        let d: number;
        if (left >= 0 && top >= 0 && left < width - 1 && top < height - 1) {
          const at = top * width + left;
          a = pixels[at] ?? 0;
          b = pixels[at + 1] ?? 0;
          c = pixels[at + width] ?? 0;
          d = pixels[at + width + 1] ?? 0;
        } else {
          a = this.#near(left, top, border);
          b = this.#near(left + 1, top, border);
          c = this.#near(left, top + 1, border);
          d = this.#near(left + 1, top + 1, border);
        }
        const across = (x >> TO_PARTS) & (PARTS - 1);
        const down = (y >> TO_PARTS) & (PARTS - 1);
        const shareD = across * down;
        const shareC = PARTS * down - shareD;
        const shareB = PARTS * across - shareD;
        const shareA = WHOLE - PARTS * down - shareB;
        const outer =
          (a & BYTE) * shareA + (b & BYTE) * shareB + (c & BYTE) * shareC + (d & BYTE) * shareD + HALF;
        const middle =
          ((a >> 8) & BYTE) * shareA +
          ((b >> 8) & BYTE) * shareB +
          ((c >> 8) & BYTE) * shareC +
          ((d >> 8) & BYTE) * shareD +
          HALF;
        const other =
          ((a >> 16) & BYTE) * shareA +
          ((b >> 16) & BYTE) * shareB +
          ((c >> 16) & BYTE) * shareC +
          ((d >> 16) & BYTE) * shareD +
          HALF;
        into[to + first] = (outer >> WHOLE_BITS) * scale + offset;
        into[to + 1] = (middle >> WHOLE_BITS) * scale + offset;
        into[to + third] = (other >> WHOLE_BITS) * scale + offset;
        to += 3;
        x = (x + acrossX) | 0;
        y = (y + acrossY) | 0;
      }
    }
  }

  /** A pixel, and beyond the picture's edge what the border says. */
  #near(column: number, row: number, border: Border): number {
    const { width, height } = this;
    const x = Math.min(width - 1, Math.max(0, column));
    const y = Math.min(height - 1, Math.max(0, row));
    return border === 'black' && (x !== column || y !== row) ? 0 : (this.#pixels[y * width + x] ?? 0);
  }
}
