import type { GuideEvent } from '../../core/coach/own-range/guide-event.ts';
import type { EngineSetup } from '../../core/engine.ts';
import type { Measurement } from '../../core/measure/measurement.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { startRangeEngine, stepRangeEngine, type RangeEngineState } from '../../core/range-engine.ts';
import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import { FrameFeed } from './frame-feed.ts';
import type { SessionParts, SessionTrouble } from './live-session.ts';

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

  readonly #accept = ({ frame, widthPx, heightPx }: EstimatedFrame): void => {
    if (this.#setup?.frameWidthPx !== widthPx || this.#setup.frameHeightPx !== heightPx) {
      this.#setup = {
        exercise: this.#parts.exercise,
        model: this.#parts.runtime.info.model.name,
        frameWidthPx: widthPx,
        frameHeightPx: heightPx,
        mirrored: false,
      };
      // A turned phone: neutral and picture no longer fit, so the measurement begins anew.
      this.#state = null;
    }
    const before = this.#state ?? startRangeEngine(this.#setup);
    const { state, measurement, events } = stepRangeEngine(this.#setup, before, frame);
    this.#state = state;
    this.#listener.step(frame, measurement, events);
  };
}
