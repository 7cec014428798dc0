import type { CoachEvent } from '../coach/event.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { TruePoint } from './course.ts';

/** What a coach fed with measurements found of what a coach fed with the truth finds. */
export interface EventCounts {
  readonly expected: number;
  readonly found: number;
  readonly missed: number;
  readonly false: number;
}

/** Two events this far apart are still the same one, plus the time of one frame. */
const MATCH_MS = 300;

/** An event of moved limits comes a little sooner or later. */
const NEAR_MS = 2 * MATCH_MS;

/** What the limits tell of the truth when each of them lies as far off as a peak angle or a peak speed may be. */
export interface Doubt {
  /** All limits raised: what is told now happened beyond doubt. */
  readonly surely: readonly CoachEvent[];
  /** All limits lowered: what is not told even now did not happen, beyond doubt. */
  readonly possibly: readonly CoachEvent[];
}

/** Everything about safety that one clip, or several, came to. */
export interface SafetyCounts {
  /** Over-range and too-fast together, and each by itself. */
  readonly events: EventCounts;
  readonly overRange: EventCounts;
  readonly tooFast: EventCounts;
  /** Of the events missed and false, those that are so however far off an angle or a speed may be. */
  readonly beyondDoubt: { readonly missed: number; readonly false: number };
  /** What was said aloud: cues of the safety kind that are set off by an angle or a speed. */
  readonly cues: EventCounts;
  /** Cues without cause in clips in which the truth never passes a limit. */
  readonly falseCuesInRange: number;
}

/**
 * Compares a coach with one that is fed with the truth: over-range events by direction and time, too-fast events by
 * time, safety cues by their name and time.
 * @param inRange whether the truth of the clip never passes a limit
 */
export function compareSafety(
  expected: readonly CoachEvent[],
  actual: readonly CoachEvent[],
  frameMs: number,
  inRange: boolean,
  { surely, possibly }: Doubt,
): SafetyCounts {
  const matched = (nameOf: NameOf) => countsOf(match(expected, actual, frameMs, nameOf));
  const overRange = matched((e) => (e.kind === 'over-range' ? e.direction : null));
  const tooFast = matched((e) => (e.kind === 'too-fast' ? e.kind : null));
  const cues = matched((e) =>
    e.kind === 'cue' && e.priority === 'safety' && e.cue !== 'ended-kindly' ? e.cue : null,
  );
  const events = match(expected, actual, frameMs, nameOfEvent);
  const isAmong = (event: CoachEvent, others: readonly CoachEvent[]): boolean =>
    others.some((o) => nameOfEvent(o) === nameOfEvent(event) && Math.abs(o.timeMs - event.timeMs) <= NEAR_MS);
  const beyondDoubt = {
    missed: events.missed.filter((event) => isAmong(event, surely)).length,
    false: events.unfounded.filter((event) => !isAmong(event, possibly)).length,
  };
  return {
    events: countsOf(events),
    overRange,
    tooFast,
    beyondDoubt,
    cues,
    falseCuesInRange: inRange ? cues.false : 0,
  };
}

/** Whether the truth stays within the range and the pace of the exercise in every frame. */
export const isInRange = ({ directions, pace }: Exercise, course: readonly TruePoint[]): boolean =>
  course.every(
    ({ angleDeg, speedDegPerSec }) =>
      speedDegPerSec <= pace.tooFastDegPerSec &&
      directions.every(({ sign, overDeg }) => angleDeg * sign <= overDeg),
  );

/** What an event is matched by; null for one that is not compared. */
type NameOf = (event: CoachEvent) => string | null;

const nameOfEvent: NameOf = (event) =>
  event.kind === 'over-range' ? event.direction : event.kind === 'too-fast' ? event.kind : null;

interface Matched {
  readonly found: number;
  readonly missed: readonly CoachEvent[];
  readonly unfounded: readonly CoachEvent[];
}

const countsOf = ({ found, missed, unfounded }: Matched): EventCounts => ({
  expected: found + missed.length,
  found,
  missed: missed.length,
  false: unfounded.length,
});

/** Matches one to one: each expected event takes the nearest free one with the same name. */
function match(
  expected: readonly CoachEvent[],
  actual: readonly CoachEvent[],
  frameMs: number,
  nameOf: NameOf,
): Matched {
  const wanted = expected.filter((event) => nameOf(event) !== null);
  const free = new Set(actual.filter((event) => nameOf(event) !== null));
  const missed: CoachEvent[] = [];
  for (const event of wanted) {
    const name = nameOf(event);
    const gapMs = (other: CoachEvent) => Math.abs(other.timeMs - event.timeMs);
    const near = [...free].filter((other) => nameOf(other) === name && gapMs(other) <= MATCH_MS + frameMs);
    const nearest = near.sort((a, b) => gapMs(a) - gapMs(b)).at(0);
    if (nearest === undefined) missed.push(event);
    else free.delete(nearest);
  }
  return { found: wanted.length - missed.length, missed, unfounded: [...free] };
}
