import { holdTargetMs } from '../exercises/dose.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { FormCheckId } from '../measure/measurement.ts';
import type { Wish } from './cue-policy.ts';
import type { CueId } from './event.ts';
import type { Excursion } from './excursion.ts';
import type { Rest } from './movement.ts';
import type { Sample } from './sample.ts';
import { otherSide } from './sides.ts';
import type { CoachState, Gap } from './state.ts';
import {
  BOUNCE_DEG_PER_SEC,
  BOUNCE_WINDOW_MS,
  FRAMING_AFTER_MS,
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
  if (
    !rushed &&
    slower.active &&
    slower.sinceMs !== null &&
    speedDegPerSec <= exercise.pace.tooFastDegPerSec
  ) {
    wishes.push({ cue: 'slower', causeMs: slower.sinceMs, direction: side });
  }
}

function wishForm(exercise: Exercise, state: CoachState, wishes: Wish[]): void {
  for (const [index, check] of exercise.checks.entries()) {
    const detector = state.form[index];
    if (detector?.active === true && detector.sinceMs !== null) {
      wishes.push({ cue: FORM_CUE[check.id], causeMs: detector.sinceMs, direction: null });
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
    } else wishes.push({ cue: 'come-back', causeMs: state.holdMetMs, direction });
  }
  const { short } = excursion;
  if (excursion.counted && short !== null && timeMs - short.sinceMs >= SHORT_REST_MS) {
    wishes.push({ cue: 'a-little-more', causeMs: short.sinceMs + SHORT_REST_MS, direction });
  }
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
  const { timeMs } = sample;
  const last = state.reps.at(-1);
  if (last === undefined) {
    if (state.begunMs !== null) wishes.push({ cue: 'begin', causeMs: state.begunMs, direction: null });
    return;
  }
  const breath = exercise.dose.hold.kind === 'breath';
  const afterMs = breath ? OTHER_SIDE_AFTER_BREATH_MS : OTHER_SIDE_AFTER_MS;
  const next = timeMs - rest.sinceMs < afterMs ? null : otherSide(exercise, state.reps);
  if (next !== null) wishes.push({ cue: 'other-side', causeMs: last.endMs, direction: next.id });
}

/** While nothing is measured the coach may only say why. */
export function wishesUnseen(gap: Gap, timeMs: number): readonly Wish[] {
  const afterMs = gap.reason === 'hold-still' ? HOLD_STILL_AFTER_MS : FRAMING_AFTER_MS;
  if (timeMs - gap.reasonSinceMs < afterMs) return [];
  const cue: CueId = gap.reason === 'hold-still' ? 'hold-still' : `see-${gap.reason}`;
  return [{ cue, causeMs: gap.reasonSinceMs, direction: null }];
}
