import type { HipSurface, Landmark } from '../../core/pose/frame.ts';
import { greyOf, type GreyPicture } from '../../core/surface/grey-picture.ts';
import { followHips, NO_SURFACE } from '../../core/surface/hip-surface.ts';
import { SMALL, type HipWindow } from '../../core/surface/hip-window.ts';

/** Follows the surface of the lower trunk in small copies of the picture. They stay here: only a few numbers leave. */
export class SurfaceMeter {
  readonly #context = new OffscreenCanvas(SMALL.width, SMALL.height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  #state = NO_SURFACE;

  /**
   * @param image the person's landmarks in pixels of a picture of the given size
   * @param timeMs the source's own clock, so that the same video is followed the same way
   */
  read(
    picture: ImageBitmap | OffscreenCanvas,
    image: readonly Landmark[],
    size: { readonly widthPx: number; readonly heightPx: number },
    timeMs: number,
  ): HipSurface | undefined {
    const context = this.#context;
    if (context === null) return undefined;
    const look = (window: HipWindow): GreyPicture => greyWindow(context, picture, window, size);
    const { state, surface } = followHips(this.#state, look, image, timeMs);
    this.#state = state;
    return surface;
  }
}

function greyWindow(
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap | OffscreenCanvas,
  { left, top, width, height }: HipWindow,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
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
  return greyOf(context.getImageData(0, 0, SMALL.width, SMALL.height).data, SMALL.width, SMALL.height);
}
