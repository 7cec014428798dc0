import type { LookedFor } from '../../core/measure/looked-for.ts';
import { absentFrame, isAbsent, personFrame, type PoseFrame } from '../../core/pose/frame.ts';
import { quantiseFrame } from '../../core/pose/quantise.ts';
import { backContour } from '../back-contour.ts';
import type { EstimatedFrame, Picture, RuntimeOptions } from '../runtime.ts';
import { createFinder } from './create-finder.ts';
import { LightMeter } from './light-meter.ts';
import { PictureCanvas, type LookedAt } from './looked-at.ts';
import type { Found, PersonFinder } from './person-finder.ts';
import { personLandmarks } from './person-frame.ts';
import { SecondLooks, type SeenPicture } from './second-looks.ts';
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
  readonly #secondLooks = new SecondLooks();
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
   * @param lookedFor in it, besides landmarks and outline
   * @param isLive whether the next picture is of more worth than a second look at this one
   * @param size in which to look at it, and which the landmarks' pixels refer to
   */
  async estimate(
    picture: Picture,
    timeMs: number,
    lookedFor: LookedFor,
    isLive: boolean,
    size = sizeOf(picture),
  ): Promise<EstimatedFrame> {
    try {
      return await this.#attempt(picture, timeMs, lookedFor, isLive, size);
    } catch (error) {
      if (this.#recoveries >= MOST_RECOVERIES) throw error;
      this.#recoveries += 1;
      await this.#renew();
      return this.#attempt(picture, timeMs, lookedFor, isLive, size);
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
    lookedFor: LookedFor,
    isLive: boolean,
    size: Size,
  ): Promise<EstimatedFrame> {
    const lookedAt = this.#canvas.lookAt(picture, size);
    const beginMs = performance.now();
    const finderMs = this.#clock.next(timeMs);
    let frame: PoseFrame = absentFrame(timeMs, undefined);
    await this.#finder.find(lookedAt, finderMs, (found) => {
      frame = this.#frameFrom(found, lookedAt, timeMs, lookedFor, size);
    });
    const firstLookMs = performance.now() - beginMs;
    if (lookedFor.mirrorLook) {
      frame = await this.#lookAgain(frame, { lookedAt, timeMs, finderMs, ...size }, isLive);
    }
    const endMs = performance.now();
    this.#secondLooks.spareTime.note({ beginMs, firstLookMs, endMs });
    return {
      frame: quantiseFrame(frame),
      inferenceMs: firstLookMs,
      ...size,
      unchangedMs: this.#lightMeter.unchangedMs,
    };
  }

  async #lookAgain(frame: PoseFrame, picture: SeenPicture, isLive: boolean): Promise<PoseFrame> {
    if (isAbsent(frame)) return frame;
    const mirrorLook = await this.#secondLooks.look(this.#finder, picture, isLive);
    return mirrorLook === null
      ? frame
      : personFrame(frame.timeMs, frame.image, frame.world, { ...frame, mirrorLook });
  }

  #frameFrom(
    found: Found,
    lookedAt: LookedAt,
    timeMs: number,
    { surfaces }: LookedFor,
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
