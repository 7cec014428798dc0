import type { Landmark, PersonFrame, TrunkSurface } from '../../core/pose/frame.ts';
import { followChest, NO_CHEST } from '../../core/surface/chest-surface.ts';
import { greyOf, type GreyPicture } from '../../core/surface/grey-picture.ts';
import { followHips, NO_SURFACE } from '../../core/surface/hip-surface.ts';
import { SMALL, type TrunkWindow } from '../../core/surface/trunk-window.ts';
import type { CropSource } from '../blazepose/crop.ts';
import { greyCrop } from './grey-crop.ts';
import type { LookedAt } from './looked-at.ts';

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Follows surfaces of the trunk in small copies of the picture. They stay here: only a few numbers leave. */
export class SurfaceMeter {
  readonly #context = new OffscreenCanvas(SMALL.width, SMALL.height).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  #hips = NO_SURFACE;
  #chest = NO_CHEST;

  /**
   * @param surfaces to follow in it
   * @param pixels the picture's own pixels where they have been read already; else it is drawn
   * @param image the person's landmarks in pixels of a picture of the given size
   * @param timeMs the source's own clock, so that the same video is followed the same way
   */
  read(
    surfaces: readonly TrunkSurface[],
    picture: Pick<LookedAt, 'source'>,
    pixels: CropSource | undefined,
    image: readonly Landmark[],
    size: Size,
    timeMs: number,
  ): Pick<PersonFrame, 'hipSurface' | 'chestSurface'> {
    if (surfaces.length === 0) return {};
    const context = this.#context;
    const look = (window: TrunkWindow): GreyPicture => {
      if (pixels !== undefined) return greyCrop(pixels, window, size);
      if (context === null) throw new Error('no 2D context for the surface');
      return drawn(context, picture.source(), window, size);
    };
    const hips = surfaces.includes('hips') ? followHips(this.#hips, look, image, timeMs) : null;
    const chest = surfaces.includes('chest') ? followChest(this.#chest, look, image, timeMs) : null;
    if (hips !== null) this.#hips = hips.state;
    if (chest !== null) this.#chest = chest.state;
    return {
      ...(hips?.surface && { hipSurface: hips.surface }),
      ...(chest?.surface && { chestSurface: chest.surface }),
    };
  }
}

function drawn(
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap | OffscreenCanvas,
  { left, top, width, height }: TrunkWindow,
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
