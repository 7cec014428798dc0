import { afterSaying, chooseCue, type Wish } from './cue-policy.ts';
import { CUE_RULES } from './cue.ts';
import type { CoachEvent } from './event.ts';
import type { CoachState } from './state.ts';
import { stepWaiting } from './waiting.ts';

/** Says at most one of the wishes, and tells of those that were kept quiet until their cause was gone. */
export function speak(
  state: CoachState,
  wishes: readonly Wish[],
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  const chosen = chooseCue(state.voice, wishes, timeMs);
  const { waiting, givenUp } = stepWaiting(state.waiting, state.voice, wishes, chosen, timeMs);
  for (const { wish, sinceMs, untilMs, why } of givenUp) {
    const { cue, direction, because } = wish;
    events.push({ kind: 'unsaid', timeMs, cue, direction, because, sinceMs, untilMs, why });
  }
  if (chosen === null) return waiting === state.waiting ? state : { ...state, waiting };
  const { cue, direction, because } = chosen;
  const waited = state.waiting.find(({ wish }) => wish.cue === cue);
  events.push({
    kind: 'cue',
    timeMs,
    cue,
    priority: CUE_RULES[cue].priority,
    direction,
    because,
    waited: waited === undefined ? null : { sinceMs: waited.sinceMs, why: waited.why },
  });
  return { ...state, waiting, voice: afterSaying(state.voice, chosen, timeMs) };
}
