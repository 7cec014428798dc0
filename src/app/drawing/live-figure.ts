import type { TargetGhost } from '../../core/measure/target-ghost.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';

/** A person as they are drawn over a picture. */
export interface Figure {
  /** Null, or nobody in it: nothing is drawn. */
  readonly frame: PoseFrame | null;
  /** Where the target lies on this frame's person. */
  readonly ghost: TargetGhost | null;
}

export const NOBODY: Figure = { frame: null, ghost: null };

/**
 * A figure that moves with every picture. Whoever draws it hears of each at once, past the page's state, for which every change
 * would be a round of its own.
 */
export class LiveFigure {
  #shown = NOBODY;
  #draw: ((figure: Figure) => void) | null = null;

  show(frame: PoseFrame | null, ghost: TargetGhost | null = null): void {
    this.#shown = { frame, ghost };
    this.#draw?.(this.#shown);
  }

  /**
   * Draws what is shown, now and whenever it changes; only one draws at a time, the last.
   * @returns ends it
   */
  drawnBy(draw: (figure: Figure) => void): () => void {
    this.#draw = draw;
    draw(this.#shown);
    return () => {
      if (this.#draw === draw) this.#draw = null;
    };
  }
}
