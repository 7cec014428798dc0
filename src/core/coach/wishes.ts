import { holdTargetMs } from '../exercises/dose.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { FormCheckId } from '../measure/measurement.ts';
import {
  cautionBecause,
  formBecause,
  goodRepBecause,
  overBecause,
  shortBecause,
  slowerBecause,
  tooFastBecause,
} from './account.ts';
import type { Because } from './because.ts';
import type { Wish } from './cue-policy.ts';
import type { CueId } from './event.ts';
import type { Excursion } from './excursion.ts';
import type { Rest } from './movement.ts';
import { praiseworthyRep } from './praise.ts';
import type { Sample } from './sample.ts';
import { nextDirection, otherSide, repsIn } from './sides.ts';
import type { CoachState, Gap } from './state.ts';
import {
  BOUNCE_DEG_PER_SEC,
  BOUNCE_WINDOW_MS,
  BREATHE_AFTER_MS,
  BREATHE_BEFORE_END_MS,
  BREATHE_INTO_AFTER_MS,
  FRAMING_AFTER_MS,
  HOLD_SPEED_DEG_PER_SEC,
  HOLD_STILL_AFTER_MS,
  OTHER_SIDE_AFTER_BREATH_MS,
  OTHER_SIDE_AFTER_MS,
  POOR_AFTER_MS,
  SAFETY_SILENCE_MS,
  SHORT_REST_MS,
} from './timing.ts';

const FORM_CUE: Readonly<Record<FormCheckId, CueId>> = {
  'pelvis-yaw': 'turn-from-ribs',
  'side-lean': 'stay-tall',
  rocking: 'stop-rocking',
  'elbow-bend': 'elbows',
  'knee-bend': 'knees',
  'head-back': 'head',
  'arms-drop': 'arms-up',
  'hips-lift': 'hips-down',
};

/** Every cue that has a cause at this measurement. */
export function wishesFor(exercise: Exercise, state: CoachState, sample: Sample): readonly Wish[] {
  const wishes: Wish[] = [];
  wishLimits(exercise, state, sample, wishes);
  wishForm(exercise, state, sample, wishes);
  if (state.movement.kind === 'out') wishMoving(exercise, state, state.movement.excursion, sample, wishes);
  else wishResting(exercise, state, state.movement, sample, wishes);
  return wishes;
}

function wishLimits(exercise: Exercise, state: CoachState, sample: Sample, wishes: Wish[]): void {
  const { over, tooFast, caution, slower, direction } = state.limits;
  const { timeMs, speedDegPerSec } = sample;
  const side = direction?.id ?? null;
  if (over.lastToldMs === timeMs && direction !== null) {
    const because = overBecause(direction, over, sample);
    wishes.push({ cue: 'over-range', causeMs: timeMs, direction: side, because });
  }
  if (tooFast.lastToldMs === timeMs) {
    const because = tooFastBecause(exercise, tooFast, sample);
    wishes.push({ cue: 'too-fast', causeMs: timeMs, direction: side, because });
  }
  const above = caution.active && caution.sinceMs !== null && direction !== null;
  if (!over.told && above && state.phase !== 'returning') {
    const because = cautionBecause(direction, caution.sinceMs, sample);
    wishes.push({ cue: 'ease-off', causeMs: caution.sinceMs, direction: side, because });
  }
  const { lastToldMs } = tooFast;
  const rushed = lastToldMs !== null && timeMs - lastToldMs < SAFETY_SILENCE_MS;
  const cue = state.phase === 'returning' ? 'slower-back' : 'slower';
  // One who was asked on the way out is not asked again for the same haste on the way back.
  const asked = cue === 'slower-back' && state.voice.said.slower?.causeMs === slower.sinceMs;
  if (
    !rushed &&
    !asked &&
    slower.active &&
    slower.sinceMs !== null &&
    speedDegPerSec <= exercise.pace.tooFastDegPerSec
  ) {
    const because = slowerBecause(exercise, slower.sinceMs, sample);
    wishes.push({ cue, causeMs: slower.sinceMs, direction: side, because });
  }
}

function wishForm(exercise: Exercise, state: CoachState, sample: Sample, wishes: Wish[]): void {
  const direction = state.movement.kind === 'out' ? state.movement.excursion.direction.id : null;
  for (let index = 0; index < state.form.length; index += 1) {
    const check = exercise.checks[index];
    const detector = state.form[index];
    if (check !== undefined && detector?.active === true && detector.sinceMs !== null) {
      const because = formBecause(check, detector.sinceMs, sample);
      wishes.push({ cue: FORM_CUE[check.id], causeMs: detector.sinceMs, direction, because });
    }
  }
}

function wishMoving(
  exercise: Exercise,
  state: CoachState,
  excursion: Excursion,
  { timeMs, sigmaDeg }: Sample,
  wishes: Wish[],
): void {
  const direction = excursion.direction.id;
  // Small movements and what is missing to a target show only in an angle that is known well.
  const bounced = exercise.coarse ? null : bounceOf(excursion);
  if (bounced !== null) {
    wishes.push({ cue: 'bouncing', causeMs: bounced.second.timeMs, direction, because: bounced });
  }
  const { holding, firstMs, heldMs } = excursion.hold;
  if (holding && firstMs !== null && holdTargetMs(exercise) > 0) {
    if (state.holdMetMs === null) {
      const comfortable = excursion.alongDeg <= excursion.direction.cautionDeg;
      const atDeg = excursion.alongDeg;
      const because: Because = exercise.coarse
        ? { kind: 'rested-out', sinceMs: firstMs }
        : { kind: 'rested-in-band', atDeg, sigmaDeg, sinceMs: firstMs };
      if (comfortable) wishes.push({ cue: 'hold', causeMs: firstMs, direction, because });
      wishBreath(exercise, excursion, wishes);
    } else {
      const because: Because = { kind: 'held', heldMs, targetMs: holdTargetMs(exercise) };
      wishes.push({ cue: 'come-back', causeMs: state.holdMetMs, direction, because });
    }
  }
  const { short } = excursion;
  if (!exercise.coarse && excursion.counted && short !== null && timeMs - short.sinceMs >= SHORT_REST_MS) {
    const because = shortBecause(excursion, short.sinceMs, sigmaDeg);
    wishes.push({ cue: 'a-little-more', causeMs: short.sinceMs + SHORT_REST_MS, direction, because });
  }
}

/** In the middle of a long hold: nobody should hold their breath. */
function wishBreath(exercise: Exercise, { hold, direction }: Excursion, wishes: Wish[]): void {
  const targetMs = holdTargetMs(exercise);
  const leftMs = targetMs - hold.heldMs;
  if (hold.firstMs === null || hold.heldMs < BREATHE_AFTER_MS || leftMs < BREATHE_BEFORE_END_MS) return;
  const because: Because = { kind: 'held', heldMs: hold.heldMs, targetMs };
  wishes.push({ cue: 'breathe', causeMs: hold.firstMs, direction: direction.id, because });
}

/** Two reversals close together, both turning inside or above the band. */
function bounceOf({ swing, direction }: Excursion): Extract<Because, { kind: 'bounce' }> | null {
  const { last, before } = swing;
  if (last === null || before === null || last.timeMs - before.timeMs > BOUNCE_WINDOW_MS) return null;
  const near = Math.min(last.atDeg, before.atDeg) >= direction.targetMinDeg;
  if (!near || last.fastestDegPerSec < BOUNCE_DEG_PER_SEC) return null;
  return {
    kind: 'bounce',
    first: { timeMs: before.timeMs, atDeg: before.atDeg },
    second: { timeMs: last.timeMs, atDeg: last.atDeg },
    windowMs: BOUNCE_WINDOW_MS,
  };
}

function wishResting(
  exercise: Exercise,
  state: CoachState,
  rest: Rest,
  sample: Sample,
  wishes: Wish[],
): void {
  if (!rest.seen || rest.outSinceMs !== null) return;
  const { timeMs, speedDegPerSec } = sample;
  const rested = timeMs - rest.sinceMs >= BREATHE_INTO_AFTER_MS && speedDegPerSec < HOLD_SPEED_DEG_PER_SEC;
  if (exercise.breathing !== 'free' && rested) {
    // A turn to either side goes with the out-breath; cat and cow each have their own half.
    const next = exercise.breathing === 'exhale-in' ? null : nextDirection(exercise, state.reps);
    const because: Because = { kind: 'at-rest', sinceMs: rest.sinceMs, dwellMs: BREATHE_INTO_AFTER_MS };
    wishes.push({ cue: 'breathe-into', causeMs: rest.sinceMs, direction: next?.id ?? null, because });
  }
  const last = state.reps.at(-1);
  if (last === undefined) {
    const { begunMs } = state;
    if (begunMs === null) return;
    const because: Because = { kind: 'begun', sinceMs: begunMs };
    wishes.push({ cue: 'begin', causeMs: begunMs, direction: null, because });
    return;
  }
  const good = praiseworthyRep(exercise, state);
  if (good !== null) {
    const { endMs, direction } = good;
    wishes.push({ cue: 'nicely-done', causeMs: endMs, direction, because: goodRepBecause(good) });
  }
  const breath = exercise.dose.hold.kind === 'breath';
  const afterMs = breath ? OTHER_SIDE_AFTER_BREATH_MS : OTHER_SIDE_AFTER_MS;
  const other = timeMs - rest.sinceMs < afterMs ? null : otherSide(exercise, state.reps);
  if (other === null) return;
  const done = state.reps.filter((rep) => rep.direction === last.direction).length;
  const because: Because = {
    kind: 'other-side',
    done,
    doneThere: repsIn(state.reps, other),
    sinceMs: rest.sinceMs,
  };
  wishes.push({ cue: 'other-side', causeMs: last.endMs, direction: other.id, because });
}

/** While nothing can be judged the coach may only say why. */
export function wishesUnseen(gap: Gap, timeMs: number): readonly Wish[] {
  const seenAfterMs = gap.poor ? POOR_AFTER_MS : FRAMING_AFTER_MS;
  const afterMs = gap.reason === 'hold-still' ? HOLD_STILL_AFTER_MS : seenAfterMs;
  if (timeMs - gap.reasonSinceMs < afterMs) return [];
  const cue: CueId = gap.reason === 'hold-still' ? 'hold-still' : `see-${gap.reason}`;
  const because: Because = {
    kind: 'unseen',
    reason: gap.reason,
    sinceMs: gap.reasonSinceMs,
    dwellMs: afterMs,
  };
  return [{ cue, causeMs: gap.reasonSinceMs, direction: null, because }];
}
