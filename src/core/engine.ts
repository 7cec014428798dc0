import { coachStatus, pressPause, startCoach, stepCoach, stopCoach, type CoachStep } from './coach/coach.ts';
import type { CoachEvent, CoachStatus, StopReason } from './coach/event.ts';
import { judgeable } from './coach/judgeable.ts';
import type { CoachState } from './coach/state.ts';
import type { Exercise } from './exercises/exercise.ts';
import type { Advice } from './measure/advice.ts';
import { NO_HAND, stepHandSignal, type HandSignal } from './measure/hand-signal.ts';
import type { Measurement } from './measure/measurement.ts';
import { startMeasure, type MeasureState } from './measure/measure-state.ts';
import { stepMeasure, type MeasureStep } from './measure/measurer.ts';
import { raisedHand } from './measure/raised-hand.ts';
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
  /** What would make the person better seen, the most useful first. */
  readonly advice: readonly Advice[];
  readonly events: readonly CoachEvent[];
  readonly status: CoachStatus;
}

/** All that is carried from one frame to the next. Never changed in place. */
export interface EngineState {
  readonly measure: MeasureState;
  readonly hand: HandSignal;
  readonly coach: CoachState;
}

export interface EngineStep {
  readonly state: EngineState;
  readonly output: EngineOutput;
  /** The measurement as the coach took it, and as a report has to. */
  readonly judged: Measurement;
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
  coarse: exercise.coarse,
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
  return { measure: startMeasuring(setup), hand: NO_HAND, coach: startCoach(setup.exercise) };
}

/**
 * Takes one frame through the house: sides put right, measured, coached. Pure, so that live practice, replay, the
 * command line and the tests give the same numbers. Frames come in strictly increasing time.
 */
export function stepEngine(setup: EngineSetup, state: EngineState, frame: PoseFrame): EngineStep {
  return coachFrame(setup, state, frame, measureFrame(setup, state.measure, frame));
}

/**
 * The second half of it: what the coach makes of a frame that has been measured. Bands and pace have no part in
 * measuring, so a set can be judged again by others without measuring it again.
 */
export function coachFrame(
  setup: EngineSetup,
  state: EngineState,
  frame: PoseFrame,
  { state: measure, measurement, advice }: MeasureStep,
): EngineStep {
  const hand = stepHandSignal(state.hand, handUp(setup, frame), frame.timeMs);
  const coached = stepCoach(setup.exercise, state.coach, measurement, hand.sign);
  return {
    state: { measure, hand: hand.signal, coach: coached.state },
    output: {
      measurement,
      advice,
      events: coached.events,
      status: coachStatus(setup.exercise, coached.state),
    },
    judged: judgeable(measurement, hand.sign),
  };
}

/** Which side it is does not matter, so a mirrored picture is as good. */
const handUp = ({ exercise, frameWidthPx, frameHeightPx }: EngineSetup, frame: PoseFrame) =>
  exercise.raisesArms ? null : raisedHand(frame, frameWidthPx, frameHeightPx);

/** What came of a press. */
export interface EnginePress {
  readonly state: EngineState;
  readonly events: readonly CoachEvent[];
}

const pressed = (state: EngineState, { state: coach, events }: CoachStep): EnginePress => ({
  state: { ...state, coach },
  events,
});

/** The person pressed pause, or go on. */
export const pauseEngine = (setup: EngineSetup, state: EngineState, timeMs: number): EnginePress =>
  pressed(state, pressPause(setup.exercise, state.coach, timeMs));

/** The person ended the set: what the coach makes of it. */
export const stopEngine = (
  setup: EngineSetup,
  state: EngineState,
  timeMs: number,
  why: StopReason = 'stopped',
): EnginePress => pressed(state, stopCoach(setup.exercise, state.coach, timeMs, why));
