import type { Picture } from '../runtime.ts';
import { canvasSizeFor } from './canvas-size.ts';

/** A picture as the model gets to see it. */
export interface LookedAt {
  /** The picture itself where the model can take it as it is, else a canvas it is drawn into. */
  readonly source: ImageBitmap | OffscreenCanvas;
  readonly widthPx: number;
  readonly heightPx: number;
  /** All of its pixels. @throws when there is no canvas to read them from */
  pixels(): ImageData;
}

/** One canvas for all pictures. */
export class PictureCanvas {
  readonly #canvas = new OffscreenCanvas(16, 16);
  readonly #context = this.#canvas.getContext('2d', { alpha: false, willReadFrequently: true });

  /** @param size in which to look at it. What is given back holds until the next call, and while the picture is open. */
  lookAt(picture: Picture, size: { readonly widthPx: number; readonly heightPx: number }): LookedAt {
    const { widthPx, heightPx } = canvasSizeFor(size.widthPx, size.heightPx);
    const fits = picture instanceof ImageBitmap && picture.width === widthPx && picture.height === heightPx;
    if (!fits) this.#draw(picture, widthPx, heightPx);
    return {
      source: fits ? picture : this.#canvas,
      widthPx,
      heightPx,
      pixels: () => {
        if (fits) this.#draw(picture, widthPx, heightPx);
        return this.#drawnOn().getImageData(0, 0, widthPx, heightPx);
      },
    };
  }

  #draw(picture: Picture, widthPx: number, heightPx: number): void {
    if (this.#canvas.width !== widthPx) this.#canvas.width = widthPx;
    if (this.#canvas.height !== heightPx) this.#canvas.height = heightPx;
    this.#drawnOn().drawImage(picture, 0, 0, widthPx, heightPx);
  }

  #drawnOn(): OffscreenCanvasRenderingContext2D {
    if (this.#context === null) throw new Error('no 2D context for the picture');
    return this.#context;
  }
}
