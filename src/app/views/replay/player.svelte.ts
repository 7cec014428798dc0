import { readingOf, type Reading } from '../../gauge/reading.ts';
import type { FinishedSet, Step } from '../../session/set-run.ts';

export const SPEEDS = [0.25, 0.5, 1, 2, 4] as const;

/** Index of the last step at or before a time; 0 before the first. */
export function stepAt(steps: readonly Step[], timeMs: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((steps[middle]?.frame.timeMs ?? Infinity) <= timeMs) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Plays a set back: a playhead over its steps. */
export class Player {
  readonly #set: FinishedSet;
  index = $state(0);
  playing = $state(false);
  speed = $state(1);
  readonly step: Step | null = $derived(this.#stepAt(this.index));
  readonly timeMs: number = $derived(this.step?.frame.timeMs ?? 0);
  readonly reading: Reading | null = $derived(
    this.step === null ? null : readingOf(null, this.step.output.measurement),
  );
  /** Told of every move while it plays. */
  onMove: ((timeMs: number) => void) | null = null;
  #request = 0;
  #lastMs = 0;
  #positionMs = 0;

  constructor(set: FinishedSet) {
    this.#set = set;
  }

  get steps(): readonly Step[] {
    return this.#set.steps;
  }

  get durationMs(): number {
    return this.steps.at(-1)?.frame.timeMs ?? 0;
  }

  /** Goes to a step and stays there. */
  seek(index: number): void {
    this.pause();
    this.index = Math.max(0, Math.min(this.steps.length - 1, index));
  }

  play(): void {
    if (this.playing) return;
    if (this.index >= this.steps.length - 1) this.index = 0;
    this.playing = true;
    this.#positionMs = this.timeMs;
    this.#lastMs = performance.now();
    this.#request = requestAnimationFrame(this.#advance);
  }

  pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.#request);
  }

  #stepAt(index: number): Step | null {
    return this.steps[index] ?? null;
  }

  readonly #advance = (nowMs: number): void => {
    this.#positionMs += Math.max(0, nowMs - this.#lastMs) * this.speed;
    this.#lastMs = nowMs;
    this.index = stepAt(this.steps, this.#positionMs);
    this.onMove?.(this.timeMs);
    if (this.#positionMs >= this.durationMs) this.pause();
    else this.#request = requestAnimationFrame(this.#advance);
  };
}
