import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { Advice } from '../../../core/measure/advice.ts';
import type { Camera } from '../../../platform/camera.ts';
import type { PoseRuntime } from '../../../pose-runtime/runtime.ts';
import { NO_PICTURE, readingOf, type Reading } from '../../gauge/reading.ts';
import { Feedback } from '../../session/feedback.ts';
import { Preview } from '../../session/preview.ts';
import type { Step } from '../../session/set-run.ts';
import { SteadyAdvice } from './steady-advice.ts';
import type { Unwind } from '../../unwind.svelte.ts';

/** What finding one's place shows: the last frame, whether it could be measured, how long the model took. */
export class SetUp {
  step = $state.raw<Step | null>(null);
  reading = $state.raw<Reading>(NO_PICTURE);
  /** What would make the person better seen, though they are seen. */
  advice = $state<Advice | null>(null);
  inferenceMs = $state<number | null>(null);
  readonly #unwind: Unwind;
  readonly #feedback: Feedback;
  readonly #steady = new SteadyAdvice();

  constructor(unwind: Unwind) {
    this.#unwind = unwind;
    this.#feedback = new Feedback(unwind.devices.speaker, unwind.devices.tones);
  }

  /** @returns stops it */
  watch(exercise: Exercise, camera: Camera, runtime: PoseRuntime): () => void {
    const preview = new Preview(
      { exercise, camera, runtime, now: this.#unwind.devices.now },
      {
        step: (step, { inferenceMs }) => {
          this.step = step;
          this.advice = this.#steady.next(step.output.advice, step.frame.timeMs);
          this.reading = readingOf(this.reading, step.output.measurement);
          this.inferenceMs = Math.round(0.9 * (this.inferenceMs ?? inferenceMs) + 0.1 * inferenceMs);
          // Only how to be seen is said here; the exercise has not begun.
          this.#feedback.take(
            step.output.events.filter((event) => event.kind === 'cue' && event.priority === 'framing'),
          );
        },
        broken: (trouble) => this.#unwind.studio.breakDown(trouble),
      },
    );
    preview.start();
    return () => preview.stop();
  }
}
