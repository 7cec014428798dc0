import type { GuidedExercise, Stage } from '../exercises/guided-exercise.ts';
import { CUE_RULES } from './cue.ts';
import type { CoachEvent, CueId, Phase, StopReason } from './event.ts';

/** A guided set: driven by time alone. Immutable: every step makes a new one. */
export interface GuidedState {
  readonly kind: 'waiting' | 'running' | 'paused' | 'ended';
  /** Clock of the last input; null before the first. */
  readonly timeMs: number | null;
  /** Place in the course: stages of all rounds, one after another. */
  readonly place: number;
  /** Time spent in the present stage and in the whole set, pauses left out. */
  readonly stageElapsedMs: number;
  readonly practisedMs: number;
  readonly pausedMs: number;
}

/** What happens to a guided set. `timeMs` is one steady clock; an input that is not later is taken as at the last one. */
export type GuidedInput =
  | { readonly kind: 'tick' | 'pause' | 'resume'; readonly timeMs: number }
  | { readonly kind: 'stop'; readonly timeMs: number; readonly because: StopReason };

export interface GuidedStep {
  readonly state: GuidedState;
  readonly events: readonly CoachEvent[];
}

/** Ticks further apart than this: the page slept. The set then waits for the person instead of running on alone. */
export const ASLEEP_AFTER_MS = 5_000;

export const GUIDED_START: GuidedState = {
  kind: 'waiting',
  timeMs: null,
  place: 0,
  stageElapsedMs: 0,
  practisedMs: 0,
  pausedMs: 0,
};

/** The stages of all rounds. */
export const courseOf = ({ stages, rounds }: GuidedExercise): readonly Stage[] =>
  Array.from({ length: rounds }, () => stages).flat();

/** Takes in one input. Pure: the same state and input always give the same answer. */
export function stepGuided(exercise: GuidedExercise, state: GuidedState, input: GuidedInput): GuidedStep {
  if (state.kind === 'ended' || !Number.isFinite(input.timeMs)) return { state, events: [] };
  const timeMs = Math.max(input.timeMs, state.timeMs ?? input.timeMs);
  const events: CoachEvent[] = [];
  const before = { ...state, timeMs };
  const elapsedMs = timeMs - (state.timeMs ?? timeMs);
  switch (state.kind) {
    case 'waiting': {
      if (input.kind === 'stop') return { state: end(before, input.because, timeMs, events), events };
      if (input.kind !== 'tick') return { state: before, events };
      const course = courseOf(exercise);
      return { state: enter(course, { ...before, kind: 'running' }, 0, timeMs, events), events };
    }
    case 'paused': {
      const paused = { ...before, pausedMs: state.pausedMs + elapsedMs };
      if (input.kind === 'stop') return { state: end(paused, input.because, timeMs, events), events };
      return { state: input.kind === 'resume' ? { ...paused, kind: 'running' } : paused, events };
    }
    case 'running': {
      if (elapsedMs > ASLEEP_AFTER_MS) {
        const asleep: GuidedState = { ...before, kind: 'paused', pausedMs: state.pausedMs + elapsedMs };
        if (input.kind === 'stop') return { state: end(asleep, input.because, timeMs, events), events };
        return { state: asleep, events };
      }
      const run = advance(courseOf(exercise), before, elapsedMs, timeMs, events);
      if (run.kind === 'ended') return { state: run, events };
      if (input.kind === 'stop') return { state: end(run, input.because, timeMs, events), events };
      return { state: input.kind === 'pause' ? { ...run, kind: 'paused' } : run, events };
    }
    default:
      return state.kind satisfies never;
  }
}

/** Lets time pass, through as many stages as it takes: none of them is skipped. */
function advance(
  course: readonly Stage[],
  state: GuidedState,
  elapsedMs: number,
  timeMs: number,
  events: CoachEvent[],
): GuidedState {
  let next: GuidedState = state;
  let leftMs = elapsedMs;
  for (;;) {
    const stage = course[next.place];
    if (stage === undefined) return end(next, 'complete', timeMs, events);
    const stepMs = Math.min(leftMs, stage.ms - next.stageElapsedMs);
    leftMs -= stepMs;
    next = {
      ...next,
      stageElapsedMs: next.stageElapsedMs + stepMs,
      practisedMs: next.practisedMs + stepMs,
    };
    if (next.stageElapsedMs < stage.ms) return next;
    next = enter(course, next, next.place + 1, timeMs, events);
    if (next.kind === 'ended') return next;
  }
}

const PHASE_OF: Readonly<Record<Stage['kind'], Phase>> = {
  do: 'moving',
  stay: 'holding',
  breathe: 'holding',
  rest: 'ready',
};

/** Comes to a stage and reads it out, or ends the set after the last. */
function enter(
  course: readonly Stage[],
  state: GuidedState,
  place: number,
  timeMs: number,
  events: CoachEvent[],
): GuidedState {
  const next: GuidedState = { ...state, place, stageElapsedMs: 0 };
  const stage = course[place];
  if (stage === undefined) {
    say('well-done', timeMs, events);
    return end(next, 'complete', timeMs, events);
  }
  events.push({ kind: 'phase', timeMs, phase: PHASE_OF[stage.kind], direction: null });
  if (stage.kind === 'rest') say('rest', timeMs, events);
  else events.push({ kind: 'step', timeMs, step: stage.step });
  return next;
}

const say = (cue: CueId, timeMs: number, events: CoachEvent[]): void => {
  events.push({
    kind: 'cue',
    timeMs,
    cue,
    priority: CUE_RULES[cue].priority,
    direction: null,
    because: { kind: 'clock' },
    waited: null,
  });
};

function end(
  state: GuidedState,
  because: 'complete' | StopReason,
  timeMs: number,
  events: CoachEvent[],
): GuidedState {
  events.push({ kind: 'set-ended', timeMs, because });
  events.push({ kind: 'phase', timeMs, phase: 'ended', direction: null });
  return { ...state, kind: 'ended' };
}
