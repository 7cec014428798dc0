import type { Waited } from './because.ts';
import { whyQuiet, type Voice, type Wish } from './cue-policy.ts';
import { GIVEN_UP_MS } from './timing.ts';

/** A wish that is kept quiet, as it was when that began. */
export interface Waiting extends Waited {
  readonly wish: Wish;
  /** When it last had its cause. */
  readonly untilMs: number;
}

/** Who waits after this moment, and who waited in vain: the cause is gone, or it has become stale. */
export function stepWaiting(
  waiting: readonly Waiting[],
  voice: Voice,
  wishes: readonly Wish[],
  chosen: Wish | null,
  timeMs: number,
): { readonly waiting: readonly Waiting[]; readonly givenUp: readonly Waiting[] } {
  const now: Waiting[] = [];
  for (const wish of wishes) {
    const why = wish === chosen ? null : whyQuiet(voice, wish, chosen, timeMs);
    if (why === null) continue;
    const before = waiting.find((one) => one.wish.cue === wish.cue);
    now.push(
      before === undefined ? { wish, sinceMs: timeMs, why, untilMs: timeMs } : { ...before, untilMs: timeMs },
    );
  }
  // Mostly nobody does, and then nothing is made.
  if (waiting.length === 0) return { waiting: now.length === 0 ? waiting : now, givenUp: waiting };
  const gone = waiting.filter(
    ({ wish }) => wish.cue !== chosen?.cue && !now.some((one) => one.wish.cue === wish.cue),
  );
  const lost = gone.filter(({ untilMs }) => timeMs - untilMs > GIVEN_UP_MS);
  return { waiting: [...gone.filter((one) => !lost.includes(one)), ...now], givenUp: lost };
}
