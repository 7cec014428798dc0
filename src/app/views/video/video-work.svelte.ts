import type { Exercise } from '../../../core/exercises/exercise.ts';
import { readsOutline } from '../../../core/measure/outline.ts';
import { VideoFileError } from '../../../platform/video-error.ts';
import { PoseRuntimeError } from '../../../pose-runtime/runtime.ts';
import type { Devices } from '../../devices.ts';
import type { Trouble } from '../../messages/messages.ts';
import { words } from '../../messages/words.ts';
import { analyseVideo, refuseTooLong } from '../../session/analyse-video.ts';
import { isDelegate, isModelName } from '../../session/runtime-wish.ts';
import type { FinishedSet } from '../../session/set-run.ts';

export type VideoState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opening'; readonly share: number | null }
  /** `rate` is how many times faster than real time; null at the very beginning, and where it is next to nothing. */
  | {
      readonly kind: 'looking';
      readonly share: number;
      readonly rate: number | null;
      readonly remainingMs: number | null;
    }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

/** Less would be shown as nothing. */
const LEAST_RATE = 0.1;
/** An hour of video need not come to its fiftieth part before it is told how long it will take. */
const SURE_AFTER_MS = 10_000;

type VideoDevices = Pick<Devices, 'loadRuntime' | 'openVideo' | 'preferences' | 'wakeLock' | 'now'>;

/** Analysing one video: progress, cancel and what went wrong. */
export class VideoWork {
  state = $state.raw<VideoState>({ kind: 'waiting' });
  readonly #devices: VideoDevices;
  #work = new AbortController();
  #enough = new AbortController();

  constructor(devices: VideoDevices) {
    this.#devices = devices;
  }

  async analyse(file: File, exercise: Exercise, onSet: (set: FinishedSet) => void): Promise<void> {
    this.cancel();
    const { signal } = this.#work;
    this.state = { kind: 'opening', share: null };
    // An hour of video takes longer than that: a device left to it would fall asleep.
    this.#devices.wakeLock.hold();
    try {
      const set = await this.#run(file, exercise, signal, this.#enough.signal);
      if (signal.aborted) return;
      this.cancel();
      if (set !== null) onSet(set);
    } catch (cause) {
      if (signal.aborted) return;
      this.cancel();
      this.state = { kind: 'trouble', trouble: troubleOf(cause) };
    }
  }

  /** Ends the work; nothing is left of it. */
  cancel(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#enough = new AbortController();
    this.#devices.wakeLock.release();
    this.state = { kind: 'waiting' };
  }

  /** Ends the work with what was looked at so far. */
  stopHere(): void {
    this.#enough.abort();
  }

  async #run(
    file: File,
    exercise: Exercise,
    signal: AbortSignal,
    enough: AbortSignal,
  ): Promise<FinishedSet | null> {
    const { loadRuntime, openVideo, preferences, now } = this.#devices;
    const video = await openVideo(file);
    try {
      signal.throwIfAborted();
      await refuseTooLong(video);
      const [model, delegate] = [preferences.read('model'), preferences.read('delegate')];
      const { runtime } = await loadRuntime(
        {
          // A video can wait: the more exact model is worth it unless another was asked for.
          model: isModelName(model) ? model : 'full',
          delegate: isDelegate(delegate) ? delegate : 'auto',
          backContour: readsOutline(exercise.measure),
        },
        ({ share }) => {
          if (!signal.aborted) this.state = { kind: 'opening', share };
        },
      );
      try {
        signal.throwIfAborted();
        const began = performance.now();
        return await analyseVideo(
          video,
          runtime,
          exercise,
          now(),
          { cancelled: signal, enough },
          ({ share, videoMs }) => {
            const workedMs = performance.now() - began;
            this.state = {
              kind: 'looking',
              share,
              rate: videoMs > LEAST_RATE * workedMs ? videoMs / workedMs : null,
              remainingMs:
                share > 0.02 || (share > 0 && workedMs > SURE_AFTER_MS)
                  ? (workedMs * (1 - share)) / share
                  : null,
            };
          },
        );
      } finally {
        runtime.close();
      }
    } finally {
      video.close();
    }
  }
}

function troubleOf(cause: unknown): Trouble {
  if (cause instanceof VideoFileError) return words.troubles.videoFile[cause.code];
  return words.troubles.runtime[cause instanceof PoseRuntimeError ? cause.code : 'internal'];
}
