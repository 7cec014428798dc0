import { holdTargetMs } from '../exercises/dose.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Measured } from '../measure/measurement.ts';
import { startClosing, stepClosing } from './closing.ts';
import type { CoachEvent } from './event.ts';
import { resumeForm, stepForm } from './form.ts';
import { resumeLimits, stepLimits } from './limits.ts';
import { type Movement, resumeMovement, stepMovement } from './movement.ts';
import { enterPhase, phaseOf } from './phase.ts';
import { isFlawed } from './praise.ts';
import type { Sample } from './sample.ts';
import { allDone } from './sides.ts';
import { speak } from './speak.ts';
import type { CoachState, Gap } from './state.ts';
import { DROPOUT_MS, MAX_STEP_MS, STRIKES_TO_EASE } from './timing.ts';
import { loseSight, stepPoor } from './unseen.ts';
import { wishesFor } from './wishes.ts';

/**
 * A frame with a measurement. A poor one shows a number, but nothing is judged or counted by it: it is a dropout as well.
 * @param handUp the measurement is poor because an arm moves: the movement waits for it, which is no dropout
 */
export function stepSeen(
  exercise: Exercise,
  before: CoachState,
  measured: Measured,
  handUp: boolean,
  events: CoachEvent[],
): CoachState {
  const { timeMs } = measured;
  if (before.closing !== null) {
    return stepClosing({ ...before, timeMs, gap: null }, before.closing, true, timeMs, events);
  }
  if (handUp) return { ...before, timeMs, gap: null, flawMs: timeMs };
  if (measured.quality === 'poor') return stepPoor(exercise, before, timeMs, events);
  const steady = afterGap(exercise, before, timeMs);
  return judge(exercise, before, steady, sampleOf(measured, steady), events);
}

/** Takes up what a short stretch unseen interrupted, or lets go of it after a long one. */
function afterGap(exercise: Exercise, state: CoachState, timeMs: number): CoachState {
  if (state.sampleMs === null) return state;
  const stalled = state.timeMs !== null && timeMs - state.timeMs > DROPOUT_MS;
  if (stalled) return loseSight(exercise, state);
  if (!isInterrupted(state.gap) && timeMs - state.sampleMs <= MAX_STEP_MS) return state;
  return {
    ...state,
    sampleMs: timeMs,
    movement: resumeMovement(state.movement, timeMs),
    limits: resumeLimits(state.limits),
    form: resumeForm(state.form),
  };
}

/** A poor frame or two by themselves interrupt nothing. */
const isInterrupted = (gap: Gap | null): boolean =>
  gap !== null && !(gap.poor && gap.reasonSinceMs === gap.sinceMs);

const sampleOf = (measured: Measured, state: CoachState): Sample => ({
  timeMs: measured.timeMs,
  angleDeg: measured.angleDeg,
  sigmaDeg: measured.sigmaDeg,
  speedDegPerSec: measured.speedDegPerSec,
  checks: measured.checks,
  elapsedMs: state.sampleMs === null ? 0 : measured.timeMs - state.sampleMs,
});

function judge(
  exercise: Exercise,
  before: CoachState,
  steady: CoachState,
  sample: Sample,
  events: CoachEvent[],
): CoachState {
  const { timeMs } = sample;
  const toldBefore = events.length;
  const limits = stepLimits(exercise, steady.limits, sample, events);
  const strikes = steady.strikes + events.length - toldBefore;
  const form = stepForm(exercise, steady.form, sample, events);
  const { movement, rep } = stepMovement(exercise, steady.movement, sample);
  if (rep !== null) events.push({ kind: 'rep', timeMs, rep });
  const reps = rep === null ? steady.reps : [...steady.reps, rep];
  const eased = strikes >= STRIKES_TO_EASE;
  const complete = rep !== null && allDone(exercise, reps);
  const closing = eased ? startClosing('eased', timeMs) : complete ? startClosing('complete', timeMs) : null;
  const phase = phaseOf(movement);
  const moved: CoachState = {
    timeMs,
    sampleMs: timeMs,
    phase,
    begunMs: steady.begunMs ?? timeMs,
    gap: null,
    movement,
    limits,
    form,
    voice: steady.voice,
    waiting: steady.waiting,
    reps,
    strikes,
    holdMetMs: holdMet(exercise, steady.holdMetMs, movement, timeMs, events),
    flawMs: isFlawed(limits, form) ? timeMs : steady.flawMs,
    paused: null,
    closing,
  };
  const state = enterPhase(before, moved, phase, timeMs, events);
  const warned = strikes > steady.strikes;
  if (closing?.because === 'complete' && !warned) return stepClosing(state, closing, true, timeMs, events);
  return speak(state, wishesFor(exercise, state, sample), timeMs, events);
}

/** When the hold of this movement reached its target; tells it once. */
function holdMet(
  exercise: Exercise,
  metMs: number | null,
  movement: Movement,
  timeMs: number,
  events: CoachEvent[],
): number | null {
  if (movement.kind === 'rest') return null;
  if (metMs !== null) return metMs;
  const { hold, direction } = movement.excursion;
  const targetMs = holdTargetMs(exercise);
  if (targetMs === 0 || hold.heldMs < targetMs) return null;
  events.push({ kind: 'hold-met', timeMs, direction: direction.id, heldMs: hold.heldMs });
  return timeMs;
}
