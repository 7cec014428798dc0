import type { SessionListener } from './session.ts';
import type { FinishedSet, Step } from './set-run.ts';

/** At most so much is lost when the page goes away in the middle of a set. */
const KEEP_EVERY_MS = 10_000;

/**
 * Keeps a set while it is under way: a page may be reloaded, closed or thrown away by its browser at any time, and few of
 * them let it do anything about it then.
 * @param soFar the set as it would be if it were stopped now
 * @param keep takes the same set again and again, longer every time
 * @returns the listener, with that done before it hears of a frame
 */
export function keepUnderWay(
  listener: SessionListener,
  soFar: () => FinishedSet | null,
  keep: (set: FinishedSet) => void,
): SessionListener {
  let keptMs: number | null = null;
  const isDue = ({ frame: { timeMs }, output: { events, status } }: Step): boolean => {
    // Before the first neutral there is nothing to lose, and a set that is ending is kept in a moment.
    if (!status.mayPause) return false;
    keptMs ??= timeMs;
    return timeMs - keptMs >= KEEP_EVERY_MS || events.some(({ kind }) => kind === 'rep');
  };
  return {
    step(step, inferenceMs) {
      if (isDue(step)) {
        keptMs = step.frame.timeMs;
        const set = soFar();
        if (set !== null) keep(set);
      }
      listener.step(step, inferenceMs);
    },
    end: (set, trouble) => listener.end(set, trouble),
  };
}
