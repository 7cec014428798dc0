import { anyExerciseById } from '../../../core/exercises/catalogue.ts';
import { type AnyExercise, isGuided } from '../../../core/exercises/any-exercise.ts';
import { changeOver, isChange } from '../../../core/routines/change-over.ts';
import { restLeftMs, startRun, stepRun, type RunInput, type RunState } from '../../../core/routines/run.ts';
import { decimal } from '../../messages/numbers.ts';
import { fill } from '../../messages/template.ts';
import { exerciseWords, words } from '../../messages/words.ts';
import type { NamedRoutine } from '../../own-routines.svelte.ts';
import type { GuidedSet } from '../../session/guided-set.ts';
import type { SessionTrouble } from '../../session/session.ts';
import type { FinishedSet } from '../../session/set-run.ts';

/** How often the countdown looks at the clock. */
const TICK_MS = 250;
const text = words.routines.between;

export interface RunHost {
  readonly say: (words: string) => void;
  readonly now: () => number;
  /** The countdown is over. @returns false when a set cannot begin now */
  readonly begin: (exercise: AnyExercise) => boolean;
  /** Whether the person has to agree to something before it may begin: then nothing counts down. */
  readonly asksFirst: (exercise: AnyExercise) => boolean;
}

/** A routine under way on the page: its state, its clock and its sets. */
export class RoutineRun {
  readonly routine: NamedRoutine;
  state = $state.raw<RunState>({ ...startRun({ id: '', steps: [] }) });
  /** Clock of the countdown, milliseconds. */
  nowMs = $state(0);
  /** The finished set of every step behind; null where there was none. */
  sets = $state.raw<readonly (FinishedSet | GuidedSet | null)[]>([]);
  readonly leftMs: number | null = $derived(restLeftMs(this.state, this.nowMs));
  readonly #host: RunHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(routine: NamedRoutine, host: RunHost) {
    this.routine = routine;
    this.#host = host;
    this.state = startRun(routine);
    this.nowMs = host.now();
    this.#announce();
  }

  /** The exercise that is under way or comes next; undefined when all are behind. */
  get next(): AnyExercise | undefined {
    return anyExerciseById(this.routine.steps[this.state.index]?.exercise ?? '');
  }

  /** The exercise behind; null before the first. */
  get before(): AnyExercise | null {
    return anyExerciseById(this.routine.steps[this.state.index - 1]?.exercise ?? '') ?? null;
  }

  get practising(): boolean {
    return this.state.phase.kind === 'practising';
  }

  /** What to do before the next exercise, in short sentences. */
  get changeWords(): string {
    const { next, before } = this;
    if (next === undefined) return '';
    if (isGuided(next)) return exerciseWords(next).setup[0] ?? '';
    const change = changeOver(before, next);
    const parts: string[] = [];
    if (!isChange(change)) parts.push(text.same);
    if (change.position) parts.push(`${words.positions[next.position]}.`);
    if (change.view) parts.push(fill(text.turn, { view: words.views[next.view] }));
    if (change.camera) {
      const { heightM, distanceM } = next.camera;
      parts.push(fill(text.camera, { height: decimal(heightM), distance: decimal(distanceM) }));
    }
    return parts.join(' ');
  }

  begun(): void {
    this.#step({ kind: 'begin' });
  }

  setEnded(set: FinishedSet | GuidedSet | null, trouble: SessionTrouble | null): void {
    this.sets = [...this.sets, set];
    const outcome = trouble !== null || set === null ? 'broken' : (set.report.ended ?? 'stopped');
    this.#step({ kind: 'set-ended', timeMs: this.#host.now(), outcome });
    this.#announce();
  }

  /** Leaves out what comes next. */
  skip(): void {
    this.sets = [...this.sets, null];
    this.#step({ kind: 'skip', timeMs: this.#host.now() });
    this.#announce();
  }

  wait(): void {
    this.#step({ kind: 'wait' });
  }

  stop(): void {
    this.#step({ kind: 'stop' });
  }

  /** Stops the clock; the run can be forgotten then. */
  close(): void {
    clearInterval(this.#timer);
  }

  /** The same for the ear, which has no heading to read: "First: Standing rotation." goes before. */
  #announce(): void {
    const { next, before } = this;
    if (this.state.phase.kind === 'done' || next === undefined) return;
    if (this.#host.asksFirst(next)) this.wait();
    const named = fill(before === null ? text.first : text.next, { name: exerciseWords(next).name });
    this.#host.say(`${named} ${this.changeWords}`);
  }

  #step(input: RunInput): void {
    this.nowMs = this.#host.now();
    this.state = stepRun(this.state, input);
    clearInterval(this.#timer);
    if (this.state.phase.kind === 'resting') this.#timer = setInterval(this.#tick, TICK_MS);
  }

  readonly #tick = (): void => {
    this.nowMs = this.#host.now();
    const ticked = stepRun(this.state, { kind: 'tick', timeMs: this.nowMs });
    if (ticked === this.state) return;
    clearInterval(this.#timer);
    const { next } = this;
    // The set begins itself; when it cannot, the person is waited for.
    if (next === undefined || !this.#host.begin(next)) this.wait();
  };
}
