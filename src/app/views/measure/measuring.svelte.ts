import type { FoundRange, GuideEvent, Refusal, Repeat } from '../../../core/coach/own-range/guide-event.ts';
import { measuringExercise } from '../../../core/coach/own-range/guide.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { entryFor } from '../../../core/exercises/range/personal-ranges.ts';
import { highestOverDeg } from '../../../core/exercises/range/range-for.ts';
import type { Measurement } from '../../../core/measure/measurement.ts';
import type { PoseFrame } from '../../../core/pose/frame.ts';
import type { Camera } from '../../../platform/camera.ts';
import type { PoseRuntime } from '../../../pose-runtime/runtime.ts';
import { NOBODY } from '../../drawing/figure.ts';
import { Live } from '../../drawing/moving.ts';
import { NO_PICTURE, readingOf, type Reading } from '../../gauge/reading.ts';
import { words } from '../../messages/words.ts';
import type { FrameFeed } from '../../session/frame-feed.ts';
import { rangeSessionOf } from '../../session/range-session.ts';
import type { Unwind } from '../../unwind.svelte.ts';
import { guideWords, resultWords } from './guide-words.ts';

export type MeasuringState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'found'; readonly ranges: readonly FoundRange[] }
  | { readonly kind: 'refused'; readonly because: Refusal };

type MeasuringHost = Pick<Unwind, 'devices' | 'ranges' | 'studio'>;

/** One guided measurement of one's own range: what the view shows, and what is said. */
export class Measuring {
  /** As it is measured: with early targets and only the highest limits. */
  readonly exercise: Exercise;
  state = $state.raw<MeasuringState>({ kind: 'waiting' });
  caption = $state('');
  readonly figure = new Live(NOBODY);
  reading = $state.raw<Reading>(NO_PICTURE);
  repeats = $state.raw<readonly Repeat[]>([]);
  readonly #host: MeasuringHost;
  readonly #catalogued: Exercise;
  #session: FrameFeed | null = null;

  /** @param exercise as the catalogue has it */
  constructor(host: MeasuringHost, exercise: Exercise) {
    this.#host = host;
    this.#catalogued = exercise;
    this.exercise = measuringExercise(exercise, (direction) => {
      const { ceilingDeg } = entryFor(host.ranges.all, exercise, direction);
      return highestOverDeg(direction.overDeg, ceilingDeg);
    });
  }

  /** Call inside a click, so that sound may play. */
  start(camera: Camera, runtime: PoseRuntime): void {
    const { speaker, tones, wakeLock } = this.#host.devices;
    speaker.prime();
    tones.prime();
    wakeLock.hold();
    this.#session?.stop();
    this.state = { kind: 'running' };
    this.repeats = [];
    this.caption = words.phases.framing;
    this.#session = rangeSessionOf(
      { exercise: this.exercise, camera, runtime },
      {
        step: this.#step,
        broken: (trouble) => {
          this.stop();
          this.#host.studio.breakDown(trouble);
        },
      },
    );
    this.#session.start();
  }

  /** Ends without a result. Nothing happens when none is under way. */
  stop(): void {
    if (this.state.kind !== 'running') return;
    this.#end({ kind: 'waiting' });
    this.#host.devices.speaker.hush();
  }

  /** Forgets the result. */
  forget(): void {
    this.#host.ranges.forget(this.#catalogued);
    this.state = { kind: 'waiting' };
  }

  readonly #step = (frame: PoseFrame, measurement: Measurement, events: readonly GuideEvent[]): void => {
    this.figure.show({ frame, ghost: null });
    this.reading = readingOf(this.reading, measurement);
    for (const event of events) this.#take(event);
  };

  #take(event: GuideEvent): void {
    const { tones, now } = this.#host.devices;
    switch (event.kind) {
      case 'say': {
        const urgent = event.saying.kind === 'slower' || event.saying.kind === 'far-enough';
        if (urgent) tones.play(event.saying.kind === 'slower' ? 'slower' : 'over');
        this.#say(guideWords(event.saying), urgent ? 'now' : 'next');
        break;
      }
      case 'begun-anew':
        this.repeats = [];
        this.#say(words.practice.begunAnew, 'next');
        break;
      case 'repeat':
        tones.play('in');
        this.repeats = [...this.repeats, event.repeat];
        break;
      case 'found':
        this.#host.ranges.keep(this.#catalogued, event.ranges, now());
        tones.play('done');
        this.#end({ kind: 'found', ranges: event.ranges });
        this.#say(resultWords(event.ranges), 'next');
        break;
      case 'refused':
        this.#end({ kind: 'refused', because: event.because });
        this.#say(words.ranges.refusals[event.because].title, 'next');
        break;
      default:
        event satisfies never;
    }
  }

  #say(text: string, when: 'now' | 'next'): void {
    this.caption = text;
    this.#host.devices.speaker.say(text, when);
  }

  #end(state: MeasuringState): void {
    this.#session?.stop();
    this.#session = null;
    this.#host.devices.wakeLock.release();
    this.figure.show(NOBODY);
    this.reading = NO_PICTURE;
    this.state = state;
  }
}
