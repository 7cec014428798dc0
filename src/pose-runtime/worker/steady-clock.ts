/** Least step between two timestamps MediaPipe gets, milliseconds. */
const LEAST_STEP_MS = 1;
/** Step assumed where the source's clock jumps back: one frame at 30 a second. */
const ASSUMED_STEP_MS = 1000 / 30;

/**
 * Timestamps that always rise. One that does not poisons MediaPipe's graph for good, and a source may well start
 * again at zero. While the source's clock rises, its steps are kept: MediaPipe's own smoothing depends on them.
 */
export class SteadyClock {
  #offsetMs = 0;
  #lastMs = Number.NEGATIVE_INFINITY;

  /** The timestamp to use for a frame the source dates `sourceMs`. */
  next(sourceMs: number): number {
    if (this.#lastMs === Number.NEGATIVE_INFINITY) this.#offsetMs = -sourceMs;
    let timeMs = sourceMs + this.#offsetMs;
    if (timeMs < this.#lastMs + LEAST_STEP_MS) {
      timeMs = this.#lastMs + (sourceMs + this.#offsetMs < this.#lastMs ? ASSUMED_STEP_MS : LEAST_STEP_MS);
      this.#offsetMs = timeMs - sourceMs;
    }
    this.#lastMs = timeMs;
    return timeMs;
  }
}
