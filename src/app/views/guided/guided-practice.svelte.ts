import { BREATHS_PER_MINUTE } from '../../../core/coach/breath.ts';
import type { CoachEvent } from '../../../core/coach/event.ts';
import { GUIDED_START, type GuidedInput, type GuidedState, stepGuided } from '../../../core/coach/guided.ts';
import { guidedReport } from '../../../core/coach/guided-report.ts';
import { guidedStatus, type GuidedStatus } from '../../../core/coach/guided-status.ts';
import type { GuidedExercise } from '../../../core/exercises/guided-exercise.ts';
import type { Speaker } from '../../../platform/speech.ts';
import type { WakeLock } from '../../../platform/wake-lock.ts';
import { CueWording } from '../../messages/cue-wording.ts';
import type { GuidedSet } from '../../session/guided-set.ts';
import type { Ticker } from '../../session/ticker.ts';

/** Often enough for a breathing circle to grow smoothly. */
const TICK_MS = 100;

interface GuidedParts {
  readonly exercise: GuidedExercise;
  readonly speaker: Pick<Speaker, 'say' | 'hush'>;
  readonly wakeLock: WakeLock;
  readonly ticker: Ticker;
}

/** What the guided view shows, kept up to date by one set that time drives. */
export class GuidedPractice {
  readonly exercise: GuidedExercise;
  #state = $state.raw<GuidedState>(GUIDED_START);
  /** What was read out last. */
  caption = $state('');
  readonly #parts: GuidedParts;
  readonly #onEnd: (set: GuidedSet) => void;
  readonly #wording = new CueWording();
  readonly #events: CoachEvent[] = [];
  readonly #said: { timeMs: number; text: string }[] = [];
  #originMs = 0;
  #stopTicking: (() => void) | null = null;

  constructor(parts: GuidedParts, onEnd: (set: GuidedSet) => void) {
    this.exercise = parts.exercise;
    this.#parts = parts;
    this.#onEnd = onEnd;
  }

  get status(): GuidedStatus {
    return guidedStatus(this.exercise, this.#state, BREATHS_PER_MINUTE);
  }

  start(): void {
    const { ticker, wakeLock } = this.#parts;
    wakeLock.hold();
    this.#originMs = ticker.now();
    this.#stopTicking = ticker.every(TICK_MS, () => this.#take('tick'));
    this.#take('tick');
  }

  pauseOrResume(): void {
    const paused = this.#state.kind === 'paused';
    if (!paused) this.#parts.speaker.hush();
    this.#take(paused ? 'resume' : 'pause');
  }

  stop(): void {
    this.#take('stop');
  }

  #take(kind: GuidedInput['kind']): void {
    if (this.#state.kind === 'ended') return;
    const timeMs = this.#parts.ticker.now() - this.#originMs;
    const { state, events } = stepGuided(this.exercise, this.#state, { kind, timeMs });
    this.#state = state;
    this.#events.push(...events);
    for (const event of events) this.#sayOut(event);
    if (state.kind === 'ended') this.#end(state);
  }

  #sayOut(event: CoachEvent): void {
    const text = this.#wordsOf(event);
    if (text === null) return;
    this.caption = text;
    this.#said.push({ timeMs: event.timeMs, text });
    this.#parts.speaker.say(text, 'next');
  }

  #wordsOf(event: CoachEvent): string | null {
    if (event.kind === 'step') return this.exercise.words.en.steps[event.step] ?? null;
    return event.kind === 'cue' ? this.#wording.next(event.cue, event.direction) : null;
  }

  #end(state: GuidedState): void {
    this.#stopTicking?.();
    this.#stopTicking = null;
    this.#parts.wakeLock.release();
    const report = guidedReport(this.exercise, state, this.#events);
    if (report.ended === 'stopped') this.#parts.speaker.hush();
    this.#onEnd({ exercise: this.exercise, report, said: this.#said });
  }
}
