import type { Landmark } from '../../core/pose/frame.ts';
import { LANDMARK_COUNT } from '../../core/pose/landmark.ts';
import type { CropSource } from './crop.ts';
import { DETECTOR_RANGE, DETECTOR_SIZE, surestPerson } from './detection.ts';
import { HIPS, LANDMARK_RANGE, LANDMARK_SIZE, regionLandmarks, RIM } from './landmark-tensors.ts';
import { MirroredPicture, mirroredRegion } from './mirrored-picture.ts';
import { regionAround, toPicture, type Region } from './region.ts';
import { PersonSmoother } from './smoothing.ts';

/** What the detector network answers. */
export interface DetectorAnswer {
  readonly boxes: Float32Array;
  readonly scores: Float32Array;
}

/** What the landmark network answers. */
export interface LandmarkAnswer {
  readonly landmarks: Float32Array;
  /** Metres, 39 x (x, y, z) in the region's own axes. */
  readonly world: Float32Array;
  readonly heatmap: Float32Array;
  /** How sure it is that there is somebody, 0..1. */
  readonly presence: number;
  /** 256 x 256, before the sigmoid; undefined when it is not asked for. */
  readonly mask: Float32Array | undefined;
}

/**
 * The two networks of BlazePose. Inputs are RGB, row by row, in the range each was trained on; an answer holds until the same
 * network is asked again.
 */
export interface Networks {
  detect(input: Float32Array): Promise<DetectorAnswer>;
  landmarks(input: Float32Array): Promise<LandmarkAnswer>;
}

/** A person found in a picture. */
export interface Tracked {
  /** 33 of them, pixels of the picture; z in the scale of x. */
  readonly image: Landmark[];
  readonly world: Landmark[];
  /** The region that was looked at, and the silhouette in it, which holds until the next picture. */
  readonly region: Region;
  readonly mask: Float32Array | undefined;
}

const LEAST_PRESENCE = 0.5;

/**
 * Follows one person through a stream of pictures as MediaPipe's pose landmarker does: found by the detector, then looked for
 * where the frame before says they will be.
 */
export class PoseTracker {
  readonly #networks: Networks;
  readonly #detectorInput = new Float32Array(DETECTOR_SIZE * DETECTOR_SIZE * 3);
  readonly #landmarkInput = new Float32Array(LANDMARK_SIZE * LANDMARK_SIZE * 3);
  #next: Region | undefined;
  /** What was looked at in the last picture, while there was somebody. */
  #last: Region | undefined;
  #smoother = new PersonSmoother();
  #mirrorSmoother = new PersonSmoother();

  constructor(networks: Networks) {
    this.#networks = networks;
  }

  /** @param timeMs strictly increasing */
  async track(picture: CropSource, timeMs: number): Promise<Tracked | undefined> {
    const region = this.#next ?? (await this.#find(picture));
    const found = region && (await this.#look(picture, region));
    if (region === undefined || found === undefined) {
      this.#next = undefined;
      this.#last = undefined;
      this.#smoother = new PersonSmoother();
      this.#mirrorSmoother = new PersonSmoother();
      return undefined;
    }
    this.#next = found.next;
    this.#last = region;
    return { ...this.#smoother.next(timeMs, found, found.next.sizePx), region, mask: found.mask };
  }

  /**
   * Looks at the mirror image of the picture that was tracked last, in the same place.
   * @param timeMs of that picture
   * @returns landmarks in the mirror image; undefined when nobody is to be seen there
   */
  async trackMirrored(
    picture: CropSource,
    timeMs: number,
  ): Promise<Pick<Tracked, 'image' | 'world'> | undefined> {
    const region = this.#last && mirroredRegion(this.#last, picture.width);
    const found = region && (await this.#look(new MirroredPicture(picture), region));
    if (found !== undefined) return this.#mirrorSmoother.next(timeMs, found, found.next.sizePx);
    this.#mirrorSmoother = new PersonSmoother();
    return undefined;
  }

  async #find(picture: CropSource): Promise<Region | undefined> {
    const { width, height } = picture;
    const sizePx = Math.max(width, height);
    const whole: Region = { centerX: width / 2, centerY: height / 2, sizePx, rotationRad: 0 };
    picture.crop(this.#detectorInput, DETECTOR_SIZE, whole, 'black', DETECTOR_RANGE);
    const { boxes, scores } = await this.#networks.detect(this.#detectorInput);
    const person = surestPerson(boxes, scores);
    return (
      person &&
      regionAround(
        toPicture(whole, person.hips.x, person.hips.y),
        toPicture(whole, person.rim.x, person.rim.y),
      )
    );
  }

  async #look(picture: CropSource, region: Region) {
    picture.crop(this.#landmarkInput, LANDMARK_SIZE, region, 'edge', LANDMARK_RANGE);
    const answer = await this.#networks.landmarks(this.#landmarkInput);
    if (!(answer.presence > LEAST_PRESENCE)) return undefined;
    const own = regionLandmarks(answer.landmarks, answer.heatmap);
    const placed = own.map(({ x, y, z, visibility }) => ({
      ...toPicture(region, x, y),
      z: z * region.sizePx,
      visibility,
    }));
    const [hips, rim] = [placed[HIPS], placed[RIM]];
    if (hips === undefined || rim === undefined) return undefined;
    return {
      image: placed.slice(0, LANDMARK_COUNT),
      world: worldLandmarks(answer.world, region, own),
      next: regionAround(hips, rim),
      mask: answer.mask,
    };
  }
}

/** World landmarks in the picture's axes: the network gives them in those of the region. */
function worldLandmarks(
  world: Float32Array,
  { rotationRad }: Region,
  own: readonly { readonly visibility: number }[],
): Landmark[] {
  const cos = Math.cos(rotationRad);
  const sin = Math.sin(rotationRad);
  return own.slice(0, LANDMARK_COUNT).map(({ visibility }, index) => {
    const x = world[3 * index] ?? 0;
    const y = world[3 * index + 1] ?? 0;
    return { x: cos * x - sin * y, y: sin * x + cos * y, z: world[3 * index + 2] ?? 0, visibility };
  });
}
