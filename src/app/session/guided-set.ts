import type { GuidedReport } from '../../core/coach/guided-report.ts';
import type { GuidedExercise } from '../../core/exercises/guided-exercise.ts';
import type { ReadOut } from '../../core/history/kept-set.ts';
import { CueWording } from '../messages/cue-wording.ts';
import { exerciseWords, words } from '../messages/words.ts';

/** A guided set that is over: all that its summary needs. There is no recording, for nothing was looked at. */
export interface GuidedSet {
  readonly exercise: GuidedExercise;
  readonly report: GuidedReport;
  /** ISO 8601 instant. */
  readonly startedAt: string;
  readonly said: readonly ReadOut[];
}

/** Words for what is read out, one after another: the same course always says the same. */
export class GuidedWording {
  readonly #exercise: GuidedExercise;
  readonly #cues = new CueWording(words.cues);

  constructor(exercise: GuidedExercise) {
    this.#exercise = exercise;
  }

  next(read: ReadOut): string {
    return read.kind === 'cue'
      ? this.#cues.next(read.cue, read.direction)
      : (exerciseWords(this.#exercise).steps[read.step] ?? '');
  }
}
