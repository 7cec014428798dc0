import type { GuideEvent } from '../../core/coach/own-range/guide-event.ts';
import type { EngineSetup } from '../../core/engine.ts';
import type { Measurement } from '../../core/measure/measurement.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { startRangeEngine, stepRangeEngine, type RangeEngineState } from '../../core/range-engine.ts';
import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import { FrameFeed } from './frame-feed.ts';
import type { SessionParts } from './live-session.ts';
import type { SessionTrouble } from './session.ts';
import { setupForPicture } from './setup-for-picture.ts';

export interface RangeListener {
  step(frame: PoseFrame, measurement: Measurement, events: readonly GuideEvent[]): void;
  broken(trouble: SessionTrouble): void;
}

/** A guided measurement through the camera. Nothing is kept of it but its result. */
export class RangeSession {
  readonly #parts: Omit<SessionParts, 'now'>;
  readonly #listener: RangeListener;
  readonly #feed: FrameFeed;
  #setup: EngineSetup | null = null;
  #state: RangeEngineState | null = null;

  /** @param parts with the exercise as `measuringExercise` gives it */
  constructor(parts: Omit<SessionParts, 'now'>, listener: RangeListener) {
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
    // A turned phone: neutral and picture no longer fit, so the measurement begins anew.
    if (setup !== this.#setup) this.#state = null;
    this.#setup = setup;
    const before = this.#state ?? startRangeEngine(setup);
    const { state, measurement, events } = stepRangeEngine(setup, before, frame);
    this.#state = state;
    this.#listener.step(frame, measurement, events);
  };
}
