import { exerciseById } from '../../../core/exercises/catalogue.ts';
import { bandsOf } from '../../../core/exercises/range/bands.ts';
import type { BandKey } from '../../../core/exercises/range/edit.ts';
import {
  editLimits,
  limitsDraftOf,
  type EditedLimits,
  type LimitsDraft,
} from '../../../core/exercises/range/edit-limits.ts';
import { samePace, type Pace } from '../../../core/exercises/range/pace.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { judgeAgain } from '../../session/judge-again.ts';
import type { FinishedSet } from '../../session/set-run.ts';

/** The limits of a set while they are tried out. Nothing of it is kept. */
export class LimitsEdit {
  draft = $state.raw<LimitsDraft>({ directions: [], pace: { cautionDegPerSec: '', tooFastDegPerSec: '' } });
  /** The set as the limits judge it; the set itself while they are its own. */
  judged = $state.raw<FinishedSet>() as FinishedSet;
  judging = $state(false);
  readonly #set: FinishedSet;
  readonly #table: Exercise;
  #work = new AbortController();

  constructor(set: FinishedSet) {
    this.#set = set;
    this.#table = exerciseById(set.exercise.id) ?? set.exercise;
    this.draft = limitsDraftOf(set.exercise);
    this.judged = set;
  }

  get edited(): EditedLimits {
    return editLimits(this.#table, this.#set.exercise, this.draft);
  }

  /** Whether they are other than those the set was coached by. */
  get changed(): boolean {
    const { edited } = this;
    return edited.kind === 'problems' || !sameLimits(edited.exercise, this.#set.exercise);
  }

  typeBand(index: number, field: BandKey, value: string): Promise<void> {
    const directions = this.draft.directions.map((one, at) =>
      at === index ? { ...one, [field]: value } : one,
    );
    return this.#try({ ...this.draft, directions });
  }

  typePace(field: keyof Pace, value: string): Promise<void> {
    return this.#try({ ...this.draft, pace: { ...this.draft.pace, [field]: value } });
  }

  reset(): Promise<void> {
    return this.#try(limitsDraftOf(this.#set.exercise));
  }

  close(): void {
    this.#work.abort();
  }

  /** Judges by what is typed, if it can be; what went before is given up. */
  async #try(draft: LimitsDraft): Promise<void> {
    this.draft = draft;
    this.close();
    this.judging = false;
    const { edited } = this;
    if (edited.kind === 'problems') return;
    if (!this.changed) {
      this.judged = this.#set;
      return;
    }
    const work = new AbortController();
    this.#work = work;
    this.judging = true;
    const judged = await judgeAgain(this.#set, edited.exercise, work.signal);
    if (judged === null || work.signal.aborted) return;
    this.judged = judged;
    this.judging = false;
  }
}

const sameLimits = (a: Exercise, b: Exercise): boolean =>
  samePace(a.pace, b.pace) &&
  JSON.stringify(a.directions.map(bandsOf)) === JSON.stringify(b.directions.map(bandsOf));
