import type { EngineSetup } from '../../core/engine.ts';
import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import { feedPictures } from './feed-pictures.ts';
import type { SessionParts } from './live-session.ts';
import type { SessionTrouble } from './session.ts';
import { setupForPicture } from './setup-for-picture.ts';

export interface FeedListener {
  /**
   * Only of pictures taken since the start, in strictly increasing time.
   * @param setup another one when the picture has another size, as when a phone is turned: a state of the one before no
   * longer fits then
   */
  frame(estimated: EstimatedFrame, setup: EngineSetup): void;
  broken(trouble: SessionTrouble): void;
}

/** Joins camera and pose runtime for somebody who looks on without keeping anything. */
export class FrameFeed {
  readonly #parts: Omit<SessionParts, 'now'>;
  readonly #listener: FeedListener;
  #originMs: number | null = null;
  #follows = false;
  #lastMs = -1;
  #setup: EngineSetup | null = null;

  constructor(parts: Omit<SessionParts, 'now'>, listener: FeedListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  start(): void {
    const { camera, runtime, exercise } = this.#parts;
    const broken = (trouble: SessionTrouble): void => this.#listener.broken(trouble);
    runtime.onFrame = this.#accept;
    runtime.onFailure = broken;
    camera.onLost = broken;
    this.#follows = feedPictures(camera, runtime, exercise, (timeMs) => {
      this.#originMs ??= timeMs;
    });
  }

  /** Lets go of camera and runtime, unless somebody else has taken them over meanwhile. */
  stop(): void {
    const { camera, runtime } = this.#parts;
    if (runtime.onFrame !== this.#accept) return;
    camera.stop();
    camera.onLost = null;
    runtime.onFrame = null;
    runtime.onFailure = null;
  }

  readonly #accept = (estimated: EstimatedFrame): void => {
    const { timeMs } = estimated.frame;
    if (this.#follows) this.#originMs ??= timeMs;
    if (this.#originMs === null || timeMs < this.#originMs || timeMs <= this.#lastMs) return;
    this.#lastMs = timeMs;
    this.#setup = setupForPicture(this.#setup, this.#parts, estimated);
    this.#listener.frame(estimated, this.#setup);
  };
}
