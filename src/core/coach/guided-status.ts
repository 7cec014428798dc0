import type { GuidedExercise, Stage } from '../exercises/guided-exercise.ts';
import { type Breath, breathAt } from './breath.ts';
import { courseOf, type GuidedState } from './guided.ts';

/** What a view needs to draw a guided set. Derived from the state, never kept beside it. */
export interface GuidedStatus {
  readonly kind: GuidedState['kind'];
  /** Null before the first stage and after the last. */
  readonly stage: Stage | null;
  /** From 1. */
  readonly round: number;
  readonly rounds: number;
  readonly stageElapsedMs: number;
  readonly practisedMs: number;
  readonly totalMs: number;
  /** Only while breathing with the pacer. */
  readonly breath: Breath | null;
}

/** How long a guided set takes without pauses. */
export const guidedTotalMs = (exercise: GuidedExercise): number =>
  courseOf(exercise).reduce((sumMs, stage) => sumMs + stage.ms, 0);

export function guidedStatus(
  exercise: GuidedExercise,
  state: GuidedState,
  breathsPerMinute: number,
): GuidedStatus {
  const stage = state.kind === 'waiting' ? undefined : courseOf(exercise)[state.place];
  return {
    kind: state.kind,
    stage: stage ?? null,
    round: Math.min(exercise.rounds, 1 + Math.floor(state.place / exercise.stages.length)),
    rounds: exercise.rounds,
    stageElapsedMs: state.stageElapsedMs,
    practisedMs: state.practisedMs,
    totalMs: guidedTotalMs(exercise),
    breath: stage?.kind === 'breathe' ? breathAt(state.stageElapsedMs, breathsPerMinute) : null,
  };
}
