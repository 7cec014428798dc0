import { coachStatus, startCoach, stepCoach, stopCoach } from './coach/coach.ts';
import type { CoachEvent, CoachStatus, StopReason } from './coach/event.ts';
import type { CoachState } from './coach/state.ts';
import type { Exercise } from './exercises/exercise.ts';
import type { Measurement } from './measure/measurement.ts';
import { startMeasure, stepMeasure, type MeasureState, type MeasureStep } from './measure/measurer.ts';
import type { MeasureSetup } from './measure/setup.ts';
import type { PoseFrame } from './pose/frame.ts';
import { mirrorFrame } from './pose/mirror.ts';
import type { ModelName } from './pose/model.ts';

/** What stays the same for a whole set. */
export interface EngineSetup {
  readonly exercise: Exercise;
  readonly model: ModelName;
  readonly frameWidthPx: number;
  readonly frameHeightPx: number;
  /** True when the landmarks come from a mirrored picture. */
  readonly mirrored: boolean;
}

export interface EngineOutput {
  readonly measurement: Measurement;
  readonly events: readonly CoachEvent[];
  readonly status: CoachStatus;
}

/** All that is carried from one frame to the next. Never changed in place. */
export interface EngineState {
  readonly measure: MeasureState;
  readonly coach: CoachState;
}

export interface EngineStep {
  readonly state: EngineState;
  readonly output: EngineOutput;
}

/** The part of it that measuring needs. */
export const measureSetup = ({
  exercise,
  model,
  frameWidthPx,
  frameHeightPx,
}: EngineSetup): MeasureSetup => ({
  measure: exercise.measure,
  position: exercise.position,
  view: exercise.view,
  model,
  frameWidthPx,
  frameHeightPx,
});

/** @throws RangeError when the frame size is not positive. */
export const startMeasuring = (setup: EngineSetup): MeasureState => startMeasure(measureSetup(setup));

/** One frame, its sides put right, as a measurement. Frames come in strictly increasing time. */
export function measureFrame(setup: EngineSetup, state: MeasureState, frame: PoseFrame): MeasureStep {
  const upright = setup.mirrored ? mirrorFrame(frame, setup.frameWidthPx) : frame;
  return stepMeasure(measureSetup(setup), state, upright);
}

/** @throws RangeError when the frame size is not positive. */
export function startEngine(setup: EngineSetup): EngineState {
  return { measure: startMeasuring(setup), coach: startCoach(setup.exercise) };
}

/**
 * Takes one frame through the house: sides put right, measured, coached. Pure, so that live practice, replay, the
 * command line and the tests give the same numbers. Frames come in strictly increasing time.
 */
export function stepEngine(setup: EngineSetup, state: EngineState, frame: PoseFrame): EngineStep {
  const measured = measureFrame(setup, state.measure, frame);
  const coached = stepCoach(setup.exercise, state.coach, measured.measurement);
  return {
    state: { measure: measured.state, coach: coached.state },
    output: {
      measurement: measured.measurement,
      events: coached.events,
      status: coachStatus(setup.exercise, coached.state),
    },
  };
}

/** The person ended the set: what the coach makes of it. */
export function stopEngine(
  setup: EngineSetup,
  state: EngineState,
  timeMs: number,
  why: StopReason = 'stopped',
): { readonly state: EngineState; readonly events: readonly CoachEvent[] } {
  const stopped = stopCoach(setup.exercise, state.coach, timeMs, why);
  return { state: { measure: state.measure, coach: stopped.state }, events: stopped.events };
}
