import type { HipSurface, Landmark } from '../../core/pose/frame.ts';
import { greyOf, type GreyPicture } from '../../core/surface/grey-picture.ts';
import { followHips, NO_SURFACE } from '../../core/surface/hip-surface.ts';
import { SMALL, type HipWindow } from '../../core/surface/hip-window.ts';
import type { CropSource } from '../blazepose/crop.ts';
import { greyCrop } from './grey-crop.ts';
import type { LookedAt } from './looked-at.ts';

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Follows the surface of the lower trunk in small copies of the picture. They stay here: only a few numbers leave. */
export class SurfaceMeter {
  readonly #context = new OffscreenCanvas(SMALL.width, SMALL.height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  #state = NO_SURFACE;

  /**
   * @param pixels the picture's own pixels where they have been read already; else it is drawn
   * @param image the person's landmarks in pixels of a picture of the given size
   * @param timeMs the source's own clock, so that the same video is followed the same way
   */
  read(
    picture: Pick<LookedAt, 'source'>,
    pixels: CropSource | undefined,
    image: readonly Landmark[],
    size: Size,
    timeMs: number,
  ): HipSurface | undefined {
    const context = this.#context;
    const look = (window: HipWindow): GreyPicture => {
      if (pixels !== undefined) return greyCrop(pixels, window, size);
      if (context === null) throw new Error('no 2D context for the surface');
      return drawn(context, picture.source(), window, size);
    };
    const { state, surface } = followHips(this.#state, look, image, timeMs);
    this.#state = state;
    return surface;
  }
}

function drawn(
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap | OffscreenCanvas,
  { left, top, width, height }: HipWindow,
  { widthPx, heightPx }: Size,
): GreyPicture {
  // The picture may be stretched by a pixel or two against the landmarks' own size.
  const scaleX = picture.width / widthPx;
  const scaleY = picture.height / heightPx;
  context.fillRect(0, 0, SMALL.width, SMALL.height);
  context.drawImage(
    picture,
    left * scaleX,
    top * scaleY,
    width * scaleX,
    height * scaleY,
    0,
    0,
    SMALL.width,
    SMALL.height,
  );
  const { data } = context.getImageData(0, 0, SMALL.width, SMALL.height);
  return greyOf(data, SMALL.width, SMALL.height, 4);
}
