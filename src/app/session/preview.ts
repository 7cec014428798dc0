import { startEngine, stepEngine, type EngineSetup, type EngineState } from '../../core/engine.ts';
import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import { FrameFeed } from './frame-feed.ts';
import type { SessionParts } from './live-session.ts';
import type { SessionTrouble } from './session.ts';
import type { Step } from './set-run.ts';
import { setupForPicture } from './setup-for-picture.ts';

export interface PreviewListener {
  step(step: Step, estimated: EstimatedFrame): void;
  broken(trouble: SessionTrouble): void;
}

/** Looks at the camera through the engine without keeping anything: for finding one's place. */
export class Preview {
  readonly #parts: SessionParts;
  readonly #listener: PreviewListener;
  readonly #feed: FrameFeed;
  #setup: EngineSetup | null = null;
  #state: EngineState | null = null;

  constructor(parts: SessionParts, listener: PreviewListener) {
    this.#parts = parts;
    this.#listener = listener;
    this.#feed = new FrameFeed(parts, {
      frame: this.#accept,
      broken: (trouble) => listener.broken(trouble),
    });
  }

  start(): void {
    this.#feed.start();
  }

  stop(): void {
    this.#feed.stop();
  }

  readonly #accept = (estimated: EstimatedFrame): void => {
    const { frame } = estimated;
    const setup = setupForPicture(this.#setup, this.#parts, estimated);
    if (setup !== this.#setup) this.#state = null;
    this.#setup = setup;
    const { state, output } = stepEngine(setup, this.#state ?? startEngine(setup), frame);
    // Practising before "begin" is fine; a set that completes here simply starts over.
    this.#state = output.status.phase === 'ended' ? null : state;
    this.#listener.step({ frame, output }, estimated);
  };
}
