import type { DirectionId } from '../exercises/exercise.ts';
import type { Because, Quiet } from './because.ts';
import { compareCues, CUE_RULES } from './cue.ts';
import type { CueId } from './event.ts';
import { CUE_SPACING_MS } from './timing.ts';

/** A cue that has a cause right now. The coach wishes afresh every frame; what is not wished is not said. */
export interface Wish {
  readonly cue: CueId;
  /** When the cause began: tells one cause from the next. */
  readonly causeMs: number;
  readonly direction: DirectionId | null;
  readonly because: Because;
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

/** Why a wish that was not chosen is kept quiet; null when it is stale, or its cause has been spoken of. */
export function whyQuiet(voice: Voice, wish: Wish, chosen: Wish | null, timeMs: number): Quiet | null {
  if (isStale(wish, timeMs) || voice.said[wish.cue]?.causeMs === wish.causeMs) return null;
  if (isSilent(voice, wish, timeMs)) return 'silence';
  if (!isSpaced(voice, wish, timeMs)) return 'spacing';
  return chosen === null ? null : 'graver';
}

function maySay(voice: Voice, wish: Wish, timeMs: number): boolean {
  if (isStale(wish, timeMs) || isSilent(voice, wish, timeMs)) return false;
  const repeated = voice.said[wish.cue]?.causeMs === wish.causeMs;
  return (!repeated || CUE_RULES[wish.cue].repeats) && isSpaced(voice, wish, timeMs);
}

function isStale({ cue, causeMs }: Wish, timeMs: number): boolean {
  const { expiresMs } = CUE_RULES[cue];
  return expiresMs !== null && timeMs - causeMs > expiresMs;
}

function isSilent(voice: Voice, { cue }: Wish, timeMs: number): boolean {
  const said = voice.said[cue];
  return said !== undefined && timeMs - said.timeMs < CUE_RULES[cue].silenceMs;
}

const isSpaced = ({ lastMs }: Voice, { cue }: Wish, timeMs: number): boolean =>
  CUE_RULES[cue].priority === 'safety' || lastMs === null || timeMs - lastMs >= CUE_SPACING_MS;
