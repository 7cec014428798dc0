import { BREATHS_PER_MINUTE } from '../../../core/coach/breath.ts';
import type { CoachEvent, StopReason } from '../../../core/coach/event.ts';
import { GUIDED_START, type GuidedInput, type GuidedState, stepGuided } from '../../../core/coach/guided.ts';
import { guidedReport } from '../../../core/coach/guided-report.ts';
import { guidedStatus, type GuidedStatus } from '../../../core/coach/guided-status.ts';
import type { GuidedExercise } from '../../../core/exercises/guided-exercise.ts';
import type { Speaker } from '../../../platform/speech.ts';
import type { WakeLock } from '../../../platform/wake-lock.ts';
import type { ReadOut } from '../../../core/history/kept-set.ts';
import { spokenCue } from '../../../core/history/said.ts';
import { words } from '../../messages/words.ts';
import { GuidedWording, type GuidedSet } from '../../session/guided-set.ts';
import type { Ticker } from '../../session/ticker.ts';

/** Often enough for a breathing circle to grow smoothly. */
const TICK_MS = 100;

interface GuidedParts {
  readonly exercise: GuidedExercise;
  readonly speaker: Pick<Speaker, 'say' | 'hush'>;
  readonly wakeLock: WakeLock;
  readonly ticker: Ticker;
  readonly now: () => Date;
}

/** What the guided view shows, kept up to date by one set that time drives. */
export class GuidedPractice {
  readonly exercise: GuidedExercise;
  #state = $state.raw<GuidedState>(GUIDED_START);
  /** The pain stop was pressed, and the person is asked why. */
  asking = $state(false);
  /** What was read out last. */
  caption = $state('');
  readonly #parts: GuidedParts;
  readonly #onEnd: (set: GuidedSet) => void;
  readonly #wording: GuidedWording;
  readonly #events: CoachEvent[] = [];
  readonly #said: ReadOut[] = [];
  #startedAt = '';
  #originMs = 0;
  #stopTicking: (() => void) | null = null;

  constructor(parts: GuidedParts, onEnd: (set: GuidedSet) => void) {
    this.exercise = parts.exercise;
    this.#parts = parts;
    this.#wording = new GuidedWording(parts.exercise);
    this.#onEnd = onEnd;
  }

  get status(): GuidedStatus {
    return guidedStatus(this.exercise, this.#state, BREATHS_PER_MINUTE);
  }

  start(): void {
    const { ticker, wakeLock, now } = this.#parts;
    wakeLock.hold();
    this.#startedAt = now().toISOString();
    this.#originMs = ticker.now();
    this.#stopTicking = ticker.every(TICK_MS, () => this.#tick());
    this.#tick();
  }

  pauseOrResume(): void {
    const paused = this.#state.kind === 'paused';
    if (!paused) this.#parts.speaker.hush();
    this.#take({ kind: paused ? 'resume' : 'pause', timeMs: this.#nowMs() });
  }

  stop(because: StopReason = 'stopped'): void {
    this.#take({ kind: 'stop', timeMs: this.#nowMs(), because });
  }

  /** The pain stop: the clock stands still, and the person is asked what it is. */
  hurt(): void {
    if (this.asking || this.#state.kind === 'ended') return;
    this.asking = true;
    this.#take({ kind: 'pause', timeMs: this.#nowMs() });
    this.#parts.speaker.say(words.safety.stop.spoken, 'now');
  }

  /** The answer to that question. */
  answer(why: StopReason): void {
    this.stop(why);
    if (why !== 'stopped') this.#parts.speaker.say(words.safety.aftercare[why].spoken, 'now');
  }

  #nowMs(): number {
    return this.#parts.ticker.now() - this.#originMs;
  }

  #tick(): void {
    this.#take({ kind: 'tick', timeMs: this.#nowMs() });
  }

  #take(input: GuidedInput): void {
    if (this.#state.kind === 'ended') return;
    const { state, events } = stepGuided(this.exercise, this.#state, input);
    this.#state = state;
    this.#events.push(...events);
    for (const event of events) this.#sayOut(event);
    if (state.kind === 'ended') this.#end(state);
  }

  #sayOut(event: CoachEvent): void {
    if (event.kind !== 'step' && event.kind !== 'cue') return;
    this.caption = this.#wording.next(event);
    this.#said.push(event.kind === 'cue' ? spokenCue(event) : event);
    this.#parts.speaker.say(this.caption, 'next');
  }

  #end(state: GuidedState): void {
    this.#stopTicking?.();
    this.#stopTicking = null;
    this.#parts.wakeLock.release();
    const report = guidedReport(this.exercise, state, this.#events);
    if (report.ended !== 'complete') this.#parts.speaker.hush();
    this.#onEnd({ exercise: this.exercise, report, startedAt: this.#startedAt, said: this.#said });
  }
}
