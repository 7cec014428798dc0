import type { DirectionId } from '../exercises/exercise.ts';
import { compareCues, CUE_RULES } from './cue.ts';
import type { CueId } from './event.ts';
import { CUE_SPACING_MS } from './timing.ts';

/** A cue that has a cause right now. The coach wishes afresh every frame; what is not wished is not said. */
export interface Wish {
  readonly cue: CueId;
  /** When the cause began: tells one cause from the next. */
  readonly causeMs: number;
  readonly direction: DirectionId | null;
}

interface Said {
  readonly timeMs: number;
  readonly causeMs: number;
}

/** What has been said, as far as it decides what may be said next. */
export interface Voice {
  readonly lastMs: number | null;
  readonly said: Readonly<Partial<Record<CueId, Said>>>;
}

export const SILENT: Voice = { lastMs: null, said: {} };

/**
 * Picks the one wish to say now, or null. Safety is never kept waiting by anything but a graver safety cue at the
 * same moment; all else keeps its distance from the cue before it.
 */
export function chooseCue(voice: Voice, wishes: readonly Wish[], timeMs: number): Wish | null {
  let best: Wish | null = null;
  for (const wish of wishes) {
    if (!maySay(voice, wish, timeMs)) continue;
    if (best === null || compareCues(wish.cue, best.cue) < 0) best = wish;
  }
  return best;
}

export const afterSaying = (voice: Voice, wish: Wish, timeMs: number): Voice => ({
  lastMs: timeMs,
  said: { ...voice.said, [wish.cue]: { timeMs, causeMs: wish.causeMs } },
});

function maySay(voice: Voice, wish: Wish, timeMs: number): boolean {
  const rule = CUE_RULES[wish.cue];
  if (rule.expiresMs !== null && timeMs - wish.causeMs > rule.expiresMs) return false;
  const said = voice.said[wish.cue];
  if (said !== undefined) {
    if (timeMs - said.timeMs < rule.silenceMs) return false;
    if (!rule.repeats && said.causeMs === wish.causeMs) return false;
  }
  return rule.priority === 'safety' || voice.lastMs === null || timeMs - voice.lastMs >= CUE_SPACING_MS;
}
