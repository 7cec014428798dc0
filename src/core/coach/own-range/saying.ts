import { CUE_SPACING_MS } from '../timing.ts';
import type { GuideEvent, GuideSaying } from './guide-event.ts';
import type { GuideState } from './guide-state.ts';

/** What may not wait for the words before it. */
const AT_ONCE: ReadonlySet<GuideSaying['kind']> = new Set(['slower', 'far-enough']);

/** Says it, unless something was said a moment ago, or the very same less than `silenceMs` ago. */
export function saying(
  state: GuideState,
  what: GuideSaying,
  timeMs: number,
  silenceMs: number,
  events: GuideEvent[],
): GuideState {
  const sinceMs = state.saidMs === null ? Number.POSITIVE_INFINITY : timeMs - state.saidMs;
  if (same(state.said, what) && sinceMs < silenceMs) return state;
  if (!AT_ONCE.has(what.kind) && sinceMs < CUE_SPACING_MS) return state;
  events.push({ kind: 'say', timeMs, saying: what });
  return { ...state, said: what, saidMs: timeMs };
}

function same(a: GuideSaying | null, b: GuideSaying): boolean {
  if (a?.kind !== b.kind) return false;
  if (a.kind === 'go' && b.kind === 'go') return a.direction === b.direction && a.done === b.done;
  return a.kind === 'unseen' && b.kind === 'unseen' ? a.reason === b.reason : true;
}
