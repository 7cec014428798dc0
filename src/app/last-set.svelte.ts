import type { Trouble } from './messages/messages.ts';
import type { GuidedSet } from './session/guided-set.ts';
import type { FinishedSet } from './session/set-run.ts';

/** What the summary looks back on: one set, measured or guided. */
export class LastSet {
  /** The set last measured, also for replaying it; null when the last one was guided. */
  measured = $state.raw<FinishedSet | null>(null);
  guided = $state.raw<GuidedSet | null>(null);
  /** Why it broke off, if it did. */
  trouble = $state.raw<Trouble | null>(null);
  /** Whether it was shown to the person and is none of theirs. */
  shown = $state.raw(false);

  keep(set: FinishedSet | null, trouble: Trouble | null = null): void {
    this.forget();
    this.measured = set;
    this.trouble = trouble;
  }

  keepShown(set: FinishedSet): void {
    this.keep(set);
    this.shown = true;
  }

  keepGuided(set: GuidedSet): void {
    this.forget();
    this.guided = set;
  }

  forget(): void {
    this.measured = null;
    this.guided = null;
    this.trouble = null;
    this.shown = false;
  }
}
