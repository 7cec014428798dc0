import type { Exercise } from '../exercises/exercise.ts';
import type { Unmeasured, UnmeasuredReason } from '../measure/measurement.ts';
import { stepClosing } from './closing.ts';
import type { CoachEvent } from './event.ts';
import { startForm } from './form.ts';
import { forgetLimits } from './limits.ts';
import { UNSEEN } from './movement.ts';
import { enterPhase } from './phase.ts';
import { speak } from './speak.ts';
import type { CoachState, Gap } from './state.ts';
import { DROPOUT_MS, MAX_STEP_MS } from './timing.ts';
import { wishesUnseen } from './wishes.ts';

/**
 * A frame without a measurement: pause for a moment, then let the movement go and say why. At once where the neutral was
 * given up: what the movement was measured from holds no longer.
 */
export function stepUnseen(
  exercise: Exercise,
  before: CoachState,
  { timeMs, reason, neutralLost }: Unmeasured,
  events: CoachEvent[],
): CoachState {
  const gap = gapAt(before.gap, { timeMs, reason });
  const state: CoachState = { ...before, timeMs, gap, flawMs: timeMs };
  if (before.closing !== null) return stepClosing(state, before.closing, false, timeMs, events);
  const waiting = before.phase === 'framing' || before.phase === 'neutral';
  if (!waiting && neutralLost === undefined && timeMs - gap.sinceMs <= DROPOUT_MS) return state;
  const lost = letGo(exercise, state, gap, timeMs, events);
  return speak(lost, wishesUnseen(gap, timeMs), timeMs, events);
}

/** A frame seen too poorly to judge by: the movement is let go as well, and only when it stays so the coach says that it cannot see. */
export function stepPoor(
  exercise: Exercise,
  before: CoachState,
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  const gap = poorGapAt(before.gap, timeMs);
  const state: CoachState = { ...before, timeMs, gap, flawMs: timeMs };
  if (timeMs - gap.sinceMs <= DROPOUT_MS) return state;
  const wishes = gap.poor ? wishesUnseen(gap, timeMs) : [];
  if (wishes.length > 0) return speak(letGo(exercise, state, gap, timeMs, events), wishes, timeMs, events);
  const phase = state.phase === 'framing' || state.phase === 'neutral' ? state.phase : 'ready';
  return enterPhase(state, loseSight(exercise, state), phase, timeMs, events);
}

const letGo = (
  exercise: Exercise,
  state: CoachState,
  { reason }: Gap,
  timeMs: number,
  events: CoachEvent[],
): CoachState => {
  const phase = awaitsNeutral(reason) ? 'neutral' : 'framing';
  return enterPhase(state, loseSight(exercise, state), phase, timeMs, events);
};

/**
 * What was counted, and what was warned of, was measured from a wrong zero. So were a dose that is done and warnings that end
 * a set: one that was about to end goes on. One that is paused stays so.
 */
export function beginAnew(
  exercise: Exercise,
  state: CoachState,
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  events.push({ kind: 'begun-anew', timeMs });
  return { ...loseSight(exercise, state), begunMs: null, reps: [], strikes: 0, closing: null };
}

/** The stretch unseen that this frame goes on, or begins. */
export const gapAt = (
  was: Gap | null,
  { timeMs, reason }: Pick<Unmeasured, 'timeMs' | 'reason'>,
  poor = false,
): Gap => ({
  sinceMs: was?.sinceMs ?? timeMs,
  reason,
  reasonSinceMs: was?.reason === reason && was.poor === poor ? was.reasonSinceMs : timeMs,
  reasonLastMs: timeMs,
  poor,
});

/** The same of a poor frame; a few among others without a measurement change no reason. */
const poorGapAt = (was: Gap | null, timeMs: number): Gap =>
  was !== null && !was.poor && timeMs - was.reasonLastMs <= MAX_STEP_MS
    ? was
    : gapAt(was, { timeMs, reason: 'implausible' }, true);

/** Seen well, and only a neutral is missing. */
const awaitsNeutral = (reason: UnmeasuredReason): boolean =>
  reason === 'hold-still' || reason === 'off-centre';

/** Lets go of the movement in progress: what was not seen is not counted. */
export function loseSight(exercise: Exercise, state: CoachState): CoachState {
  if (state.sampleMs === null) return state;
  return {
    ...state,
    sampleMs: null,
    movement: UNSEEN,
    limits: forgetLimits(state.limits),
    form: startForm(exercise),
    holdMetMs: null,
  };
}
