import type { CoachEvent } from '../coach/event.ts';

/** What a coach fed with measurements found of what a coach fed with the truth finds. */
export interface EventCounts {
  readonly expected: number;
  readonly found: number;
  readonly missed: number;
  readonly false: number;
}

/** Two events this far apart are still the same one, plus the time of one frame. */
const MATCH_MS = 300;

/** Over-range events, matched by direction and time, and too-fast events, matched by time. */
export function matchSafetyEvents(
  expected: readonly CoachEvent[],
  actual: readonly CoachEvent[],
  frameMs: number,
): EventCounts {
  return match(expected, actual, frameMs, (event) => {
    if (event.kind === 'over-range') return `over-range ${event.direction}`;
    return event.kind === 'too-fast' ? 'too-fast' : null;
  });
}

/** The same for what is said aloud: cues of the safety kind that are set off by an angle or a speed. */
export function matchSafetyCues(
  expected: readonly CoachEvent[],
  actual: readonly CoachEvent[],
  frameMs: number,
): EventCounts {
  return match(expected, actual, frameMs, (event) =>
    event.kind === 'cue' && event.priority === 'safety' && event.cue !== 'ended-kindly' ? event.cue : null,
  );
}

/** Matches one to one: each expected event takes the nearest free one with the same name. */
function match(
  expected: readonly CoachEvent[],
  actual: readonly CoachEvent[],
  frameMs: number,
  nameOf: (event: CoachEvent) => string | null,
): EventCounts {
  const wanted = expected.filter((event) => nameOf(event) !== null);
  const free = new Set(actual.filter((event) => nameOf(event) !== null));
  let found = 0;
  for (const event of wanted) {
    const name = nameOf(event);
    const gapMs = (other: CoachEvent) => Math.abs(other.timeMs - event.timeMs);
    const near = [...free].filter((other) => nameOf(other) === name && gapMs(other) <= MATCH_MS + frameMs);
    const nearest = near.sort((a, b) => gapMs(a) - gapMs(b)).at(0);
    if (nearest === undefined) continue;
    free.delete(nearest);
    found += 1;
  }
  return { expected: wanted.length, found, missed: wanted.length - found, false: free.size };
}
