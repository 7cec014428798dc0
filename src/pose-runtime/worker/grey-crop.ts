import { greyOf, type GreyPicture } from '../../core/surface/grey-picture.ts';
import { SMALL, type HipWindow } from '../../core/surface/hip-window.ts';
import { EVERY_LEVEL, type CropSource } from '../blazepose/crop.ts';

const WINDOW = new Float32Array(SMALL.width * SMALL.height * 3);

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
  // The upper part of a square.
  const region = {
    centerX: (left + width / 2) * scale,
    centerY: (top + width / 2) * (pixels.height / heightPx),
    sizePx: width * scale,
    rotationRad: 0,
  };
  pixels.crop(WINDOW, SMALL.width, region, 'black', EVERY_LEVEL, SMALL.height);
  return greyOf(WINDOW, SMALL.width, SMALL.height, 3);
}
