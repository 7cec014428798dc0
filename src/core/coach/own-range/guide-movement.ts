import type { Direction, Exercise } from '../../exercises/exercise.ts';
import { IDLE, stepDetector } from '../dwell.ts';
import type { Excursion } from '../excursion.ts';
import { stepForm } from '../form.ts';
import { stepMovement } from '../movement.ts';
import type { Sample } from '../sample.ts';
import { HOLD_SPEED_DEG_PER_SEC, OVER_DWELL_MS, REST_DEG, TOO_FAST_DWELL_MS } from '../timing.ts';
import type { GuideEvent, GuideSaying, Repeat, Setback } from './guide-event.ts';
import {
  AT_END_DEG,
  AT_END_MS,
  GO_AFTER_MS,
  GO_AGAIN_MS,
  LEAST_REPEAT_MS,
  NEUTRAL_MS,
  REPEATS,
  UNCLEAR_SHARE,
} from './guide-limits.ts';
import type { GuideState } from './guide-state.ts';
import { saying } from './saying.ts';

/** The two still seconds before the first repeat. */
export function guideNeutral(state: GuideState, sample: Sample, events: GuideEvent[]): GuideState {
  const { timeMs, angleDeg, speedDegPerSec } = sample;
  const still = Math.abs(angleDeg) <= REST_DEG && speedDegPerSec < HOLD_SPEED_DEG_PER_SEC;
  const stillSinceMs = still ? (state.stillSinceMs ?? timeMs) : null;
  const settled = stillSinceMs !== null && timeMs - stillSinceMs >= NEUTRAL_MS;
  const next: GuideState = { ...state, phase: settled ? 'ready' : 'neutral', stillSinceMs, settled };
  return settled ? next : saying(next, { kind: 'rest' }, timeMs, GO_AGAIN_MS, events);
}

/** Rest, a movement out and back, and what there is to say about it. */
export function guideMovement(
  exercise: Exercise,
  state: GuideState,
  sample: Sample,
  events: GuideEvent[],
): GuideState {
  const { movement } = stepMovement(exercise, state.movement, sample);
  const was = state.movement.kind === 'out' ? state.movement.excursion : null;
  if (movement.kind === 'out') {
    const begun = was === null ? { ...state, ...FRESH } : state;
    return guideOut(exercise, { ...begun, movement, phase: 'out' }, movement.excursion, sample, events);
  }
  const rested: GuideState = { ...state, movement, phase: 'ready' };
  if (was === null) return askNext(exercise, rested, movement.sinceMs, sample.timeMs, events);
  return { ...judgeRepeat(rested, was, sample.timeMs, events), ...FRESH };
}

/** What is remembered of one movement only. */
const FRESH = {
  unclearMs: 0,
  tooFast: IDLE,
  far: IDLE,
  form: [],
  loose: false,
  atEndSinceMs: null,
  told: [],
} as const;

function guideOut(
  exercise: Exercise,
  state: GuideState,
  excursion: Excursion,
  sample: Sample,
  events: GuideEvent[],
): GuideState {
  const { timeMs, speedDegPerSec } = sample;
  const { alongDeg, peakDeg, direction, reach } = excursion;
  const limit = exercise.pace.tooFastDegPerSec;
  const stays = { releaseBelow: Number.NEGATIVE_INFINITY };
  const form = stepForm(exercise, state.form, sample, []);
  const next: GuideState = {
    ...state,
    form,
    loose: state.loose || form.some(({ active }) => active),
    tooFast: stepDetector(
      { above: limit, dwellMs: TOO_FAST_DWELL_MS, ...stays },
      state.tooFast,
      speedDegPerSec,
      timeMs,
    ),
    far: stepDetector(
      { above: direction.overDeg, dwellMs: OVER_DWELL_MS, ...stays },
      state.far,
      alongDeg,
      timeMs,
    ),
    atEndSinceMs:
      reach.active && speedDegPerSec < HOLD_SPEED_DEG_PER_SEC && alongDeg >= peakDeg - AT_END_DEG
        ? (state.atEndSinceMs ?? timeMs)
        : null,
  };
  if (next.far.active) return once(next, { kind: 'far-enough' }, timeMs, events);
  if (next.tooFast.active) return once(next, { kind: 'slower' }, timeMs, events);
  const arrived = next.atEndSinceMs !== null && timeMs - next.atEndSinceMs >= AT_END_MS;
  return arrived ? once(next, { kind: 'come-back' }, timeMs, events) : next;
}

/** Says it once in a movement. */
function once(state: GuideState, what: GuideSaying, timeMs: number, events: GuideEvent[]): GuideState {
  if (state.told.includes(what.kind)) return state;
  const told = saying(state, what, timeMs, 0, events);
  return told === state ? state : { ...told, told: [...told.told, what.kind] };
}

/** A movement is over: it counts, or the person is told why not. */
function judgeRepeat(
  state: GuideState,
  excursion: Excursion,
  timeMs: number,
  events: GuideEvent[],
): GuideState {
  // Its beginning was not seen, as after coming back into the picture: neither a repeat nor a setback.
  if (!excursion.counted) return state;
  const { direction, peakDeg, peakSigmaDeg, startMs } = excursion;
  const shifted = !excursion.reach.active && timeMs - startMs < LEAST_REPEAT_MS;
  if (shifted) return state;
  if (repeatsOf(state.repeats, direction) >= REPEATS) return state;
  const setback: Setback | null = !excursion.reach.active
    ? 'too-small'
    : state.tooFast.active
      ? 'too-fast'
      : state.unclearMs > UNCLEAR_SHARE * (timeMs - startMs)
        ? 'unseen'
        : state.loose
          ? 'loose-form'
          : null;
  if (setback !== null) {
    const kept = { ...state, setbacks: [...state.setbacks, setback] };
    return saying(kept, { kind: 'again', because: setback }, timeMs, 0, events);
  }
  const repeat: Repeat = {
    direction: direction.id,
    endDeg: Math.min(peakDeg, direction.overDeg),
    sigmaDeg: peakSigmaDeg,
  };
  events.push({ kind: 'repeat', timeMs, repeat });
  return { ...state, repeats: [...state.repeats, repeat] };
}

/** At rest: asks for the next repeat of the first direction that wants one. */
function askNext(
  exercise: Exercise,
  state: GuideState,
  restSinceMs: number,
  timeMs: number,
  events: GuideEvent[],
): GuideState {
  if (timeMs - restSinceMs < GO_AFTER_MS) return state;
  const direction = exercise.directions.find((one) => repeatsOf(state.repeats, one) < REPEATS);
  if (direction === undefined) return state;
  const done = repeatsOf(state.repeats, direction);
  return saying(state, { kind: 'go', direction: direction.id, done }, timeMs, GO_AGAIN_MS, events);
}

export const repeatsOf = (repeats: readonly Repeat[], { id }: Direction): number =>
  repeats.filter((repeat) => repeat.direction === id).length;
