import type { Breath } from '../../../core/coach/breath.ts';
import type { CoachStatus, StopReason } from '../../../core/coach/event.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { WakeLock } from '../../../platform/wake-lock.ts';
import { NOBODY } from '../../drawing/figure.ts';
import { Live } from '../../drawing/moving.ts';
import { LiveInstruments } from '../../gauge/live-instruments.ts';
import { NO_PICTURE, readingOf, type Reading } from '../../gauge/reading.ts';
import type { Caption, Feedback } from '../../session/feedback.ts';
import { words } from '../../messages/words.ts';
import { keepUnderWay } from '../../session/keep-under-way.ts';
import { Lead } from '../../session/lead.ts';
import { LiveSession, type SessionParts } from '../../session/live-session.ts';
import type { Session, SessionListener, SessionTrouble } from '../../session/session.ts';
import type { FinishedSet, Step } from '../../session/set-run.ts';
import { captionText, heard, NOTHING_SAID, type Said } from './caption.ts';
import { ghostOf } from './ghost.ts';
import { PictureWatch } from './picture-watch.ts';

export interface PracticeParts {
  readonly exercise: Exercise;
  readonly feedback: Pick<Feedback, 'take' | 'announce'>;
  readonly lead: Pick<Lead, 'step' | 'stop'>;
  readonly wakeLock: WakeLock;
  /**
   * When the page was last out of sight, milliseconds of `performance.now`; null for a recording, which misses nothing however
   * late its pictures are shown.
   */
  readonly lastOutOfSightMs: (() => number) | null;
}

/** Words and numbers change this often at most: faster they cannot be read, and every change costs the page time. */
const SHOW_EVERY_MS = 250;

/** Seconds begin with a stretch, so that the clock is right. */
const stretchOf = (timeMs: number): number => Math.floor(timeMs / SHOW_EVERY_MS);

const missedCaption = ({ frame: { timeMs } }: Step): Caption => ({
  text: words.practice.hidden,
  cue: 'missed',
  priority: 'framing',
  timeMs,
});

/** Hears what became of a set: null when no frame ever came. */
type OnEnd = (set: FinishedSet | null, trouble: SessionTrouble | null) => void;

/** What the practice view shows, kept up to date by one session. */
export class Practice {
  readonly exercise: Exercise;
  /** Moves with the picture. */
  readonly figure = new Live(NOBODY);
  /** Move with the picture too. */
  readonly live: LiveInstruments;
  /** What words and numbers tell of: the last frame or one shortly before it. */
  shown = $state.raw<Step | null>(null);
  reading = $state.raw<Reading>(NO_PICTURE);
  /** The pain stop was pressed; the set is over and the person is asked why. */
  asking = $state(false);
  /** The half of a breath there is to follow; null while there is none. */
  breath = $state<Breath['phase'] | null>(null);
  #said = $state.raw<Said>(NOTHING_SAID);
  /** No picture comes, and that has been said. */
  #silent = $state(false);
  readonly status: CoachStatus | null = $derived(this.shown?.output.status ?? null);
  readonly elapsedMs: number = $derived(this.shown?.frame.timeMs ?? 0);
  readonly caption: string = $derived(
    this.#silent
      ? words.practice.noPicture
      : captionText(this.#said, this.status, this.reading, this.elapsedMs),
  );
  readonly #parts: PracticeParts;
  readonly #session: Session;
  readonly #onEnd: OnEnd;
  readonly #watch: PictureWatch;

  constructor(parts: PracticeParts, session: (listener: SessionListener) => Session, onEnd: OnEnd) {
    this.exercise = parts.exercise;
    this.live = new LiveInstruments(parts.exercise);
    this.#parts = parts;
    this.#onEnd = onEnd;
    this.#session = session({ step: this.#step, end: this.#end });
    this.#watch = new PictureWatch({
      lastOutOfSightMs: parts.lastOutOfSightMs ?? (() => Number.NEGATIVE_INFINITY),
      stale: this.#stale,
      silent: () => {
        this.#silent = true;
        parts.feedback.announce(words.practice.noPicture);
      },
      now: () => performance.now(),
    });
  }

  /** What goes ahead of a person. It comes with the practice: the start page does without. */
  static leadOf(...parts: ConstructorParameters<typeof Lead>): Lead {
    return new Lead(...parts);
  }

  /**
   * With camera and pose runtime.
   * @param keep takes what there is of the set, time and again while it goes on
   */
  static live(
    parts: PracticeParts & SessionParts,
    keep: (soFar: FinishedSet) => void,
    onEnd: OnEnd,
  ): Practice {
    const sessionOf = (listener: SessionListener): Session => {
      const session: LiveSession = new LiveSession(
        parts,
        keepUnderWay(listener, () => session.soFar(), keep),
      );
      return session;
    };
    return new Practice(parts, sessionOf, onEnd);
  }

  start(): void {
    this.#parts.wakeLock.hold();
    this.#watch.expect();
    this.#session.start();
  }

  stop(why: StopReason = 'stopped'): void {
    this.#session.stop(why);
  }

  /** Pauses the set, or goes on with it. */
  pause(): void {
    this.#session.pause();
  }

  /** The pain stop: nothing more is measured or coached from here on, and the person is asked what it is. */
  hurt(): void {
    if (this.asking) return;
    this.asking = true;
    this.#session.halt();
    this.#watch.close();
    this.breath = null;
    this.#parts.lead.stop();
    this.#parts.feedback.announce(words.safety.stop.spoken);
  }

  /** The answer to that question. */
  answer(why: StopReason): void {
    this.stop(why);
    if (why !== 'stopped') this.#parts.feedback.announce(words.safety.aftercare[why].spoken);
  }

  readonly #step = (step: Step): void => {
    const { measurement, events, status } = step.output;
    this.#silent = false;
    const missed = this.#watch.expect() && this.#parts.lastOutOfSightMs !== null;
    if (missed) this.#parts.feedback.announce(words.practice.hidden);
    this.figure.show({ frame: step.frame, ghost: ghostOf(this.exercise, step) });
    const said = events.flatMap((event) => (event.kind === 'cue' ? [event.cue] : []));
    const leading = this.#parts.lead.step(status, step.frame.timeMs, said);
    this.live.show(step.output, leading);
    this.breath = leading?.breath?.phase ?? null;
    if (this.#isDue(step)) {
      this.shown = step;
      this.reading = readingOf(this.reading, measurement);
    }
    const caption = this.#parts.feedback.take(events);
    if (caption !== null) this.#said = heard(this.#said, caption, status.phase);
    // After what is asked for at the same moment, which would take it off the screen unread.
    if (missed) this.#said = heard(this.#said, missedCaption(step), status.phase);
  };

  readonly #stale = (): void => {
    // Nothing is drawn of a picture that has stopped.
    this.figure.show(NOBODY);
    this.live.blank();
    this.reading = NO_PICTURE;
    this.breath = null;
    this.#parts.lead.stop();
  };

  /** Whatever happens is shown at once; what only moves may wait a little. */
  #isDue({ frame, output: { events, measurement, status } }: Step): boolean {
    const { shown, reading } = this;
    return (
      shown === null ||
      events.length > 0 ||
      (measurement.kind === 'measured') !== (reading.kind === 'measured') ||
      status.phase !== shown.output.status.phase ||
      stretchOf(frame.timeMs) !== stretchOf(shown.frame.timeMs)
    );
  }

  readonly #end = (set: FinishedSet | null, trouble: SessionTrouble | null): void => {
    this.#watch.close();
    this.#parts.wakeLock.release();
    this.#parts.lead.stop();
    this.#onEnd(set, trouble);
  };
}
