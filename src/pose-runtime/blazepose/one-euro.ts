/**
 * A low-pass filter that lets fast movements through.
 *
 * Source: Casiez et al., 1 Euro Filter (2012), as in
 * https://github.com/google-ai-edge/mediapipe/blob/v0.10.21/mediapipe/util/filtering/one_euro_filter.cc
 */
export interface OneEuroOptions {
  readonly minCutoff: number;
  readonly beta: number;
  readonly derivateCutoff: number;
}

/** Assumed before there are two times to tell. */
const FREQUENCY_HZ = 30;

const alphaOf = (cutoff: number, frequency: number): number => 1 / (1 + frequency / (2 * Math.PI * cutoff));

export class OneEuroFilter {
  readonly #options: OneEuroOptions;
  #frequency = FREQUENCY_HZ;
  /** 0 before there is one. */
  #lastMs = 0;
  #raw: number | null = null;
  #smooth = 0;
  #rate: number | null = null;

  constructor(options: OneEuroOptions) {
    this.#options = options;
  }

  /** @param scale brings the value's rate to that of a body of size 1 */
  next(timeMs: number, value: number, scale: number): number {
    // As MediaPipe has it, a stream that begins at 0 is believed to be of 30 Hz for one step more.
    if (this.#lastMs !== 0) this.#frequency = 1000 / (timeMs - this.#lastMs);
    this.#lastMs = timeMs;
    const { minCutoff, beta, derivateCutoff } = this.#options;
    const rate = this.#raw === null ? 0 : (value - this.#raw) * scale * this.#frequency;
    const share = alphaOf(derivateCutoff, this.#frequency);
    this.#rate = this.#rate === null ? rate : share * rate + (1 - share) * this.#rate;
    const alpha = alphaOf(minCutoff + beta * Math.abs(this.#rate), this.#frequency);
    this.#smooth = this.#raw === null ? value : alpha * value + (1 - alpha) * this.#smooth;
    this.#raw = value;
    return this.#smooth;
  }
}
