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
        return this.#readYuv(frame, size);
      case 'I420A':
      case 'I422':
      case 'I444':
      case null:
      default:
        return undefined;
    }
  }

  async #readRgb(frame: VideoFrame, { widthPx, heightPx }: Size): Promise<CropSource | undefined> {
    // Smaller copies are better made by drawing.
    if (frame.visibleRect?.width !== widthPx || frame.visibleRect.height !== heightPx) return undefined;
    const [pixels] = await this.#copy(frame);
    if (pixels?.offset !== 0 || pixels.stride !== 4 * widthPx) return undefined;
    return new RgbPixels(this.#bytes, widthPx, heightPx, frame.format?.startsWith('R') ? 'RGB' : 'BGR');
  }

  async #readYuv(frame: VideoFrame, { widthPx, heightPx }: Size): Promise<CropSource | undefined> {
    const coding = codingOf(frame.colorSpace);
    const { visibleRect } = frame;
    if (coding === undefined || visibleRect === null) return undefined;
    const [luma, blue, red] = await this.#copy(frame);
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
  async #copy(frame: VideoFrame): Promise<readonly PlaneLayout[]> {
    try {
      const size = frame.allocationSize();
      if (this.#bytes.length !== size) this.#bytes = new Uint8Array(size);
      return await frame.copyTo(this.#bytes);
    } catch {
      return [];
    }
  }
}

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
