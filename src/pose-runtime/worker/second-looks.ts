import type { PersonLandmarks } from '../../core/pose/frame.ts';
import { mirrorPerson } from '../../core/pose/mirror.ts';
import type { LookedAt } from './looked-at.ts';
import type { PersonFinder } from './person-finder.ts';
import { personLandmarks } from './person-frame.ts';
import { SpareTime } from './spare-time.ts';

/** So far apart they come in a video. */
const IN_VIDEO_MS = 80;

/** A picture in which somebody was found. */
export interface SeenPicture {
  readonly lookedAt: LookedAt;
  /** On the source's clock. */
  readonly timeMs: number;
  /** On the clock that the finder was given. */
  readonly finderMs: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Looks at the mirror images of some of the pictures. Of a video always at the same ones, so that the same video gives the same
 * recording; live at as many as there is time for.
 */
export class SecondLooks {
  readonly spareTime = new SpareTime();
  #lastMs = Number.NEGATIVE_INFINITY;
  #areImpossible = false;

  /** @returns null when it is not this picture's turn, or nobody is to be seen in its mirror image */
  async look(finder: PersonFinder, picture: SeenPicture, isLive: boolean): Promise<PersonLandmarks | null> {
    if (!this.#isDue(picture.timeMs, isLive)) return null;
    this.#lastMs = picture.timeMs;
    try {
      return await lookAt(finder, picture);
    } catch (error) {
      if (!isLive) throw error;
      // One look is enough to go on with; that there is no second one must not cost a practice.
      this.#areImpossible = true;
      return null;
    }
  }

  #isDue(timeMs: number, isLive: boolean): boolean {
    // The source may have begun anew.
    if (timeMs < this.#lastMs) this.#lastMs = Number.NEGATIVE_INFINITY;
    const everyMs = isLive ? this.spareTime.everyMs : IN_VIDEO_MS;
    return !this.#areImpossible && everyMs !== null && timeMs - this.#lastMs >= everyMs;
  }
}

async function lookAt(
  finder: PersonFinder,
  { lookedAt, finderMs, widthPx, heightPx }: SeenPicture,
): Promise<PersonLandmarks | null> {
  const { landmarks, worldLandmarks } = await finder.findMirrored(lookedAt, finderMs);
  const person = personLandmarks(landmarks, worldLandmarks, widthPx, heightPx);
  return person === undefined ? null : mirrorPerson(person, widthPx);
}
