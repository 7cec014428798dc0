import { Feedback } from '../../../app/session/feedback.ts';
import { LiveSession } from '../../../app/session/live-session.ts';
import type { Step } from '../../../app/session/set-run.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { startPoseRuntime } from '../../../pose-runtime/client.ts';
import type { PoseRuntime, RuntimeOptions } from '../../../pose-runtime/runtime.ts';
import { handedClip, streamedClip, type ClipCamera } from './clip-camera.ts';
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
   * `streamed`: the worker reads the pictures by itself, as it reads a webcam where the browser can. `handed`: the page hands
   * over one at a time, which shows how long a single picture takes when nothing is in its way.
   */
  readonly way: 'streamed' | 'handed';
}

/** The very code of a live set, from the picture to the cue, with the clip for a camera and nobody listening. */
export async function startPipeline(
  { exercise, way, ...options }: PipelineOptions,
  pictures: readonly ImageBitmap[],
): Promise<Contestant> {
  const [first] = pictures;
  if (first === undefined) throw new Error('a clip without pictures');
  const startedMs = performance.now();
  const runtime = await startPoseRuntime(options);
  const look = async () => runtime.estimate(await createImageBitmap(first), performance.now());
  await look();
  const startMs = performance.now() - startedMs;
  const copyMs: number[] = [];
  const camera =
    way === 'streamed'
      ? await streamedClip(pictures)
      : handedClip(pictures, (tookMs) => {
          copyMs.push(tookMs);
        });
  return {
    startMs,
    run: async (durationMs) => {
      const { stagesMs, ...pace } = await new PipelineTurn(exercise, runtime, camera, durationMs).run();
      // Nothing of this turn is left in the worker to disturb the next one.
      await look();
      const copy = copyMs.splice(0);
      return { ...pace, stagesMs: copy.length === 0 ? stagesMs : { copy, ...stagesMs } };
    },
    close: () => {
      camera.close();
      runtime.close();
    },
  };
}

/** One turn: sets one after another until the time is up. */
class PipelineTurn {
  readonly #exercise: Exercise;
  readonly #runtime: TimedRuntime;
  readonly #camera: ClipCamera;
  readonly #durationMs: number;
  readonly #feedback = new Feedback(SILENT_VOICE, SILENT_TONES);
  readonly #stagesMs: Partial<Record<Stage, number[]>> = {};
  readonly #endsMs: number[] = [];
  readonly #startedMs = performance.now();
  #resolve: (slice: Slice) => void = () => undefined;
  #reject: (trouble: Error) => void = () => undefined;
  #session: LiveSession | null = null;
  #over = false;

  constructor(exercise: Exercise, runtime: PoseRuntime, camera: ClipCamera, durationMs: number) {
    this.#exercise = exercise;
    this.#runtime = new TimedRuntime(runtime);
    this.#camera = camera;
    this.#durationMs = durationMs;
  }

  run(): Promise<Slice> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#runtime.onDone = this.#goOn;
      this.#beginSet();
      this.#camera.next();
    });
  }

  #beginSet(): void {
    const parts = {
      exercise: this.#exercise,
      camera: this.#camera,
      runtime: this.#runtime,
      now: () => new Date(),
    };
    this.#session = new LiveSession(parts, {
      step: this.#step,
      end: (_set, trouble) => {
        if (trouble !== null) this.#reject(trouble);
        else if (!this.#over) this.#beginSet();
      },
    });
    this.#session.start();
  }

  readonly #step = ({ output }: Step, inferenceMs: number): void => {
    const measuredMs = performance.now();
    this.#feedback.take(output.events);
    const endedMs = performance.now();
    const { takenMs, arrivedMs, roundTripMs } = this.#runtime;
    if (roundTripMs !== null) this.#note('round-trip', roundTripMs);
    this.#note('inference', inferenceMs);
    this.#note('engine', measuredMs - arrivedMs);
    this.#note('feedback', endedMs - measuredMs);
    this.#note('frame-to-cue', endedMs - takenMs);
  };

  readonly #goOn = (): void => {
    if (this.#over) return;
    this.#endsMs.push(performance.now());
    this.#over = isOver(this.#startedMs, this.#durationMs, this.#endsMs.length);
    if (!this.#over) {
      this.#camera.next();
      return;
    }
    this.#session?.stop();
    this.#resolve({ ...paceOf(this.#endsMs), stagesMs: this.#stagesMs });
  };

  #note(stage: Stage, durationMs: number): void {
    (this.#stagesMs[stage] ??= []).push(durationMs);
  }
}
