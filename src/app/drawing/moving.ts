/** Something that may change with every picture, for whoever draws it. */
export interface Moving<T> {
  /**
   * Draws what is shown, now and whenever it changes; only one draws at a time, the last.
   * @returns ends it
   */
  drawnBy(draw: (shown: T) => void): () => void;
}

/**
 * What moves while somebody practises. Whoever draws it hears of each change at once, past the page's state, for which every
 * change would be a round of its own.
 */
export class Live<T> implements Moving<T> {
  #shown: T;
  #draw: ((shown: T) => void) | null = null;

  constructor(first: T) {
    this.#shown = first;
  }

  show(next: T): void {
    if (Object.is(next, this.#shown)) return;
    this.#shown = next;
    this.#draw?.(next);
  }

  drawnBy(draw: (shown: T) => void): () => void {
    this.#draw = draw;
    draw(this.#shown);
    return () => {
      if (this.#draw === draw) this.#draw = null;
    };
  }
}

/** What does not move: it is drawn once. */
export const still = <T>(shown: T): Moving<T> => ({
  drawnBy: (draw) => {
    draw(shown);
    return () => undefined;
  },
});

/** The same in other terms. */
export const movingAs = <T, U>(moving: Moving<T>, as: (shown: T) => U): Moving<U> => ({
  drawnBy: (draw) => moving.drawnBy((shown) => draw(as(shown))),
});
