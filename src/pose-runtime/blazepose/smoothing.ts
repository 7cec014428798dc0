import type { Landmark } from '../../core/pose/frame.ts';
import { OneEuroFilter, type OneEuroOptions } from './one-euro.ts';

/** How MediaPipe smooths a single person's landmarks in a stream. */
const IMAGE: OneEuroOptions = { minCutoff: 0.05, beta: 80, derivateCutoff: 1 };
const WORLD: OneEuroOptions = { minCutoff: 0.1, beta: 40, derivateCutoff: 1 };
const VISIBILITY_ALPHA = 0.1;
/** A body smaller than this has no scale to go by. */
const LEAST_SCALE = 1e-6;

/** Smooths one list of landmarks from frame to frame. */
class LandmarkSmoother {
  readonly #options: OneEuroOptions;
  readonly #filters: { x: OneEuroFilter; y: OneEuroFilter; z: OneEuroFilter }[] = [];
  readonly #visibility: number[] = [];

  constructor(options: OneEuroOptions) {
    this.#options = options;
  }

  next(timeMs: number, landmarks: readonly Landmark[], size: number): Landmark[] {
    const seen = landmarks.map((landmark, index) => {
      const before = this.#visibility[index];
      const visibility =
        before === undefined
          ? landmark.visibility
          : VISIBILITY_ALPHA * landmark.visibility + (1 - VISIBILITY_ALPHA) * before;
      this.#visibility[index] = visibility;
      return { ...landmark, visibility };
    });
    if (size < LEAST_SCALE) return seen;
    return seen.map(({ x, y, z, visibility }, index) => {
      const filter = (this.#filters[index] ??= {
        x: new OneEuroFilter(this.#options),
        y: new OneEuroFilter(this.#options),
        z: new OneEuroFilter(this.#options),
      });
      return {
        x: filter.x.next(timeMs, x, 1 / size),
        y: filter.y.next(timeMs, y, 1 / size),
        z: filter.z.next(timeMs, z, 1 / size),
        visibility,
      };
    });
  }
}

/** Mean of breadth and height of a body in its own units. */
function extentOf(landmarks: readonly Landmark[]): number {
  const xs = landmarks.map(({ x }) => x);
  const ys = landmarks.map(({ y }) => y);
  return (Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys)) / 2;
}

/**
 * Smooths a person's landmarks as MediaPipe does in a stream of one person. A new one for a new person.
 *
 * Source: https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/tasks/cc/vision/pose_landmarker/pose_landmarks_detector_graph.cc
 */
export class PersonSmoother {
  readonly #image = new LandmarkSmoother(IMAGE);
  readonly #world = new LandmarkSmoother(WORLD);

  /** @param sizePx of the region that will be looked at next */
  next(
    timeMs: number,
    { image, world }: { readonly image: readonly Landmark[]; readonly world: readonly Landmark[] },
    sizePx: number,
  ): { readonly image: Landmark[]; readonly world: Landmark[] } {
    return {
      image: this.#image.next(timeMs, image, sizePx),
      world: this.#world.next(timeMs, world, extentOf(world)),
    };
  }
}
