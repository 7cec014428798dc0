import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import { feedPictures } from './feed-pictures.ts';
import type { SessionParts } from './live-session.ts';
import type { SessionTrouble } from './session.ts';

export interface FeedListener {
  /** Only of pictures taken since the start, in strictly increasing time. */
  frame(estimated: EstimatedFrame): void;
  broken(trouble: SessionTrouble): void;
}

/** Joins camera and pose runtime for somebody who looks on without keeping anything. */
export class FrameFeed {
  readonly #parts: Pick<SessionParts, 'camera' | 'runtime' | 'exercise'>;
  readonly #listener: FeedListener;
  #originMs: number | null = null;
  #follows = false;
  #lastMs = -1;

  constructor(parts: Pick<SessionParts, 'camera' | 'runtime' | 'exercise'>, listener: FeedListener) {
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
    this.#listener.frame(estimated);
  };
}
