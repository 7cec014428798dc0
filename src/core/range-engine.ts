import type { GuideEvent } from './coach/own-range/guide-event.ts';
import type { GuideState } from './coach/own-range/guide-state.ts';
import { startGuide, stepGuide } from './coach/own-range/guide.ts';
import { measureFrame, startMeasuring, type EngineSetup } from './engine.ts';
import type { Measurement } from './measure/measurement.ts';
import type { MeasureState } from './measure/measure-state.ts';
import type { PoseFrame } from './pose/frame.ts';

/** All that is carried from one frame to the next while one's own range is measured. Never changed in place. */
export interface RangeEngineState {
  readonly measure: MeasureState;
  readonly guide: GuideState;
}

export interface RangeEngineStep {
  readonly state: RangeEngineState;
  readonly measurement: Measurement;
  readonly events: readonly GuideEvent[];
}

/**
 * @param setup with the exercise as `measuringExercise` gives it
 * @throws RangeError when the frame size is not positive.
 */
export const startRangeEngine = (setup: EngineSetup): RangeEngineState => ({
  measure: startMeasuring(setup),
  guide: startGuide(),
});

/** Takes one frame through the same measuring as a set, and the guide in place of the coach. Pure. */
export function stepRangeEngine(
  setup: EngineSetup,
  state: RangeEngineState,
  frame: PoseFrame,
): RangeEngineStep {
  const { state: measure, measurement } = measureFrame(setup, state.measure, frame);
  const { state: guide, events } = stepGuide(setup.exercise, state.guide, measurement);
  return { state: { measure, guide }, measurement, events };
}
