import type { EndReason } from '../coach/event.ts';
import { breakMs } from './duration.ts';
import type { Routine } from './routine.ts';

/** How a step of a routine went. `broken`: camera or model failed. */
export type StepOutcome = EndReason | 'skipped' | 'broken';

/**
 * - `placing`: before a step; waits for the person, who puts the camera right and begins.
 * - `practising`: a set is under way.
 * - `resting`: between two steps; the next begins by itself at `untilMs`.
 * - `done`: over.
 */
export type RunPhase =
  | { readonly kind: 'placing' }
  | { readonly kind: 'practising' }
  | { readonly kind: 'resting'; readonly fromMs: number; readonly untilMs: number }
  | { readonly kind: 'done'; readonly because: 'complete' | 'stopped' };

/** A routine under way. Immutable. */
export interface RunState {
  readonly routine: Routine;
  /** The step that is under way, or comes next. */
  readonly index: number;
  readonly phase: RunPhase;
  /** Of every step behind, in order. */
  readonly outcomes: readonly StepOutcome[];
}

export type RunInput =
  /** The person, or the countdown, begins the set of this step. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'set-ended'; readonly timeMs: number; readonly outcome: StepOutcome }
  | { readonly kind: 'tick'; readonly timeMs: number }
  /** Leave out the step that is under way or comes next. */
  | { readonly kind: 'skip'; readonly timeMs: number }
  /** Stop the countdown: the person begins when they are ready. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'stop' };

export const startRun = (routine: Routine): RunState => ({
  routine,
  index: 0,
  phase: { kind: 'placing' },
  outcomes: [],
});

/** Takes a routine one input on. Pure; an input that does not fit the phase changes nothing. */
export function stepRun(state: RunState, input: RunInput): RunState {
  const { phase } = state;
  if (phase.kind === 'done') return state;
  switch (input.kind) {
    case 'begin':
      return phase.kind === 'practising' ? state : { ...state, phase: { kind: 'practising' } };
    case 'set-ended':
      return phase.kind === 'practising' ? afterStep(state, input.outcome, input.timeMs) : state;
    case 'tick':
      return phase.kind === 'resting' && input.timeMs >= phase.untilMs
        ? { ...state, phase: { kind: 'practising' } }
        : state;
    case 'skip':
      return skip(state, input.timeMs);
    case 'wait':
      return phase.kind === 'resting' ? { ...state, phase: { kind: 'placing' } } : state;
    case 'stop':
      return { ...state, phase: { kind: 'done', because: 'stopped' } };
    default:
      return input satisfies never;
  }
}

/** Goes on by itself only after a set that was done; a set that was cut short leaves it to the person, pain ends it. */
function afterStep(state: RunState, outcome: StepOutcome, timeMs: number): RunState {
  const next: RunState = { ...state, index: state.index + 1, outcomes: [...state.outcomes, outcome] };
  const more = next.index < state.routine.steps.length;
  switch (outcome) {
    case 'complete':
    case 'skipped': {
      if (!more) return { ...next, phase: { kind: 'done', because: 'complete' } };
      const untilMs = timeMs + breakMs(state.routine, state.index);
      return { ...next, phase: { kind: 'resting', fromMs: timeMs, untilMs } };
    }
    case 'eased':
    case 'stopped':
    case 'broken':
      if (!more) return { ...next, phase: { kind: 'done', because: 'stopped' } };
      return { ...next, phase: { kind: 'placing' } };
    case 'pain':
    case 'tired':
    case 'other':
      return { ...next, phase: { kind: 'done', because: 'stopped' } };
    default:
      return outcome satisfies never;
  }
}

/** Before a step its place is given to the one after it, and the countdown goes on. */
function skip(state: RunState, timeMs: number): RunState {
  if (state.phase.kind === 'practising') return afterStep(state, 'skipped', timeMs);
  const next: RunState = { ...state, index: state.index + 1, outcomes: [...state.outcomes, 'skipped'] };
  if (next.index < state.routine.steps.length) return { ...next, phase: { kind: 'placing' } };
  const any = next.outcomes.some((outcome) => outcome === 'complete');
  return { ...next, phase: { kind: 'done', because: any ? 'complete' : 'stopped' } };
}

/** Milliseconds of rest left; null while nothing counts down. */
export const restLeftMs = ({ phase }: RunState, timeMs: number): number | null =>
  phase.kind === 'resting' ? Math.max(0, phase.untilMs - timeMs) : null;
