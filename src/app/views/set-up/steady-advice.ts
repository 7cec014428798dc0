import type { Advice } from '../../../core/measure/advice.ts';

/** Nobody can read what changes sooner. */
const DWELL_MS = 1500;

/** Advice changes only when there has been other advice, or none, for a moment: at a limit it would flicker. */
export class SteadyAdvice {
  #shown: Advice | null = null;
  #other: { readonly advice: Advice | null; readonly sinceMs: number } | null = null;

  /** @returns what to show now */
  next(advice: Advice | null, timeMs: number): Advice | null {
    if (advice === this.#shown) this.#other = null;
    else if (this.#other?.advice !== advice) this.#other = { advice, sinceMs: timeMs };
    else if (timeMs - this.#other.sinceMs >= DWELL_MS) {
      this.#shown = advice;
      this.#other = null;
    }
    return this.#shown;
  }
}
