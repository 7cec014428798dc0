import { holdTargetMs } from '../exercises/dose.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { FormCheckId } from '../measure/measurement.ts';
import type { Wish } from './cue-policy.ts';
import type { CueId } from './event.ts';
import type { Excursion } from './excursion.ts';
import type { Rest } from './movement.ts';
import { praiseworthyRep } from './praise.ts';
import type { Sample } from './sample.ts';
import { nextDirection, otherSide } from './sides.ts';
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
  wishForm(exercise, state, wishes);
  if (state.movement.kind === 'out') wishMoving(exercise, state, state.movement.excursion, sample, wishes);
  else wishResting(exercise, state, state.movement, sample, wishes);
  return wishes;
}

function wishLimits(exercise: Exercise, state: CoachState, sample: Sample, wishes: Wish[]): void {
  const { over, tooFast, caution, slower, direction } = state.limits;
  const { timeMs, speedDegPerSec } = sample;
  const side = direction?.id ?? null;
  if (over.lastToldMs === timeMs) wishes.push({ cue: 'over-range', causeMs: timeMs, direction: side });
  if (tooFast.lastToldMs === timeMs) wishes.push({ cue: 'too-fast', causeMs: timeMs, direction: side });
  if (!over.told && caution.active && caution.sinceMs !== null && state.phase !== 'returning') {
    wishes.push({ cue: 'ease-off', causeMs: caution.sinceMs, direction: side });
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
    wishes.push({ cue, causeMs: slower.sinceMs, direction: side });
  }
}

function wishForm(exercise: Exercise, state: CoachState, wishes: Wish[]): void {
  const direction = state.movement.kind === 'out' ? state.movement.excursion.direction.id : null;
  for (const [index, check] of exercise.checks.entries()) {
    const detector = state.form[index];
    if (detector?.active === true && detector.sinceMs !== null) {
      wishes.push({ cue: FORM_CUE[check.id], causeMs: detector.sinceMs, direction });
    }
  }
}

function wishMoving(
  exercise: Exercise,
  state: CoachState,
  excursion: Excursion,
  { timeMs }: Sample,
  wishes: Wish[],
): void {
  const direction = excursion.direction.id;
  const bouncedMs = bounceMs(excursion);
  if (bouncedMs !== null) wishes.push({ cue: 'bouncing', causeMs: bouncedMs, direction });
  const { holding, firstMs } = excursion.hold;
  if (holding && firstMs !== null && holdTargetMs(exercise) > 0) {
    if (state.holdMetMs === null) {
      const comfortable = excursion.alongDeg <= excursion.direction.cautionDeg;
      if (comfortable) wishes.push({ cue: 'hold', causeMs: firstMs, direction });
      wishBreath(exercise, excursion, timeMs, wishes);
    } else wishes.push({ cue: 'come-back', causeMs: state.holdMetMs, direction });
  }
  const { short } = excursion;
  if (excursion.counted && short !== null && timeMs - short.sinceMs >= SHORT_REST_MS) {
    wishes.push({ cue: 'a-little-more', causeMs: short.sinceMs + SHORT_REST_MS, direction });
  }
}

/** In the middle of a long hold: nobody should hold their breath. */
function wishBreath(
  exercise: Exercise,
  { hold, direction }: Excursion,
  timeMs: number,
  wishes: Wish[],
): void {
  const leftMs = holdTargetMs(exercise) - hold.heldMs;
  if (hold.firstMs === null || hold.heldMs < BREATHE_AFTER_MS || leftMs < BREATHE_BEFORE_END_MS) return;
  wishes.push({ cue: 'breathe', causeMs: timeMs, direction: direction.id });
}

/** Two reversals close together, both turning inside or above the band. */
function bounceMs({ swing, direction }: Excursion): number | null {
  const { last, before } = swing;
  if (last === null || before === null || last.timeMs - before.timeMs > BOUNCE_WINDOW_MS) return null;
  const near = Math.min(last.atDeg, before.atDeg) >= direction.targetMinDeg;
  return near && last.fastestDegPerSec >= BOUNCE_DEG_PER_SEC ? last.timeMs : null;
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
    wishes.push({ cue: 'breathe-into', causeMs: rest.sinceMs, direction: next?.id ?? null });
  }
  const last = state.reps.at(-1);
  if (last === undefined) {
    if (state.begunMs !== null) wishes.push({ cue: 'begin', causeMs: state.begunMs, direction: null });
    return;
  }
  const good = praiseworthyRep(exercise, state);
  if (good !== null) wishes.push({ cue: 'nicely-done', causeMs: good.endMs, direction: good.direction });
  const breath = exercise.dose.hold.kind === 'breath';
  const afterMs = breath ? OTHER_SIDE_AFTER_BREATH_MS : OTHER_SIDE_AFTER_MS;
  const other = timeMs - rest.sinceMs < afterMs ? null : otherSide(exercise, state.reps);
  if (other !== null) wishes.push({ cue: 'other-side', causeMs: last.endMs, direction: other.id });
}

/** While nothing is measured the coach may only say why. */
export function wishesUnseen(gap: Gap, timeMs: number): readonly Wish[] {
  const afterMs = gap.reason === 'hold-still' ? HOLD_STILL_AFTER_MS : FRAMING_AFTER_MS;
  if (timeMs - gap.reasonSinceMs < afterMs) return [];
  const cue: CueId = gap.reason === 'hold-still' ? 'hold-still' : `see-${gap.reason}`;
  return [{ cue, causeMs: gap.reasonSinceMs, direction: null }];
}
