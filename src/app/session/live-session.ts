import type { StopReason } from '../../core/coach/event.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { isAbsent, type PoseFrame } from '../../core/pose/frame.ts';
import { quantiseFrame } from '../../core/pose/quantise.ts';
import type { Camera } from '../../platform/camera.ts';
import type { EstimatedFrame, PoseRuntime } from '../../pose-runtime/runtime.ts';
import { CameraError } from '../../platform/camera-error.ts';
import { feedPictures } from './feed-pictures.ts';
import { headerOf } from './recording-header.ts';
import type { Session, SessionListener, SessionTrouble } from './session.ts';
import { type FinishedSet, SetRun } from './set-run.ts';

/** A picture that has not changed at all for so long is none: the camera hangs, and nothing of it is coached. */
const FROZEN_AFTER_MS = 3000;

export interface SessionParts {
  readonly exercise: Exercise;
  readonly camera: Pick<Camera, 'start' | 'stream' | 'stop' | 'onLost'>;
  readonly runtime: Pick<PoseRuntime, 'offer' | 'follow' | 'onFrame' | 'onFailure' | 'info'>;
  readonly now: () => Date;
}

/** Joins a camera, the pose runtime and the engine into one set. The caller keeps camera and runtime. */
export class LiveSession implements Session {
  readonly #parts: SessionParts;
  readonly #listener: SessionListener;
  #run: SetRun | null = null;
  /** Camera time of this set's first picture: answers to earlier pictures are not ours. */
  #originMs: number | null = null;
  /** The runtime takes the pictures by itself, and gives frames of this set's only. */
  #follows = false;
  #halted = false;
  #over = false;

  constructor(parts: SessionParts, listener: SessionListener) {
    this.#parts = parts;
    this.#listener = listener;
  }

  start(): void {
    const { camera, runtime, exercise } = this.#parts;
    runtime.onFrame = this.#accept;
    runtime.onFailure = this.#broken;
    camera.onLost = this.#broken;
    this.#follows = feedPictures(camera, runtime, exercise, (timeMs) => {
      this.#originMs ??= timeMs;
    });
  }

  halt(): void {
    if (this.#over) return;
    this.#halted = true;
    this.#parts.camera.stop();
  }

  pause(): void {
    if (!this.#over && !this.#halted) this.#run?.pause();
  }

  stop(why: StopReason = 'stopped'): void {
    if (this.#over) return;
    this.#run?.stop(why);
    this.#finish(null);
  }

  /** The set as it would be if it were stopped now; null before its first frame. */
  soFar(): FinishedSet | null {
    return this.#run?.soFar() ?? null;
  }

  readonly #accept = ({ frame, inferenceMs, widthPx, heightPx, unchangedMs }: EstimatedFrame): void => {
    if (this.#follows) this.#originMs ??= frame.timeMs;
    const originMs = this.#originMs;
    if (this.#over || this.#halted || originMs === null || frame.timeMs < originMs) return;
    if (unchangedMs >= FROZEN_AFTER_MS) return;
    this.#run ??= new SetRun(
      this.#parts.exercise,
      headerOf(this.#parts.exercise, this.#parts.runtime.info, { widthPx, heightPx }, this.#parts.now()),
    );
    const { header, lastMs } = this.#run;
    if (header.frameWidthPx !== widthPx || header.frameHeightPx !== heightPx) {
      // A turned phone: the neutral and the picture's size no longer fit, so this set is closed honestly.
      this.#broken(new CameraError('picture-changed', 'the picture came in another size'));
      return;
    }
    const own = since(originMs, frame);
    if (lastMs !== null && own.timeMs <= lastMs) return;
    const step = this.#run.push(own);
    this.#listener.step(step, inferenceMs);
    if (step.output.status.phase === 'ended') this.#finish(null);
  };

  readonly #broken = (trouble: SessionTrouble): void => {
    if (this.#over || this.#halted) return;
    this.#run?.stop();
    this.#finish(trouble);
  };

  #finish(trouble: SessionTrouble | null): void {
    this.#over = true;
    const { camera, runtime } = this.#parts;
    camera.stop();
    camera.onLost = null;
    runtime.onFrame = null;
    runtime.onFailure = null;
    this.#listener.end(this.#run?.finish() ?? null, trouble);
  }
}

/** The frame with its time counted from the set's own beginning. */
function since(originMs: number, frame: PoseFrame): PoseFrame {
  const timeMs = frame.timeMs - originMs;
  if (isAbsent(frame) || frame.hipSurface === undefined) return quantiseFrame({ ...frame, timeMs });
  const hipSurface = { ...frame.hipSurface, keyMs: frame.hipSurface.keyMs - originMs };
  return quantiseFrame({ ...frame, timeMs, hipSurface });
}
