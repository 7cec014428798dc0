import type { CoachEvent, CoachStatus } from './coach/event.ts';
import type { Exercise } from './exercises/exercise.ts';
import type { Measurement } from './measure/measurement.ts';
import type { PoseFrame } from './pose/frame.ts';
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
