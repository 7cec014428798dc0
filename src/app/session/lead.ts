import { breathAt, type Breath } from '../../core/coach/breath.ts';
import type { CoachStatus, Phase } from '../../core/coach/event.ts';
import {
  breathPlace,
  guidePlace,
  type GuidePlace,
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

const LED: ReadonlySet<Phase> = new Set<Phase>(['ready', 'moving', 'holding', 'returning']);

/** Goes ahead of a person at an easy pace: for the eye a place and a breath, for the ear one soft sound. */
export class Lead {
  readonly #exercise: Exercise;
  readonly #guidance: Pick<Guidance, 'breathsPerMinute' | 'sound'>;
  readonly #tones: Pick<Tones, 'follow'>;
  /** When the breath to follow began: with the set's first movement to make. */
  #originMs: number | null = null;
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

  /** @returns null while there is nothing to follow: not seen, waiting for stillness, or over */
  step(status: CoachStatus, timeMs: number): Leading | null {
    if (!LED.has(status.phase)) {
      this.stop();
      return null;
    }
    this.#originMs ??= timeMs;
    const elapsedMs = timeMs - this.#originMs;
    const exercise = this.#exercise;
    const { breathsPerMinute, sound } = this.#guidance;
    this.#guide = stepGuide(exercise, this.#guide, status, elapsedMs, breathsPerMinute);
    const place =
      exercise.dose.hold.kind === 'breath'
        ? breathPlace(exercise, elapsedMs, breathsPerMinute)
        : guidePlace(exercise, this.#guide, elapsedMs, breathsPerMinute);
    const breath = breathAt(elapsedMs, breathsPerMinute);
    if (sound === 'none') this.#tones.follow(null);
    else this.#tones.follow({ kind: sound, share: sound === 'pace' ? place.share : airIn(breath) });
    return { place, breath: exercise.breathing === 'free' ? null : breath };
  }

  /** Falls silent and starts anew at the next movement. */
  stop(): void {
    this.#guide = RESTING_GUIDE;
    this.#originMs = null;
    this.#tones.follow(null);
  }
}

/** How full of air a breath to follow is, 0 to 1. */
export const airIn = ({ phase, share }: Breath): number => (phase === 'in' ? share : 1 - share);
