import type { CoachEvent } from '../coach/event.ts';
import {
  finishReport,
  noteEvents,
  startReport,
  stepReport,
  type ReportState,
  type SetReport,
} from '../coach/report.ts';
import {
  coachFrame,
  startEngine,
  stepEngine,
  type EngineOutput,
  type EnginePress,
  type EngineSetup,
  type EngineStep,
  type EngineState,
} from '../engine.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { withBands } from '../exercises/range/bands.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { PoseFrame } from '../pose/frame.ts';
import type { RecordingHeader } from './header.ts';
import type { Recording } from './read.ts';

/** A replay under way. Grows with what the coach says, not with the number of frames. */
export interface ReplayState {
  readonly setup: EngineSetup;
  readonly engine: EngineState;
  readonly report: ReportState;
}

/** The header of a recording that is to be judged by other bands and another pace than it was coached by. */
export function withoutLimits(header: RecordingHeader): RecordingHeader {
  const bare = { ...header };
  delete bare.bands;
  delete bare.pace;
  return bare;
}

/**
 * The exercise is judged by the bands and the pace that the recording was coached by, if it has any.
 * @param exercise usually the one the header names; another one judges the same movement by other rules
 */
export function startReplay(header: RecordingHeader, exercise: Exercise): ReplayState {
  const { bands, pace } = header.exercise === exercise.id ? header : {};
  const judged =
    bands === undefined && pace === undefined ? exercise : withBands(exercise, bands ?? [], pace);
  const setup: EngineSetup = {
    exercise: judged,
    model: header.model.name,
    frameWidthPx: header.frameWidthPx,
    frameHeightPx: header.frameHeightPx,
    mirrored: header.mirrored,
  };
  return { setup, engine: startEngine(setup), report: startReport(judged) };
}

/** A replay after one more frame, and what the engine made of it. */
export interface ReplayStep {
  readonly state: ReplayState;
  readonly output: EngineOutput;
}

export const stepReplay = (replay: ReplayState, frame: PoseFrame): ReplayStep =>
  told(replay, stepEngine(replay.setup, replay.engine, frame));

/** As `stepReplay`, for a frame that was measured before: only the coaching is done again. */
export const stepReplayMeasured = (
  replay: ReplayState,
  frame: PoseFrame,
  { measurement, advice }: Pick<EngineOutput, 'measurement' | 'advice'>,
): ReplayStep => {
  const { setup, engine } = replay;
  return told(replay, coachFrame(setup, engine, frame, { state: engine.measure, measurement, advice }));
};

const told = ({ setup, report }: ReplayState, { state, output, judged }: EngineStep): ReplayStep => ({
  state: { setup, engine: state, report: stepReport(report, judged, output.events) },
  output,
});

/** Takes in what a person pressed. */
export const pressReplay = (replay: ReplayState, { state, events }: EnginePress): ReplayState => ({
  ...replay,
  engine: state,
  report: noteEvents(replay.report, events),
});

/** The report so far. A recording that stops before the coach ended the set leaves `ended` null. */
export const finishReplay = (state: ReplayState): SetReport => finishReport(state.report);

export interface Replay {
  /** One a frame, in order. */
  readonly measurements: readonly Measurement[];
  readonly events: readonly CoachEvent[];
  readonly report: SetReport;
}

/** Runs the engine over a whole recording. The same recording and exercise always give the same replay. */
export function replayRecording(
  { header, frames }: Pick<Recording, 'header' | 'frames'>,
  exercise: Exercise,
): Replay {
  let state = startReplay(header, exercise);
  const measurements: Measurement[] = [];
  const events: CoachEvent[] = [];
  for (const frame of frames) {
    const step = stepReplay(state, frame);
    state = step.state;
    measurements.push(step.output.measurement);
    events.push(...step.output.events);
  }
  return { measurements, events, report: finishReplay(state) };
}
