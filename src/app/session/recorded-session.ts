import type { StopReason } from '../../core/coach/event.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { Recording } from '../../core/recording/read.ts';
import type { Session, SessionListener } from './session.ts';
import { SetRun } from './set-run.ts';
import type { Ticker } from './ticker.ts';

/** Frames come at 20 to 60 a second; this is soon enough for each. */
const TICK_MS = 15;
/** A page that slept goes on where it was, and does not rush through what it slept over. */
const MOST_STEP_MS = 1_000;

/** A recording in the place of the camera: its frames go through the engine as fast as they were once taken. */
export class RecordedSession implements Session {
  readonly #frames: Recording['frames'];
  readonly #run: SetRun;
  readonly #ticker: Ticker;
  readonly #listener: SessionListener;
  #stopTicking: (() => void) | null = null;
  #next = 0;
  #playedMs = 0;
  #lastMs = 0;
  #over = false;

  constructor({ header, frames }: Recording, exercise: Exercise, ticker: Ticker, listener: SessionListener) {
    this.#frames = frames;
    this.#run = new SetRun(exercise, header);
    this.#ticker = ticker;
    this.#listener = listener;
  }

  start(): void {
    this.#lastMs = this.#ticker.now();
    this.#playedMs = this.#frames[0]?.timeMs ?? 0;
    this.#stopTicking = this.#ticker.every(TICK_MS, this.#tick);
  }

  halt(): void {
    this.#stopTicking?.();
    this.#stopTicking = null;
  }

  /** The recording stands still with the set. What came of the press is told with one more frame, as in a live set. */
  pause(): void {
    if (this.#over || this.#stopTicking === null) return;
    this.#run.pause();
    this.#push();
  }

  stop(why: StopReason = 'stopped'): void {
    if (this.#over) return;
    this.#run.stop(why);
    this.#finish();
  }

  readonly #tick = (): void => {
    const nowMs = this.#ticker.now();
    const passedMs = Math.min(MOST_STEP_MS, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    if (this.#run.status?.paused === 'button') return;
    this.#playedMs += passedMs;
    while (!this.#over && (this.#frames[this.#next]?.timeMs ?? Infinity) <= this.#playedMs) this.#push();
  };

  #push(): void {
    const frame = this.#frames[this.#next];
    if (frame !== undefined) {
      this.#next += 1;
      const step = this.#run.push(frame);
      this.#listener.step(step, 0);
      if (step.output.status.phase !== 'ended' && this.#next < this.#frames.length) return;
    }
    this.#finish();
  }

  #finish(): void {
    this.#over = true;
    this.halt();
    this.#listener.end(this.#run.lastMs === null ? null : this.#run.finish(), null);
  }
}
