import type { CoachEvent, Rep } from '../coach/event.ts';

export interface RepCounts {
  readonly expected: number;
  readonly found: number;
}

/** Repetitions of two coaches over the same clip. */
export interface RepErrors extends RepCounts {
  /** As many to every side. */
  readonly exact: boolean;
  /** |held - truly held| of every repetition, milliseconds; one that only one coach counted was held 0 by the other. */
  readonly holdErrorsMs: readonly number[];
}

/** A repetition is the same one when it goes the same way and overlaps in time. */
export function compareReps(expected: readonly CoachEvent[], actual: readonly CoachEvent[]): RepErrors {
  const free = new Set(reps(actual));
  const found = free.size;
  const exact = sidesOf(expected) === sidesOf(actual);
  const holdErrorsMs = reps(expected).map((rep) => {
    const match = [...free].find((other) => sameRep(rep, other));
    if (match === undefined) return rep.heldMs;
    free.delete(match);
    return Math.abs(match.heldMs - rep.heldMs);
  });
  for (const rep of free) holdErrorsMs.push(rep.heldMs);
  return { expected: reps(expected).length, found, exact, holdErrorsMs };
}

const sidesOf = (events: readonly CoachEvent[]): string =>
  reps(events)
    .map(({ direction }) => direction)
    .sort()
    .join();

const reps = (events: readonly CoachEvent[]): readonly Rep[] =>
  events.flatMap((event) => (event.kind === 'rep' ? [event.rep] : []));

const sameRep = (a: Rep, b: Rep): boolean =>
  a.direction === b.direction && a.startMs <= b.endMs && b.startMs <= a.endMs;
