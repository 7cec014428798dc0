import type { LookedFor } from '../../../core/measure/looked-for.ts';
import type {
  EstimatedFrame,
  OpenPictures,
  Picture,
  PoseRuntime,
  RuntimeInfo,
} from '../../../pose-runtime/runtime.ts';

/** A pose runtime with an eye on the clock: knows when each picture was handed over and when its frame came back. */
export class TimedRuntime implements Pick<
  PoseRuntime,
  'offer' | 'follow' | 'onFrame' | 'onFailure' | 'info'
> {
  onFrame: PoseRuntime['onFrame'] = null;
  onFailure: PoseRuntime['onFailure'] = null;
  /** After whoever listens has dealt with a frame. */
  onDone: (() => void) | null = null;
  /** When the frame now dealt with came back. */
  arrivedMs = 0;
  /** How long it was away, waiting and transfer included; null when the worker took it by itself. */
  roundTripMs: number | null = null;
  /** When its picture was taken. */
  takenMs = 0;
  readonly #runtime: PoseRuntime;
  /** Of the pictures under way, in order: none is dropped here. */
  readonly #pictures: { readonly takenMs: number; readonly offeredMs: number }[] = [];

  constructor(runtime: PoseRuntime) {
    this.#runtime = runtime;
    runtime.onFrame = this.#accept;
    runtime.onFailure = (error) => this.onFailure?.(error);
  }

  get info(): RuntimeInfo {
    return this.#runtime.info;
  }

  offer(picture: Picture, timeMs: number, lookedFor?: LookedFor): void {
    this.#pictures.push({ takenMs: timeMs, offeredMs: performance.now() });
    this.#runtime.offer(picture, timeMs, lookedFor);
  }

  follow(open: OpenPictures, lookedFor?: LookedFor): void {
    this.#runtime.follow(open, lookedFor);
  }

  readonly #accept = (estimated: EstimatedFrame): void => {
    this.arrivedMs = performance.now();
    const handed = this.#pictures.shift();
    // What the worker took by itself is dated by the page's clock.
    this.takenMs = handed?.takenMs ?? estimated.frame.timeMs;
    this.roundTripMs = handed === undefined ? null : this.arrivedMs - handed.offeredMs;
    this.onFrame?.(estimated);
    this.onDone?.();
  };
}
