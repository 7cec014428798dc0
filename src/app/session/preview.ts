import { startEngine, stepEngine, type EngineSetup, type EngineState } from '../../core/engine.ts';
import type { EstimatedFrame } from '../../pose-runtime/runtime.ts';
import type { SessionParts, SessionTrouble } from './live-session.ts';
import type { Step } from './set-run.ts';

export interface PreviewListener {
  step(step: Step, estimated: EstimatedFrame): void;
  broken(trouble: SessionTrouble): void;
}

/** Looks at the camera through the engine without keeping anything: for finding one's place. */
export class Preview {
  readonly #parts: SessionParts;
  readonly #listener: PreviewListener;
  #setup: EngineSetup | null = null;
  #state: EngineState | null = null;
  #originMs: number | null = null;
  #lastMs = -1;

  constructor(parts: SessionParts, listener: PreviewListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  start(): void {
    const { camera, runtime } = this.#parts;
    const broken = (trouble: SessionTrouble): void => this.#listener.broken(trouble);
    runtime.onFrame = this.#accept;
    runtime.onFailure = broken;
    camera.onLost = broken;
    camera.start(({ picture, timeMs }) => {
      this.#originMs ??= timeMs;
      runtime.offer(picture, timeMs);
    });
  }

  /** Lets go of camera and runtime, unless a session has taken them over meanwhile. */
  stop(): void {
    const { camera, runtime } = this.#parts;
    if (runtime.onFrame !== this.#accept) return;
    camera.stop();
    camera.onLost = null;
    runtime.onFrame = null;
    runtime.onFailure = null;
  }

  readonly #accept = (estimated: EstimatedFrame): void => {
    const { frame, widthPx, heightPx } = estimated;
    if (this.#originMs === null || frame.timeMs < this.#originMs || frame.timeMs <= this.#lastMs) return;
    this.#lastMs = frame.timeMs;
    if (this.#setup?.frameWidthPx !== widthPx || this.#setup.frameHeightPx !== heightPx) {
      this.#setup = {
        exercise: this.#parts.exercise,
        model: this.#parts.runtime.info.model.name,
        frameWidthPx: widthPx,
        frameHeightPx: heightPx,
        mirrored: false,
      };
      this.#state = null;
    }
    const { state, output } = stepEngine(this.#setup, this.#state ?? startEngine(this.#setup), frame);
    // Practising before "begin" is fine; a set that completes here simply starts over.
    this.#state = output.status.phase === 'ended' ? null : state;
    this.#listener.step({ frame, output }, estimated);
  };
}
