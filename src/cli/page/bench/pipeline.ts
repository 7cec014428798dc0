import { Feedback } from '../../../app/session/feedback.ts';
import { LiveSession } from '../../../app/session/live-session.ts';
import type { Step } from '../../../app/session/set-run.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { FrameSink } from '../../../platform/frame-pump.ts';
import { startPoseRuntime } from '../../../pose-runtime/client.ts';
import type { PoseRuntime, RuntimeOptions } from '../../../pose-runtime/runtime.ts';
import { backAndForth } from './clip.ts';
import { isOver, paceOf, type Contestant } from './contestant.ts';
import type { Slice, Stage } from './report.ts';
import { TimedRuntime } from './timed-runtime.ts';

/** Says nothing, at once. */
const SILENT_VOICE = {
  speaking: false,
  say: (_text: string, _turn: unknown, begun?: () => void): void => begun?.(),
};
const SILENT_TONES = { play: (): void => undefined };

export interface PipelineOptions extends RuntimeOptions {
  readonly exercise: Exercise;
  /**
   * Pictures under way at once: two keep the worker busy, as a camera does that is faster than the model; one shows how
   * long a single picture takes when nothing is in its way.
   */
  readonly atOnce: 1 | 2;
}

/** The very code of a live set, from the picture to the cue, with the clip for a camera and nobody listening. */
export async function startPipeline(
  { exercise, atOnce, ...options }: PipelineOptions,
  pictures: readonly ImageBitmap[],
): Promise<Contestant> {
  const sequence = backAndForth(pictures);
  const nextPicture = () => createImageBitmap(sequence.next().value);
  const startedMs = performance.now();
  const runtime = await startPoseRuntime(options);
  await runtime.estimate(await nextPicture(), performance.now());
  return {
    startMs: performance.now() - startedMs,
    run: (durationMs) => new PipelineTurn(exercise, runtime, nextPicture, durationMs).run(atOnce),
    close: () => runtime.close(),
  };
}

/** One turn: sets one after another until the time is up. */
class PipelineTurn {
  readonly #exercise: Exercise;
  readonly #runtime: TimedRuntime;
  readonly #nextPicture: () => Promise<ImageBitmap>;
  readonly #durationMs: number;
  readonly #feedback = new Feedback(SILENT_VOICE, SILENT_TONES);
  readonly #stagesMs: Partial<Record<Stage, number[]>> = {};
  readonly #endsMs: number[] = [];
  readonly #startedMs = performance.now();
  #resolve: (slice: Slice) => void = () => undefined;
  #reject: (trouble: Error) => void = () => undefined;
  #session: LiveSession | null = null;
  #sink: FrameSink = () => undefined;
  #over = false;

  constructor(
    exercise: Exercise,
    runtime: PoseRuntime,
    nextPicture: () => Promise<ImageBitmap>,
    durationMs: number,
  ) {
    this.#exercise = exercise;
    this.#runtime = new TimedRuntime(runtime);
    this.#nextPicture = nextPicture;
    this.#durationMs = durationMs;
  }

  run(atOnce: number): Promise<Slice> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#runtime.onDone = this.#goOn;
      this.#beginSet();
      for (let i = 0; i < atOnce; i += 1) void this.#capture();
    });
  }

  #beginSet(): void {
    const camera = {
      onLost: null,
      start: (onPicture: FrameSink): void => {
        this.#sink = onPicture;
      },
      stream: () => null,
      stop: (): void => undefined,
    };
    const parts = { exercise: this.#exercise, camera, runtime: this.#runtime, now: () => new Date() };
    this.#session = new LiveSession(parts, {
      step: this.#step,
      end: (_set, trouble) => {
        if (trouble !== null) this.#reject(trouble);
        else if (!this.#over) this.#beginSet();
      },
    });
    this.#session.start();
  }

  async #capture(): Promise<void> {
    const timeMs = performance.now();
    const picture = await this.#nextPicture();
    this.#note('copy', performance.now() - timeMs);
    this.#sink({ picture, timeMs });
  }

  readonly #step = ({ output }: Step, inferenceMs: number): void => {
    const measuredMs = performance.now();
    this.#feedback.take(output.events);
    const endedMs = performance.now();
    const { takenMs, arrivedMs, roundTripMs } = this.#runtime;
    this.#note('round-trip', roundTripMs);
    this.#note('inference', inferenceMs);
    this.#note('engine', measuredMs - arrivedMs);
    this.#note('feedback', endedMs - measuredMs);
    this.#note('frame-to-cue', endedMs - takenMs);
  };

  readonly #goOn = (): void => {
    this.#endsMs.push(performance.now());
    this.#over ||= isOver(this.#startedMs, this.#durationMs, this.#endsMs.length);
    if (!this.#over) void this.#capture();
    else if (this.#runtime.underWay === 0) {
      // Nothing of this turn is left in the worker to disturb the next one.
      this.#session?.stop();
      this.#resolve({ ...paceOf(this.#endsMs), stagesMs: this.#stagesMs });
    }
  };

  #note(stage: Stage, durationMs: number): void {
    (this.#stagesMs[stage] ??= []).push(durationMs);
  }
}
