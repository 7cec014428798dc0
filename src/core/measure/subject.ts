import type { PersonFrame } from '../pose/frame.ts';
import { glimpseOf, joltOf, withGlimpse, type Track } from './jolt.ts';
import { isAt, seatBetween, type Seat } from './seat.ts';

/** Nobody is known to be the right one or the wrong one: the pose was carried off from where its person was. */
interface Lost {
  /** Where whoever is seen now stays, and since when; since when at the subject's own place, null while elsewhere. */
  readonly at: Seat;
  readonly sinceMs: number;
  readonly homeSinceMs: number | null;
}

/** The person the neutral belongs to. The pose model follows one body; it does not say whose. */
export interface Subject {
  readonly track: Track;
  /** Where they sit, stand or kneel; follows them slowly. Null while there is no neutral to belong to. */
  readonly home: Seat | null;
  readonly lost: Lost | null;
  /** When they, or whoever is taken for them, were seen last; null before. */
  readonly lastMs: number | null;
}

export const NOBODY_YET: Subject = { track: [], home: null, lost: null, lastMs: null };

/**
 * - `same`: the person of the neutral, as far as anybody can tell.
 * - `lost`: somebody else, or not known.
 * - `new`: whoever is there has stayed, and is the subject from now on; the old neutral is not theirs.
 */
export type Following = 'same' | 'lost' | 'new';

/** After this long out of sight a person must be back in their place to be known as the same. */
const OUT_OF_SIGHT_MS = 500;
/** Back in their place for this long: somebody who only walks through it is gone by then. */
const HOME_MS = 250;
/** Whoever stays in one place for this long has come to stay. */
const STAYED_MS = 4000;
/** The place follows small shifts; so slowly that the moments before a change-over hardly count. */
const HOME_FOLLOWS_MS = 2000;

/**
 * Tells whether the frame shows the person the neutral belongs to: by continuity, because the proportions that the
 * model gives one person differ from frame to frame as much as those of two people. With nobody before them, the
 * first ones seen are the subject.
 * @param contradicted the frame cannot follow from the frames before it
 */
export function follow(
  subject: Subject,
  frame: PersonFrame,
  seat: Seat,
  contradicted: boolean,
): { readonly subject: Subject; readonly following: Following } {
  const { timeMs } = frame;
  const seen = glimpseOf(frame);
  const lastMs = subject.lastMs ?? timeMs;
  const jolted = contradicted || joltOf(subject.track, seen) >= 1;
  const track = jolted ? [seen] : withGlimpse(subject.track, seen);
  const { home, lost } = subject;
  if (home === null)
    return { subject: { ...subject, track, lastMs: timeMs }, following: jolted ? 'new' : 'same' };
  if (lost !== null) return search(track, home, lost, seat, lastMs, timeMs);
  if (jolted || (timeMs - lastMs >= OUT_OF_SIGHT_MS && !isAt(home, seat))) {
    const gone: Lost = { at: seat, sinceMs: timeMs, homeSinceMs: null };
    return { subject: { track, home, lost: gone, lastMs: timeMs }, following: 'lost' };
  }
  const share = 1 - Math.exp(-(timeMs - lastMs) / HOME_FOLLOWS_MS);
  const followed = { track, home: seatBetween(home, seat, share), lost: null, lastMs: timeMs };
  return { subject: followed, following: 'same' };
}

/** Waits for the subject to be back, or for somebody to stay. */
function search(
  track: Track,
  home: Seat,
  lost: Lost,
  seat: Seat,
  lastMs: number,
  timeMs: number,
): { readonly subject: Subject; readonly following: Following } {
  const unseen = timeMs - lastMs >= OUT_OF_SIGHT_MS;
  const homeSinceMs = !isAt(home, seat) ? null : unseen ? timeMs : (lost.homeSinceMs ?? timeMs);
  if (homeSinceMs !== null && timeMs - homeSinceMs >= HOME_MS) {
    return { subject: { track, home, lost: null, lastMs: timeMs }, following: 'same' };
  }
  const stays = !unseen && isAt(lost.at, seat);
  const at = stays ? lost.at : seat;
  const sinceMs = stays ? lost.sinceMs : timeMs;
  if (timeMs - sinceMs >= STAYED_MS)
    return { subject: { track, home: null, lost: null, lastMs: timeMs }, following: 'new' };
  return { subject: { track, home, lost: { at, sinceMs, homeSinceMs }, lastMs: timeMs }, following: 'lost' };
}
