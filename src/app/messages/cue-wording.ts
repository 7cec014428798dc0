import type { CueId } from '../../core/coach/event.ts';
import type { DirectionId } from '../../core/exercises/exercise.ts';
import type { CueWords } from './cue-words.ts';

/** The ways to say a cue to one who moves in a direction, or in none. */
export const cueVariants = (cues: CueWords, cue: CueId, direction: DirectionId | null): readonly string[] =>
  (direction === null ? undefined : cues.byDirection[direction][cue]) ?? cues.any[cue];

/**
 * Chooses among the ways to say a cue: the first one first, then in turn, so that a set does not repeat itself and the
 * same set always says the same. What was said last, of this cue or of any, is not said again.
 */
export class CueWording {
  readonly #times = new Map<CueId, number>();
  readonly #last = new Map<CueId, string>();
  #lastOfAll = '';
  readonly #cues: CueWords;

  constructor(cues: CueWords) {
    this.#cues = cues;
  }

  next(cue: CueId, direction: DirectionId | null): string {
    const variants = cueVariants(this.#cues, cue, direction);
    const times = this.#times.get(cue) ?? 0;
    const inTurn = variants.map((_, index) => variants[(times + index) % variants.length] ?? '');
    const fresh = inTurn.find((text) => text !== this.#lastOfAll && text !== this.#last.get(cue));
    const text = fresh ?? inTurn[0] ?? '';
    this.#times.set(cue, times + 1);
    this.#last.set(cue, text);
    this.#lastOfAll = text;
    return text;
  }
}
