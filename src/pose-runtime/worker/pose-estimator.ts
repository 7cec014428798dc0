import { absentFrame, personFrame, type PoseFrame, type TrunkSurface } from '../../core/pose/frame.ts';
import { quantiseFrame } from '../../core/pose/quantise.ts';
import { backContour } from '../back-contour.ts';
import type { EstimatedFrame, Picture, RuntimeOptions } from '../runtime.ts';
import { createFinder } from './create-finder.ts';
import { LightMeter } from './light-meter.ts';
import { PictureCanvas, type LookedAt } from './looked-at.ts';
import type { Found, PersonFinder } from './person-finder.ts';
import { personLandmarks } from './person-frame.ts';
import { SteadyClock } from './steady-clock.ts';
import { SurfaceMeter } from './surface-meter.ts';

/** Finders made anew after an error, before the worker gives up. */
const MOST_RECOVERIES = 3;

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

const sizeOf = (picture: Picture): Size =>
  'displayWidth' in picture
    ? { widthPx: picture.displayWidth, heightPx: picture.displayHeight }
    : { widthPx: picture.width, heightPx: picture.height };

/** Owns what finds people, and the canvas for pictures that have to be drawn. Does not close pictures. */
export class PoseEstimator {
  readonly #model: Uint8Array;
  readonly #options: RuntimeOptions;
  readonly #canvas = new PictureCanvas();
  readonly #lightMeter = new LightMeter();
  readonly #surfaceMeter = new SurfaceMeter();
  #finder: PersonFinder;
  #clock = new SteadyClock();
  #recoveries = 0;

  private constructor(model: Uint8Array, options: RuntimeOptions, finder: PersonFinder) {
    this.#model = model;
    this.#options = options;
    this.#finder = finder;
  }

  static async create(model: Uint8Array, options: RuntimeOptions): Promise<PoseEstimator> {
    return new PoseEstimator(model, options, await createFinder(model, options));
  }

  /**
   * Estimates one picture. After an error in the model it is made anew and the picture tried once more.
   * @param surfaces of the trunk to follow in it
   * @param size in which to look at it, and which the landmarks' pixels refer to
   */
  async estimate(
    picture: Picture,
    timeMs: number,
    surfaces: readonly TrunkSurface[],
    size = sizeOf(picture),
  ): Promise<EstimatedFrame> {
    try {
      return await this.#attempt(picture, timeMs, surfaces, size);
    } catch (error) {
      if (this.#recoveries >= MOST_RECOVERIES) throw error;
      this.#recoveries += 1;
      await this.#renew();
      return this.#attempt(picture, timeMs, surfaces, size);
    }
  }

  close(): void {
    this.#finder.close();
  }

  async #renew(): Promise<void> {
    try {
      this.#finder.close();
    } catch {
      // One that failed may fail again on closing; there is nothing left to save in it.
    }
    this.#clock = new SteadyClock();
    this.#finder = await createFinder(this.#model, this.#options);
  }

  async #attempt(
    picture: Picture,
    timeMs: number,
    surfaces: readonly TrunkSurface[],
    size: Size,
  ): Promise<EstimatedFrame> {
    const lookedAt = this.#canvas.lookAt(picture, size);
    const startMs = performance.now();
    let frame: PoseFrame = { timeMs, absent: true };
    await this.#finder.find(lookedAt, this.#clock.next(timeMs), (found) => {
      frame = quantiseFrame(this.#frameFrom(found, lookedAt, timeMs, surfaces, size));
    });
    const inferenceMs = performance.now() - startMs;
    return { frame, inferenceMs, ...size, unchangedMs: this.#lightMeter.unchangedMs };
  }

  #frameFrom(
    found: Found,
    lookedAt: LookedAt,
    timeMs: number,
    surfaces: readonly TrunkSurface[],
    size: Size,
  ): PoseFrame {
    const { widthPx, heightPx } = size;
    const person = personLandmarks(found.landmarks, found.worldLandmarks, widthPx, heightPx);
    const light = this.#lightMeter.read(lookedAt, person?.image, size, timeMs);
    if (person === undefined) return absentFrame(timeMs, light);
    const mask = this.#options.backContour ? found.mask() : undefined;
    const contour = mask && backContour(mask, person.image, widthPx, heightPx);
    const hipSurface = surfaces.includes('hips')
      ? this.#surfaceMeter.read(lookedAt, found.pixels, person.image, size, timeMs)
      : undefined;
    return personFrame(timeMs, person.image, person.world, { backContour: contour, hipSurface, light });
  }
}
