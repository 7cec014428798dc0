/** Below this mean luma a picture is black: it is no wonder that it does not change. */
const BLACK = 0.05;

/**
 * Notices a picture that is the very same again and again, to the last bit: no camera's noise lets that happen, so
 * the camera hangs. Somebody who holds quite still is another matter.
 */
export class StillPicture {
  #pixels: Uint8ClampedArray | null = null;
  #sinceMs = 0;

  /**
   * @param pixels of the picture, or of a small copy of it
   * @param luma mean brightness, 0 to 1
   * @returns how long the picture has not changed, milliseconds; 0 for a black one
   */
  look(pixels: Uint8ClampedArray, luma: number, timeMs: number): number {
    const same = this.#pixels?.every((value, at) => value === pixels[at]) === true;
    if (!same || luma < BLACK) this.#sinceMs = timeMs;
    this.#pixels = pixels;
    return timeMs - this.#sinceMs;
  }
}
