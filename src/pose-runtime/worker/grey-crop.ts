import { greyOf, type GreyPicture } from '../../core/surface/grey-picture.ts';
import { SMALL, type HipWindow } from '../../core/surface/hip-window.ts';
import type { CropSource } from '../blazepose/crop.ts';

const EVERY_LEVEL = { scale: 1, offset: 0 } as const;
/** Squares are what can be cut out: this one has the window's rows first. */
const SQUARE = new Float32Array(SMALL.width * SMALL.width * 3);

/**
 * The window about the hips, cut out of pixels that have been read already.
 * @param window in pixels of a picture of the given size
 */
export function greyCrop(
  pixels: CropSource,
  { left, top, width }: HipWindow,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): GreyPicture {
  const scale = pixels.width / widthPx;
  const region = {
    centerX: (left + width / 2) * scale,
    centerY: (top + width / 2) * (pixels.height / heightPx),
    sizePx: width * scale,
    rotationRad: 0,
  };
  pixels.crop(SQUARE, SMALL.width, region, 'black', EVERY_LEVEL);
  return greyOf(SQUARE, SMALL.width, SMALL.height, 3);
}
