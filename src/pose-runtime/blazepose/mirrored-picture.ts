import type { Border, CropSource, ValueRange } from './crop.ts';
import type { Region } from './region.ts';

/** The same square in the mirror image of a picture. Its own inverse. */
export const mirroredRegion = (region: Region, pictureWidth: number): Region => ({
  ...region,
  centerX: pictureWidth - region.centerX,
  rotationRad: -region.rotationRad,
});

/** A picture's mirror image: what is cut out of it is cut out of the picture and turned round. */
export class MirroredPicture implements CropSource {
  readonly width: number;
  readonly height: number;
  readonly #picture: CropSource;

  constructor(picture: CropSource) {
    this.#picture = picture;
    this.width = picture.width;
    this.height = picture.height;
  }

  crop(
    into: Float32Array,
    size: number,
    region: Region,
    border: Border,
    range: ValueRange,
    rows = size,
  ): void {
    this.#picture.crop(into, size, this.#inPicture(region, size), border, range, rows);
    turnRowsRound(into, size, rows);
  }

  /** Pixels are cut by their middles: those of the last column lie one step before the region's edge, and not one pixel. */
  #inPicture(region: Region, size: number): Region {
    const mirrored = mirroredRegion(region, this.width);
    const step = region.sizePx / size;
    return {
      ...mirrored,
      centerX: mirrored.centerX - 1 + step * Math.cos(mirrored.rotationRad),
      centerY: mirrored.centerY + step * Math.sin(mirrored.rotationRad),
    };
  }
}

/** @param pixels RGB, row by row */
function turnRowsRound(pixels: Float32Array, size: number, rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    let left = 3 * row * size;
    let right = left + 3 * (size - 1);
    for (; left < right; left += 3, right -= 3) {
      for (let channel = 0; channel < 3; channel += 1) {
        const kept = pixels[left + channel] ?? 0;
        pixels[left + channel] = pixels[right + channel] ?? 0;
        pixels[right + channel] = kept;
      }
    }
  }
}
