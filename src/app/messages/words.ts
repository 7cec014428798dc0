import type { CueId } from '../../core/coach/event.ts';
import type { DirectionId, Exercise } from '../../core/exercises/exercise.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** The words of the page. */
export const words: Messages = en;

/** The words of an exercise in the page's language. */
export const exerciseWords = (exercise: Exercise): Exercise['words']['en'] => exercise.words.en;

const cueVariants = (cue: CueId, direction: DirectionId | null): readonly string[] =>
  (direction === null ? undefined : words.cues.byDirection[direction][cue]) ?? words.cues.any[cue];

/**
 * Chooses among the ways to say a cue: the first one first, then in turn, so that a set does not repeat itself and the
 * same set always says the same.
 */
export class CueWording {
  readonly #said = new Map<CueId, number>();

  next(cue: CueId, direction: DirectionId | null): string {
    const variants = cueVariants(cue, direction);
    const count = this.#said.get(cue) ?? 0;
    this.#said.set(cue, count + 1);
    return variants[count % variants.length] ?? '';
  }
}
