import type { CoachEvent, CoachStatus, StopReason } from '../../core/coach/event.ts';
import { isSameStatus } from '../../core/coach/same-status.ts';
import type { SetReport } from '../../core/coach/report.ts';
import { pauseEngine, stopEngine, type EngineOutput, type EnginePress } from '../../core/engine.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { FrameStore } from '../../core/pose/frame-store.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import {
  finishReplay,
  pressReplay,
  startReplay,
  stepReplay,
  stepReplayMeasured,
  type ReplayState,
  type ReplayStep,
} from '../../core/recording/replay.ts';

/** One frame and what the engine made of it. */
export interface Step {
  readonly frame: PoseFrame;
  readonly output: EngineOutput;
}

/** A set that is over, from whatever source: all that summary, replay and recording need. */
export interface FinishedSet {
  readonly exercise: Exercise;
  readonly header: RecordingHeader;
  readonly steps: readonly Step[];
  readonly report: SetReport;
}

/** A set under way: frames in, steps out, everything kept until it is finished. */
export class SetRun {
  /** With the bands it is coached by. */
  readonly exercise: Exercise;
  readonly header: RecordingHeader;
  readonly #steps: Step[] = [];
  readonly #frames = new FrameStore();
  #replay: ReplayState;
  /** What came of presses since the last frame: it is told with the next one. */
  #pressed: readonly CoachEvent[] = [];

  constructor(exercise: Exercise, header: RecordingHeader) {
    this.header = header;
    this.#replay = startReplay(header, exercise);
    this.exercise = this.#replay.setup.exercise;
  }

  get lastMs(): number | null {
    return this.#steps.at(-1)?.frame.timeMs ?? null;
  }

  get status(): CoachStatus | null {
    return this.#steps.at(-1)?.output.status ?? null;
  }

  /** Frames must come in strictly increasing time. */
  push(frame: PoseFrame): Step {
    return this.#take(frame, stepReplay(this.#replay, frame));
  }

  /** As `push`, for a frame that another run has measured: it is only coached. */
  pushMeasured({ frame, output }: Step): Step {
    return this.#take(frame, stepReplayMeasured(this.#replay, frame, output));
  }

  #take(frame: PoseFrame, { state, output }: ReplayStep): Step {
    this.#replay = state;
    const before = this.status;
    const { measurement, advice } = output;
    const events = this.#pressed.length === 0 ? output.events : [...this.#pressed, ...output.events];
    // What stays the same is kept once: an hour has 100,000 steps.
    const status = before !== null && isSameStatus(before, output.status) ? before : output.status;
    const told: EngineOutput = { measurement, advice, events, status };
    this.#pressed = [];
    this.#steps.push({ frame: this.#frames.keep(frame), output: told });
    return { frame, output: told };
  }

  /** Somebody ended the set. A press is not in a recording, so a replay of this set does not know of it. */
  stop(why: StopReason = 'stopped'): readonly CoachEvent[] {
    const { setup, engine } = this.#replay;
    return this.#press(stopEngine(setup, engine, this.lastMs ?? 0, why));
  }

  /** Somebody pressed pause, or go on. No more in a recording than a stop is. */
  pause(): void {
    const { setup, engine } = this.#replay;
    // Later than anything the last frame brought: no two things happen at one time.
    this.#pressed = this.#press(pauseEngine(setup, engine, (this.lastMs ?? 0) + 1));
  }

  #press(press: EnginePress): readonly CoachEvent[] {
    this.#replay = pressReplay(this.#replay, press);
    return press.events;
  }

  finish(): FinishedSet {
    return this.#setOf(this.#steps, this.#replay);
  }

  /** The set as it would be if somebody stopped it now. It goes on. */
  soFar(): FinishedSet {
    const { setup, engine } = this.#replay;
    const stopped = pressReplay(this.#replay, stopEngine(setup, engine, this.lastMs ?? 0));
    return this.#setOf([...this.#steps], stopped);
  }

  #setOf(steps: readonly Step[], replay: ReplayState): FinishedSet {
    return { exercise: this.exercise, header: this.header, steps, report: finishReplay(replay) };
  }
}
