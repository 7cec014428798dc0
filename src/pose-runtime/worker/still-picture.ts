/** Below this mean luma a picture is black: it is no wonder that it does not change. */
const BLACK = 0.05;

type Pixels = Uint8ClampedArray | Float32Array;

/**
 * Notices a picture that is the very same again and again, to the last bit: no camera's noise lets that happen, so
 * the camera hangs. Somebody who holds quite still is another matter.
 */
export class StillPicture {
  #pixels: Pixels | null = null;
  #sinceMs = 0;

  /**
   * @param pixels some of the picture's, always the same ones; means of many would hide a camera's noise
   * @param luma mean brightness, 0 to 1
   * @returns how long the picture has not changed, milliseconds; 0 for a black one
   */
  look(pixels: Pixels, luma: number, timeMs: number): number {
    const before = this.#pixels;
    const same = before !== null && pixels.every((value, at) => value === before[at]);
    if (!same || luma < BLACK) this.#sinceMs = timeMs;
    this.#pixels = pixels;
    return timeMs - this.#sinceMs;
  }
}
