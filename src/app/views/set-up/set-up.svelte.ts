import { isInPlace, stepAutoStart, type Waiting } from '../../../core/coach/auto-start.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { placeChecksOf, placeStates } from '../../../core/measure/place-checks.ts';
import type { Camera } from '../../../platform/camera.ts';
import type { PoseRuntime } from '../../../pose-runtime/runtime.ts';
import { NOBODY } from '../../drawing/figure.ts';
import { Live } from '../../drawing/moving.ts';
import { NO_PICTURE, readingOf, type Reading } from '../../gauge/reading.ts';
import { words } from '../../messages/words.ts';
import { Feedback } from '../../session/feedback.ts';
import { previewOf } from '../../session/preview.ts';
import type { Step } from '../../session/set-run.ts';
import { nextStep, nextStepWords } from './next-step.ts';
import { NOWHERE, type Place, sideShown } from './place.ts';
import { SteadyChecks } from './steady-checks.ts';
import type { Unwind } from '../../unwind.svelte.ts';
import { Practice } from '../practice/practice.svelte.ts';

const STARTS_ITSELF = 'starts-itself';
/** A hand on keyboard, mouse or screen this recently: the person is not in their place yet. */
const HANDS_OFF_MS = 3_000;

/** What finding one's place shows: the last frame, whether it could be measured, how long the model took. */
export class SetUp {
  readonly figure = new Live(NOBODY);
  reading = $state.raw<Reading>(NO_PICTURE);
  /** How far they have come with finding their place. */
  place = $state.raw<Place>(NOWHERE);
  inferenceMs = $state<number | null>(null);
  /** Whether the set starts by itself when the person is in place and still. */
  startsItself = $state(true);
  /** Three, two, one, before it does; null at all other times. */
  count = $state<number | null>(null);
  #waiting: Waiting = null;
  #touchedMs = 0;
  readonly #unwind: Unwind;
  readonly #feedback: Feedback;
  #steady = new SteadyChecks();
  #saidReady = false;

  constructor(unwind: Unwind) {
    this.#unwind = unwind;
    this.#feedback = new Feedback(unwind.devices.speaker, unwind.devices.tones);
    this.startsItself = unwind.devices.preferences.read(STARTS_ITSELF) !== 'no';
    this.touched();
  }

  /**
   * @param mayStart whether this exercise may be begun as it is
   * @returns stops it
   */
  watch(exercise: Exercise, mayStart: boolean, camera: Camera, runtime: PoseRuntime): () => void {
    this.#steady = new SteadyChecks();
    const preview = previewOf(
      { exercise, camera, runtime },
      {
        step: (step, { inferenceMs }) => {
          this.figure.show({ frame: step.frame, ghost: null });
          this.#look(exercise, step, mayStart && this.startsItself);
          this.reading = readingOf(this.reading, step.output.measurement);
          this.inferenceMs = Math.round(0.9 * (this.inferenceMs ?? inferenceMs) + 0.1 * inferenceMs);
          if (mayStart) this.#countDown(exercise, step);
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

  /** Somebody is at the device: the count waits for them to go to their place. */
  touched(): void {
    this.#touchedMs = this.#nowMs();
  }

  startItself(wanted: boolean): void {
    this.startsItself = wanted;
    this.#unwind.devices.preferences.write(STARTS_ITSELF, wanted ? 'yes' : 'no');
  }

  #look(exercise: Exercise, { frame, output }: Step, startsItself: boolean): void {
    const states = this.#steady.next(placeStates(output.measurement, output.advice), frame.timeMs);
    const shows = exercise.view === 'side' ? (sideShown(frame) ?? this.place.shows) : null;
    if (states === this.place.states && shows === this.place.shows) return;
    this.place = { states, shows };
    const next = nextStep(placeChecksOf(exercise), states);
    // Where a set starts by itself, the count says it.
    if (this.#saidReady || startsItself || next.kind === 'needs' || next.kind === 'looking') return;
    this.#saidReady = true;
    this.#unwind.devices.speaker.say(nextStepWords(next), 'next');
  }

  #countDown(exercise: Exercise, { frame, output }: Step): void {
    const handsOff = this.#nowMs() - this.#touchedMs >= HANDS_OFF_MS;
    const inPlace = this.startsItself && handsOff && isInPlace(output.measurement, output.status.phase);
    const { waiting, count, start } = stepAutoStart(this.#waiting, frame.timeMs, inPlace);
    this.#waiting = waiting;
    if (count !== null && count !== this.count) this.#feedback.announce(words.setUp.counts[count - 1] ?? '');
    this.count = count;
    if (start) this.#unwind.begin(exercise, Practice);
  }

  #nowMs(): number {
    // Not the time of day, which may be put back.
    return this.#unwind.devices.ticker.now();
  }
}
