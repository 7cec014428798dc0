import { afterSaying, chooseCue, type Wish } from './cue-policy.ts';
import { CUE_RULES } from './cue.ts';
import type { CoachEvent } from './event.ts';
import type { CoachState } from './state.ts';

/** Says at most one of the wishes. */
export function speak(
  state: CoachState,
  wishes: readonly Wish[],
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  if (wishes.length === 0) return state;
  const wish = chooseCue(state.voice, wishes, timeMs);
  if (wish === null) return state;
  const { cue, direction } = wish;
  events.push({ kind: 'cue', timeMs, cue, priority: CUE_RULES[cue].priority, direction });
  return { ...state, voice: afterSaying(state.voice, wish, timeMs) };
}
