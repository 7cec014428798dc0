import type { DirectionId } from '../exercises/exercise.ts';
import type { Because, Quiet } from './because.ts';
import { compareCues, CUE_RULES, type CueRule } from './cue.ts';
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
  const rule = CUE_RULES[wish.cue];
  const said = voice.said[wish.cue];
  if (isStale(rule, wish, timeMs) || said?.causeMs === wish.causeMs) return null;
  if (isSilent(rule, said, timeMs)) return 'silence';
  if (!isSpaced(rule, voice, timeMs)) return 'spacing';
  return chosen === null ? null : 'graver';
}

function maySay(voice: Voice, wish: Wish, timeMs: number): boolean {
  const rule = CUE_RULES[wish.cue];
  const said = voice.said[wish.cue];
  if (isStale(rule, wish, timeMs) || isSilent(rule, said, timeMs)) return false;
  const repeated = said?.causeMs === wish.causeMs;
  return (!repeated || rule.repeats) && isSpaced(rule, voice, timeMs);
}

const isStale = ({ expiresMs }: CueRule, { causeMs }: Wish, timeMs: number): boolean =>
  expiresMs !== null && timeMs - causeMs > expiresMs;

const isSilent = ({ silenceMs }: CueRule, said: Said | undefined, timeMs: number): boolean =>
  said !== undefined && timeMs - said.timeMs < silenceMs;

const isSpaced = ({ priority }: CueRule, { lastMs }: Voice, timeMs: number): boolean =>
  priority === 'safety' || lastMs === null || timeMs - lastMs >= CUE_SPACING_MS;
