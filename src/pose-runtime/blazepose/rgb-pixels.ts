import { FINE, FINE_BITS, sweepOf, type Border, type CropSource, type ValueRange } from './crop.ts';
import type { Region } from './region.ts';

/** Order of the bytes of a pixel; the fourth is not looked at. */
export type ByteOrder = 'RGB' | 'BGR';

/** First and third byte of a pixel. */
const OUTER = 0xff00ff;
/** A place between two pixels is told to a sixteenth: two of them, multiplied, leave a byte room in 16 bits. */
const PART_BITS = 4;
const PARTS = 2 ** PART_BITS;
const WHOLE = PARTS * PARTS;
const TO_PARTS = FINE_BITS - PART_BITS;
const HALF_A_PART = 2 ** (TO_PARTS - 1);

/** A picture stored with four bytes a pixel, row by row. */
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

  crop(into: Float32Array, size: number, region: Region, border: Border, range: ValueRange): void {
    const { width, height } = this;
    const pixels = this.#pixels;
    const { offset } = range;
    const unit = range.scale / WHOLE;
    const [first, third] = this.#order === 'RGB' ? [0, 2] : [2, 0];
    const sweep = sweepOf(region, size, 1, 1);
    const acrossX = Math.round(sweep.acrossX * FINE);
    const acrossY = Math.round(sweep.acrossY * FINE);
    let to = 0;
    for (let row = 0; row < size; row += 1) {
      let x = Math.round((sweep.x + row * sweep.downX) * FINE) + HALF_A_PART;
      let y = Math.round((sweep.y + row * sweep.downY) * FINE) + HALF_A_PART;
      for (let column = 0; column < size; column += 1) {
        const left = x >> FINE_BITS;
        const top = y >> FINE_BITS;
        if (border === 'black' && (left < -1 || top < -1 || left >= width || top >= height)) {
          into[to] = into[to + 1] = into[to + 2] = offset;
        } else {
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
            const nearLeft = Math.min(width - 1, Math.max(0, left));
            const nearRight = Math.min(width - 1, Math.max(0, left + 1));
            const nearTop = Math.min(height - 1, Math.max(0, top)) * width;
            const nearBottom = Math.min(height - 1, Math.max(0, top + 1)) * width;
            a = pixels[nearTop + nearLeft] ?? 0;
            b = pixels[nearTop + nearRight] ?? 0;
            c = pixels[nearBottom + nearLeft] ?? 0;
            d = pixels[nearBottom + nearRight] ?? 0;
          }
          const across = (x >> TO_PARTS) & (PARTS - 1);
          const down = (y >> TO_PARTS) & (PARTS - 1);
          const shareD = across * down;
          const shareC = PARTS * down - shareD;
          const shareB = PARTS * across - shareD;
          const shareA = WHOLE - PARTS * down - shareB;
          // Two channels at once, 16 bits for each: this is gone through 65,536 times for every picture.
          const upper = (Math.imul(a & OUTER, shareA) + Math.imul(b & OUTER, shareB)) | 0;
          const lower = (Math.imul(c & OUTER, shareC) + Math.imul(d & OUTER, shareD)) | 0;
          const outer = (upper + lower) | 0;
          const middle =
            ((a >> 8) & 0xff) * shareA +
            ((b >> 8) & 0xff) * shareB +
            ((c >> 8) & 0xff) * shareC +
            ((d >> 8) & 0xff) * shareD;
          into[to + first] = (outer & 0xffff) * unit + offset;
          into[to + 1] = middle * unit + offset;
          into[to + third] = (outer >>> 16) * unit + offset;
        }
        to += 3;
        x = (x + acrossX) | 0;
        y = (y + acrossY) | 0;
      }
    }
  }
}
