import type { CropSource } from '../blazepose/crop.ts';
import { RgbPixels } from '../blazepose/rgb-pixels.ts';
import { rgbFromYuv, type YuvCoding } from '../blazepose/yuv-colours.ts';
import { YuvPixels } from '../blazepose/yuv-pixels.ts';

/** What newer browsers tell about a frame besides. */
interface Turned {
  readonly rotation?: number;
  readonly flip?: boolean;
}

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Shown in another shape than it is stored in, by more than is lost in rounding: turned, or of pixels that are not square. */
const MOST_STRETCHED = 1.02;

/**
 * Reads frames as they lie in memory: several times faster than drawing one, which turns all of it into the screen's colours,
 * and reading that back.
 */
export class FramePixels {
  #bytes = new Uint8Array();
  /** Whether this browser turns colours into RGB while it copies, as far as is known. */
  #converts = true;

  /**
   * @param size in which the frame is looked at
   * @returns what holds until the next call; undefined where the frame has to be drawn
   */
  async read(frame: VideoFrame, size: Size): Promise<CropSource | undefined> {
    if (!isUpright(frame, size)) return undefined;
    switch (frame.format) {
      case 'RGBA':
      case 'RGBX':
      case 'BGRA':
      case 'BGRX':
        return this.#readRgb(frame, size);
      case 'I420':
      case 'NV12':
        return this.#readColours(frame, size);
      case 'I420A':
      case 'I422':
      case 'I444':
      case null:
      default:
        return undefined;
    }
  }

  /**
   * Red, green, blue and nothing of every pixel, turned into colours by the browser while it copies: the very ones of a drawn frame, in
   * half the time. Holds until the next call; undefined where the frame has to be drawn.
   */
  async rgb(frame: VideoFrame, size: Size): Promise<Uint8ClampedArray<ArrayBuffer> | undefined> {
    const { format } = frame;
    // Of blue first a browser that has not heard of it would give that, and nobody could tell.
    if (!this.#converts || format === null || format.startsWith('B')) return undefined;
    if (!isUpright(frame, size) || !isOfSize(frame, size)) return undefined;
    const { widthPx, heightPx } = size;
    const layout = await this.#copy(frame, 4 * widthPx * heightPx, { format: 'RGBX', colorSpace: 'srgb' });
    // A browser that has not heard of it copies the planes as they are.
    this.#converts = isWhole(layout, size);
    return this.#converts ? new Uint8ClampedArray(this.#bytes.buffer) : undefined;
  }

  async #readRgb(frame: VideoFrame, size: Size): Promise<CropSource | undefined> {
    // Smaller copies are better made by drawing.
    if (!isOfSize(frame, size)) return undefined;
    const layout = await this.#copy(frame, frame.allocationSize());
    if (!isWhole(layout, size)) return undefined;
    return new RgbPixels(
      this.#bytes,
      size.widthPx,
      size.heightPx,
      frame.format?.startsWith('R') ? 'RGB' : 'BGR',
    );
  }

  async #readColours(frame: VideoFrame, size: Size): Promise<CropSource | undefined> {
    const rgb = await this.rgb(frame, size);
    return rgb === undefined
      ? this.#readYuv(frame, size)
      : new RgbPixels(rgb, size.widthPx, size.heightPx, 'RGB');
  }

  async #readYuv(frame: VideoFrame, { widthPx, heightPx }: Size): Promise<CropSource | undefined> {
    const coding = codingOf(frame.colorSpace);
    const { visibleRect } = frame;
    if (coding === undefined || visibleRect === null) return undefined;
    const [luma, blue, red] = await this.#copy(frame, frame.allocationSize());
    if (luma === undefined || blue === undefined) return undefined;
    const bytes = this.#bytes;
    const { width, height } = visibleRect;
    const colour = { bytes, width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
    // With two planes, blue and red lie in one, in turn.
    const pixelStride = red === undefined ? 2 : 1;
    return new YuvPixels(
      {
        luma: { bytes, width, height, ...luma, pixelStride: 1 },
        blue: { ...colour, ...blue, pixelStride },
        red: { ...colour, ...(red ?? { ...blue, offset: blue.offset + 1 }), pixelStride },
        colours: rgbFromYuv(coding),
      },
      widthPx,
      heightPx,
    );
  }

  /** None where the browser cannot. */
  async #copy(
    frame: VideoFrame,
    size: number,
    options?: VideoFrameCopyToOptions,
  ): Promise<readonly PlaneLayout[]> {
    try {
      if (this.#bytes.length !== size) this.#bytes = new Uint8Array(size);
      return await frame.copyTo(this.#bytes, options);
    } catch {
      return [];
    }
  }
}

const isOfSize = ({ visibleRect }: VideoFrame, { widthPx, heightPx }: Size): boolean =>
  visibleRect?.width === widthPx && visibleRect.height === heightPx;

/** One row of four bytes a pixel right after the other. */
const isWhole = ([pixels, ...others]: readonly PlaneLayout[], { widthPx }: Size): boolean =>
  pixels?.offset === 0 && pixels.stride === 4 * widthPx && others.length === 0;

function isUpright(frame: VideoFrame, { widthPx, heightPx }: Size): boolean {
  const { rotation = 0, flip = false } = frame as Turned;
  const { visibleRect } = frame;
  if (rotation !== 0 || flip || visibleRect === null) return false;
  const stretched = (visibleRect.width * heightPx) / (visibleRect.height * widthPx);
  return Math.max(stretched, 1 / stretched) <= MOST_STRETCHED;
}

/** How a frame's colours are stored; undefined when it does not tell, or in a way that is not known here. */
function codingOf({ matrix, fullRange }: VideoColorSpace): YuvCoding | undefined {
  if (fullRange === null) return undefined;
  switch (matrix) {
    case 'bt709':
      return { matrix, fullRange };
    case 'bt470bg':
    case 'smpte170m':
      return { matrix: 'bt601', fullRange };
    case 'rgb':
    case null:
    default:
      return undefined;
  }
}
