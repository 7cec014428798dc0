import type { GuidedExercise } from '../exercises/guided-exercise.ts';
import type { CoachEvent, CueId, EndReason } from './event.ts';
import { courseOf, type GuidedState } from './guided.ts';

/** What a guided set amounts to. Times only: nothing was measured. */
export interface GuidedReport {
  readonly measured: false;
  readonly exercise: string;
  /** Practised and paused. */
  readonly durationMs: number;
  readonly practisedMs: number;
  readonly pausedMs: number;
  /** Stages gone through to their end, of those there are in all rounds. */
  readonly stages: { readonly done: number; readonly total: number };
  readonly cues: readonly { readonly timeMs: number; readonly cue: CueId }[];
  /** Null while the set has not ended. */
  readonly ended: Exclude<EndReason, 'eased'> | null;
}

/** @param events all that the set's steps have given, in order */
export function guidedReport(
  exercise: GuidedExercise,
  state: GuidedState,
  events: readonly CoachEvent[],
): GuidedReport {
  const total = courseOf(exercise).length;
  const ending = events.find((event) => event.kind === 'set-ended');
  return {
    measured: false,
    exercise: exercise.id,
    durationMs: state.practisedMs + state.pausedMs,
    practisedMs: state.practisedMs,
    pausedMs: state.pausedMs,
    stages: { done: Math.min(state.place, total), total },
    cues: events.flatMap((event) => (event.kind === 'cue' ? [{ timeMs: event.timeMs, cue: event.cue }] : [])),
    ended: ending === undefined || ending.because === 'eased' ? null : ending.because,
  };
}
