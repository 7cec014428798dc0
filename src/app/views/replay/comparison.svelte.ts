import type { FinishedSet } from '../../session/set-run.ts';

/** A second recording laid over the first. */
export class Comparison {
  other = $state.raw<FinishedSet | null>(null);
  /** Added to the other's time it gives the time of the first. */
  shiftMs = $state(0);
  readonly #set: FinishedSet;

  constructor(set: FinishedSet) {
    this.#set = set;
  }

  open(other: FinishedSet): void {
    this.other = other;
    this.alignFirstReps();
  }

  close(): void {
    this.other = null;
  }

  alignFirstReps(): void {
    if (this.other !== null) this.shiftMs = firstMoveMs(this.#set) - firstMoveMs(this.other);
  }

  shift(ms: number): void {
    if (Number.isFinite(ms)) this.shiftMs = ms;
  }
}

/** When the first repetition begins; without one, the first movement out. */
function firstMoveMs({ report, steps }: FinishedSet): number {
  const moving = steps.find(({ output }) => output.status.phase === 'moving');
  return report.reps[0]?.startMs ?? moving?.frame.timeMs ?? 0;
}
