import { breathWith } from '../../core/coach/breath-along.ts';
import { breathAt, halfBreathMs, type Breath } from '../../core/coach/breath.ts';
import type { CoachStatus, CueId } from '../../core/coach/event.ts';
import {
  breathPlace,
  guidePlace,
  type GuidePlace,
  isLed,
  type PaceGuide,
  RESTING_GUIDE,
  stepGuide,
} from '../../core/coach/pace-guide.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { Tones } from '../../platform/tones.ts';
import type { Guidance } from '../guidance.svelte.ts';

/** What there is to move along with at a moment. */
export interface Leading {
  readonly place: GuidePlace;
  /** Null where the exercise leaves the breath free. */
  readonly breath: Breath | null;
}

const ALL_BUT_OVER = 0.999;
/** Halves of a breath before one in the middle of a set: the very first is taken at rest. */
const HALVES_BEFORE = { in: 2, out: 3 } as const;

/** Goes ahead of a person at an easy pace: for the eye a place and a breath, for the ear one soft sound. */
export class Lead {
  readonly #exercise: Exercise;
  readonly #guidance: Pick<Guidance, 'breathsPerMinute' | 'sound'>;
  readonly #tones: Pick<Tones, 'follow'>;
  /** When there was something to follow: the set's first movement to make. */
  #originMs: number | null = null;
  /** When the breath to follow began, were it always as it is now. It leads at rest, and goes along once they move. */
  #breathOriginMs = 0;
  #breathing: Breath['phase'] | null = null;
  #guide: PaceGuide = RESTING_GUIDE;

  constructor(
    exercise: Exercise,
    guidance: Pick<Guidance, 'breathsPerMinute' | 'sound'>,
    tones: Pick<Tones, 'follow'>,
  ) {
    this.#exercise = exercise;
    this.#guidance = guidance;
    this.#tones = tones;
  }

  /**
   * @param said cues of this very moment: the breath begins with the one that asks for it
   * @returns null while there is nothing to follow: not seen, waiting for stillness, or over
   */
  step(status: CoachStatus, timeMs: number, said: readonly CueId[] = []): Leading | null {
    if (!isLed(status.phase)) {
      this.stop();
      return null;
    }
    if (this.#originMs === null) this.#originMs = this.#breathOriginMs = timeMs;
    const elapsedMs = timeMs - this.#originMs;
    const exercise = this.#exercise;
    const { breathsPerMinute, sound } = this.#guidance;
    const breath = this.#breathe(breathWith(exercise, status, said), timeMs);
    this.#guide = stepGuide(exercise, this.#guide, status, elapsedMs, breathsPerMinute, breath);
    const place =
      exercise.dose.hold.kind === 'breath'
        ? breathPlace(exercise, timeMs - this.#breathOriginMs, breathsPerMinute)
        : guidePlace(exercise, this.#guide, elapsedMs, breathsPerMinute);
    if (sound === 'none') this.#tones.follow(null);
    else this.#tones.follow({ kind: sound, share: sound === 'pace' ? place.share : airIn(breath) });
    return { place, breath: exercise.breathing === 'free' ? null : breath };
  }

  /** The breath now, which turns to the half that is wanted, and waits at its end for as long as that is. */
  #breathe(wanted: Breath['phase'] | null, timeMs: number): Breath {
    const { breathsPerMinute } = this.#guidance;
    const now = (): Breath => breathAt(timeMs - this.#breathOriginMs, breathsPerMinute);
    if (wanted !== null && now().phase !== wanted) {
      const gone = this.#breathing === wanted ? ALL_BUT_OVER : 0;
      this.#breathOriginMs = timeMs - (HALVES_BEFORE[wanted] + gone) * halfBreathMs(breathsPerMinute);
    }
    const breath = now();
    this.#breathing = breath.phase;
    return breath;
  }

  /** Falls silent and starts anew at the next movement. */
  stop(): void {
    this.#guide = RESTING_GUIDE;
    this.#originMs = null;
    this.#breathing = null;
    this.#tones.follow(null);
  }
}

/** How full of air a breath to follow is, 0 to 1. */
export const airIn = ({ phase, share }: Breath): number => (phase === 'in' ? share : 1 - share);
