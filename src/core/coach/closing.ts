import type { CoachEvent, CueId, EndReason } from './event.ts';
import { speak } from './speak.ts';
import type { CoachState, Closing } from './state.ts';
import type { Because } from './because.ts';
import { CLOSING_GIVES_UP_MS, EASE_OUT_MS, STRIKES_TO_EASE } from './timing.ts';
import { UNSEEN } from './movement.ts';

/** A set that is complete ends as soon as the last words fit in; one that is eased lets the safety cue be heard first. */
export function startClosing(because: Closing['because'], timeMs: number): Closing {
  const notBeforeMs = because === 'eased' ? timeMs + EASE_OUT_MS : timeMs;
  return { because, notBeforeMs, givesUpMs: notBeforeMs + CLOSING_GIVES_UP_MS };
}

/** Says the last words and ends the set; while the person is not seen it waits, then ends it in silence. */
export function stepClosing(
  state: CoachState,
  closing: Closing,
  seen: boolean,
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  if (timeMs < closing.notBeforeMs) return state;
  const cue = lastWords(closing, state.strikes);
  const because = endBecause(closing, state);
  const spoken = seen
    ? speak(state, [{ cue, causeMs: closing.notBeforeMs, direction: null, because }], timeMs, events)
    : state;
  if (spoken.voice === state.voice && timeMs < closing.givesUpMs) return state;
  return endSet(spoken, closing.because, timeMs, events);
}

/** A set in which something went past a limit is finished, not praised. */
function lastWords({ because }: Closing, strikes: number): CueId {
  if (because === 'eased') return 'ended-kindly';
  return strikes === 0 ? 'well-done' : 'finished';
}

const endBecause = ({ because }: Closing, { strikes, reps }: CoachState): Because =>
  because === 'eased'
    ? { kind: 'strikes', strikes, limit: STRIKES_TO_EASE }
    : { kind: 'dose-done', reps: reps.length, strikes };

export function endSet(
  state: CoachState,
  because: EndReason,
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  events.push({ kind: 'set-ended', timeMs, because });
  events.push({ kind: 'phase', timeMs, phase: 'ended', direction: null });
  return { ...state, timeMs, phase: 'ended', movement: UNSEEN, closing: null, gap: null, paused: null };
}
