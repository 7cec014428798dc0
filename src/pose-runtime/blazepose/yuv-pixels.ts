import { FINE, FINE_BITS, sweepOf, type Border, type CropSource, type ValueRange } from './crop.ts';
import { halved, type Plane } from './plane.ts';
import type { Region } from './region.ts';
import type { RgbFromYuv } from './yuv-colours.ts';

/** A picture as cameras and decoders store it: how light each pixel is and, more coarsely, of what colour. */
export interface YuvPlanes {
  readonly luma: Plane;
  /** Blue and red difference, of one size and alike in memory. */
  readonly blue: Plane;
  readonly red: Plane;
  readonly colours: RgbFromYuv;
}

const MOST = 255;

/** A picture stored in planes. It may have more pixels than it is looked at with. */
export class YuvPixels implements CropSource {
  readonly width: number;
  readonly height: number;
  readonly #planes: YuvPlanes;

  /** @param width in whose pixels regions are given; `height` likewise */
  constructor({ luma, ...colour }: YuvPlanes, width: number, height: number) {
    this.width = width;
    this.height = height;
    let fitting = luma;
    while (fitting.width >= 2 * width && fitting.height >= 2 * height) fitting = halved(fitting);
    this.#planes = { ...colour, luma: fitting };
  }

  crop(
    into: Float32Array,
    size: number,
    region: Region,
    border: Border,
    range: ValueRange,
    rows = size,
  ): void {
    const { luma, blue, red, colours } = this.#planes;
    const { bytes, width, height, offset: start, stride, pixelStride } = luma;
    const { black, gain, redOfRed, greenOfRed, greenOfBlue, blueOfBlue } = colours;
    const { scale, offset } = range;
    const sweep = sweepOf(region, size, width / this.width, height / this.height);
    const acrossX = Math.round(sweep.acrossX * FINE);
    const acrossY = Math.round(sweep.acrossY * FINE);
    const colourColumns = sharedSteps(width, blue.width, blue.pixelStride);
    const colourRows = sharedSteps(height, blue.height, blue.stride);
    const blues = blue.bytes.subarray(blue.offset);
    const reds = red.bytes.subarray(red.offset);
    const lastX = (width - 1) * FINE;
    const lastY = (height - 1) * FINE;
    let to = 0;
    for (let row = 0; row < rows; row += 1) {
      let placeX = Math.round((sweep.x + row * sweep.downX) * FINE);
      let placeY = Math.round((sweep.y + row * sweep.downY) * FINE);
      for (let column = 0; column < size; column += 1) {
        const x = placeX < 0 ? 0 : placeX > lastX ? lastX : placeX;
        const y = placeY < 0 ? 0 : placeY > lastY ? lastY : placeY;
        const inside = border === 'edge' ? 1 : nearness(placeX - x) * nearness(placeY - y);
        if (inside === 0) {
          into[to] = into[to + 1] = into[to + 2] = offset;
        } else {
          const unit = scale * inside;
          const left = x >> FINE_BITS;
          const top = y >> FINE_BITS;
          const across = (x & (FINE - 1)) / FINE;
          const down = (y & (FINE - 1)) / FINE;
          const shareB = across * (1 - down);
          const shareC = (1 - across) * down;
          const shareD = across * down;
          const shareA = 1 - across - shareC;
          const upper = start + top * stride + left * pixelStride;
          const lower = top < height - 1 ? upper + stride : upper;
          const beside = left < width - 1 ? pixelStride : 0;
          const light = mean(
            bytes,
            upper,
            upper + beside,
            lower,
            lower + beside,
            shareA,
            shareB,
            shareC,
            shareD,
          );
          const grey = (light - black) * gain;
          const colourLeft = colourColumns[left] ?? 0;
          const colourRight = colourColumns[left + 1] ?? 0;
          const colourUpper = colourRows[top] ?? 0;
          const colourLower = colourRows[top + 1] ?? 0;
          const a = colourUpper + colourLeft;
          const b = colourUpper + colourRight;
          const c = colourLower + colourLeft;
          const d = colourLower + colourRight;
          const blueness = mean(blues, a, b, c, d, shareA, shareB, shareC, shareD) - 128;
          const redness = mean(reds, a, b, c, d, shareA, shareB, shareC, shareD) - 128;
          into[to] = clamped(grey + redOfRed * redness) * unit + offset;
          into[to + 1] = clamped(grey + greenOfRed * redness + greenOfBlue * blueness) * unit + offset;
          into[to + 2] = clamped(grey + blueOfBlue * blueness) * unit + offset;
        }
        to += 3;
        placeX = (placeX + acrossX) | 0;
        placeY = (placeY + acrossY) | 0;
      }
    }
  }
}

/** 1 within the picture, falling to 0 over the pixel around it. */
const nearness = (beyond: number): number => Math.max(0, 1 - Math.abs(beyond) / FINE);

const clamped = (value: number): number => (value < 0 ? 0 : value > MOST ? MOST : value);

/** Of four bytes, each with its share. */
const mean = (
  bytes: Uint8Array,
  a: number,
  b: number,
  c: number,
  d: number,
  shareA: number,
  shareB: number,
  shareC: number,
  shareD: number,
): number =>
  (bytes[a] ?? 0) * shareA + (bytes[b] ?? 0) * shareB + (bytes[c] ?? 0) * shareC + (bytes[d] ?? 0) * shareD;

/** For each column, or row, of pixels: where the colour lies that it shares with its neighbours. */
const sharedSteps = (pixels: number, colours: number, stride: number): Int32Array =>
  Int32Array.from(
    // One more, for what is beside the last.
    { length: pixels + 1 },
    (_, pixel) => Math.min(colours - 1, Math.floor(((pixel + 0.5) * colours) / pixels)) * stride,
  );
