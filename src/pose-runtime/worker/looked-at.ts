import type { CropSource } from '../blazepose/crop.ts';
import { RgbPixels } from '../blazepose/rgb-pixels.ts';
import type { Picture } from '../runtime.ts';
import { canvasSizeFor } from './canvas-size.ts';
import { FramePixels } from './frame-pixels.ts';

/** A picture as the model gets to see it. */
export interface LookedAt {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The picture itself where the model can take it as it is, else a canvas it is drawn into. */
  source(): ImageBitmap | OffscreenCanvas;
  /** Its pixels, sooner where a frame's can be had without drawing it; an image that the model can take stays as it is. */
  readable(): Promise<ImageBitmap | ImageData>;
  /** All of its pixels. @throws when there is no canvas to read them from */
  pixels(): Promise<CropSource>;
  /** Its mirror image. */
  mirrored(): ImageData;
  /** Its pixels where one of the two has been asked for and they were read. */
  read(): CropSource | undefined;
}

/** One canvas for all pictures. */
export class PictureCanvas {
  readonly #canvas = new OffscreenCanvas(16, 16);
  readonly #context = this.#canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  readonly #mirror = new OffscreenCanvas(16, 16).getContext('2d', { alpha: false, willReadFrequently: true });
  readonly #framePixels = new FramePixels();

  /** @param size in which to look at it. What is given back holds until the next call, and while the picture is open. */
  lookAt(picture: Picture, size: { readonly widthPx: number; readonly heightPx: number }): LookedAt {
    const { widthPx, heightPx } = canvasSizeFor(size.widthPx, size.heightPx);
    const fits = picture instanceof ImageBitmap && picture.width === widthPx && picture.height === heightPx;
    let read: ImageData | undefined;
    let cut: CropSource | undefined;
    let drawn = false;
    const draw = (): void => {
      if (drawn) return;
      this.#fit(widthPx, heightPx);
      if (read === undefined) this.#drawnOn().drawImage(picture, 0, 0, widthPx, heightPx);
      else this.#drawnOn().putImageData(read, 0, 0);
      drawn = true;
    };
    const source = (): ImageBitmap | OffscreenCanvas => {
      if (fits) return picture;
      draw();
      return this.#canvas;
    };
    const drawnPixels = (): ImageData => {
      draw();
      return this.#drawnOn().getImageData(0, 0, widthPx, heightPx);
    };
    return {
      widthPx,
      heightPx,
      source,
      readable: async () => {
        if (fits) return picture;
        const rgb =
          'format' in picture ? await this.#framePixels.rgb(picture, { widthPx, heightPx }) : undefined;
        read = rgb === undefined ? drawnPixels() : new ImageData(rgb, widthPx, heightPx);
        return read;
      },
      pixels: async () => {
        const own =
          'format' in picture ? await this.#framePixels.read(picture, { widthPx, heightPx }) : undefined;
        cut = own ?? new RgbPixels(drawnPixels().data, widthPx, heightPx, 'RGB');
        return cut;
      },
      mirrored: () => mirrorOf(source(), widthPx, heightPx, this.#mirror),
      read: () => (cut ??= read && new RgbPixels(read.data, widthPx, heightPx, 'RGB')),
    };
  }

  #fit(widthPx: number, heightPx: number): void {
    if (this.#canvas.width !== widthPx) this.#canvas.width = widthPx;
    if (this.#canvas.height !== heightPx) this.#canvas.height = heightPx;
  }

  #drawnOn(): OffscreenCanvasRenderingContext2D {
    if (this.#context === null) throw new Error('no 2D context for the picture');
    return this.#context;
  }
}

function mirrorOf(
  picture: ImageBitmap | OffscreenCanvas,
  widthPx: number,
  heightPx: number,
  context: OffscreenCanvasRenderingContext2D | null,
): ImageData {
  if (context === null) throw new Error('no 2D context for the mirror image');
  // Setting a size clears the canvas and its transform.
  context.canvas.width = widthPx;
  context.canvas.height = heightPx;
  context.setTransform(-1, 0, 0, 1, widthPx, 0);
  context.drawImage(picture, 0, 0, widthPx, heightPx);
  return context.getImageData(0, 0, widthPx, heightPx);
}
