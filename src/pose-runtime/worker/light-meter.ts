import type { Landmark, Light } from '../../core/pose/frame.ts';
import type { LookedAt } from './looked-at.ts';
import { lightOf } from './luma.ts';
import { cellsOf } from './picture-cells.ts';
import { StillPicture } from './still-picture.ts';

/** Light changes slowly, and looking costs about as much as a small drawing. */
const EVERY_MS = 500;
/** The picture is looked at this small: single pixels do not matter. */
const WIDTH = 32;
const HEIGHT = 24;

/** Looks at how light the person is, twice a second, in a tiny copy of the picture, and whether that changes at all. */
export class LightMeter {
  /** How long the picture has been the very same, milliseconds. */
  unchangedMs = 0;
  readonly #still = new StillPicture();
  readonly #context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  #lastMs: number | null = null;

  /**
   * @param image the person's landmarks in pixels of a picture of the given size; none: the whole picture counts
   * @param timeMs the source's own clock, so that the same video is looked at in the same places
   * @returns undefined when it was looked at a moment ago
   */
  read(
    picture: Pick<LookedAt, 'source' | 'read'>,
    image: readonly Landmark[] | undefined,
    size: { readonly widthPx: number; readonly heightPx: number },
    timeMs: number,
  ): Light | undefined {
    const last = this.#lastMs;
    if (last !== null && timeMs >= last && timeMs - last < EVERY_MS) return undefined;
    this.#lastMs = timeMs;
    const read = picture.read();
    const cells = read && cellsOf(read, WIDTH, HEIGHT);
    const pixels = cells?.means ?? this.#drawn(picture);
    if (pixels === undefined) return undefined;
    const points = image?.map(({ x, y }) => ({
      x: (x / size.widthPx) * WIDTH,
      y: (y / size.heightPx) * HEIGHT,
    }));
    const light = lightOf(pixels, WIDTH, HEIGHT, points);
    this.unchangedMs = this.#still.look(cells?.looks ?? pixels, light.luma, timeMs);
    return light;
  }

  /**
   * Only of what the model takes unread: the browser keeps smaller copies of all that it draws smaller, which of a camera
   * would be megabytes a minute until memory is short.
   */
  #drawn(picture: Pick<LookedAt, 'source'>): Uint8ClampedArray | undefined {
    this.#context?.drawImage(picture.source(), 0, 0, WIDTH, HEIGHT);
    return this.#context?.getImageData(0, 0, WIDTH, HEIGHT).data;
  }
}
