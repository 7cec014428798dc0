import type { CueId } from '../../core/coach/event.ts';
import type { DirectionId } from '../../core/exercises/exercise.ts';

/** Two or three ways to say each cue; some differ by the direction the person moves in. No two cues share a sentence. */
export interface CueWords {
  readonly any: Readonly<Record<CueId, readonly string[]>>;
  readonly byDirection: Readonly<Record<DirectionId, Readonly<Partial<Record<CueId, readonly string[]>>>>>;
}
