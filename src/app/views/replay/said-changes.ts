import type { Utterance } from '../../session/transcript.ts';

/** One thing that was said, would be said by other limits, or both. */
export type SaidChange =
  | { readonly kind: 'same' | 'moved'; readonly was: Utterance; readonly would: Utterance }
  | { readonly kind: 'gone'; readonly was: Utterance }
  | { readonly kind: 'new'; readonly would: Utterance };

/** The same cue nearer than this is the same one, said a moment sooner or later. Our judgement. */
const MOVED_MS = 2_000;
/** Within a frame or two it counts as unmoved. */
const UNMOVED_MS = 100;

/** What other limits change in what is said, by time. Words may vary from one time to the next: the cue is what counts. */
export function saidChanges(was: readonly Utterance[], would: readonly Utterance[]): readonly SaidChange[] {
  const left = new Set(was);
  const changes = would.map((fresh): SaidChange => {
    const before = nearest(left, fresh);
    if (before === null) return { kind: 'new', would: fresh };
    left.delete(before);
    const unmoved = Math.abs(before.timeMs - fresh.timeMs) <= UNMOVED_MS;
    return { kind: unmoved ? 'same' : 'moved', was: before, would: fresh };
  });
  const gone = [...left].map((before): SaidChange => ({ kind: 'gone', was: before }));
  return [...changes, ...gone].sort((a, b) => changeTime(a) - changeTime(b));
}

export const changeTime = (change: SaidChange): number =>
  change.kind === 'gone' ? change.was.timeMs : change.would.timeMs;

function nearest(candidates: Iterable<Utterance>, to: Utterance): Utterance | null {
  let best: Utterance | null = null;
  for (const one of candidates) {
    const far = Math.abs(one.timeMs - to.timeMs);
    if (one.cue !== to.cue || far > MOVED_MS) continue;
    if (best === null || far < Math.abs(best.timeMs - to.timeMs)) best = one;
  }
  return best;
}
