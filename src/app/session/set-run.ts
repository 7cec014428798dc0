import type { CoachEvent, CoachStatus, EndReason, StopReason } from '../../core/coach/event.ts';
import type { SetReport } from '../../core/coach/report.ts';
import { stopEngine, type EngineOutput } from '../../core/engine.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { finishReplay, startReplay, stepReplay, type ReplayState } from '../../core/recording/replay.ts';

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
  #replay: ReplayState;
  #endedBy: EndReason | null = null;

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
    const { state, output } = stepReplay(this.#replay, frame);
    this.#replay = state;
    const step: Step = { frame, output };
    this.#steps.push(step);
    return step;
  }

  /** Somebody ended the set. A press is not in a recording, so a replay of this set does not know of it. */
  stop(why: StopReason = 'stopped'): readonly CoachEvent[] {
    const { setup, engine } = this.#replay;
    const { events } = stopEngine(setup, engine, this.lastMs ?? 0, why);
    this.#endedBy = events.find((event) => event.kind === 'set-ended')?.because ?? null;
    return events;
  }

  finish(): FinishedSet {
    const report = finishReplay(this.#replay);
    return {
      exercise: this.exercise,
      header: this.header,
      steps: this.#steps,
      report: { ...report, ended: report.ended ?? this.#endedBy },
    };
  }
}
