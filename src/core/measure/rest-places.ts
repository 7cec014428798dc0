import type { Measured } from './measurement.ts';
import { LONGEST_GAP_MS, type SeenAtRest } from './neutral.ts';

/** The person has come to rest when they have moved no faster than this, and no further, for this long. */
const RESTING_DEG_PER_SEC = 4;
const SWAY_DEG = 3;
const RESTED_MS = 300;
/** Pose models see a slow movement in bursts: what stands still between two of them is shorter than this. */
const SETTLED_MS = 900;
/** Rests this near each other are in the same place: nobody comes back to the degree. */
const SAME_PLACE_DEG = 5;
/** Leaving a place by less than this is shifting about in it. */
const LEFT_BY_DEG = 7;
/** What lies longer ago was another way of moving. */
const MOST_RESTS = 12;
/** Nearer than this to the neutral no other middle is told from it. */
const OTHER_MIDDLE_DEG = 9;
/** Who has gone further than this to the neutral's other side, as a part of how far the rest is from it, began in the middle. */
const OTHER_SIDE_SHARE = 0.75;
/** A rest so far out may turn out to be the middle: what is seen of it is kept... */
const KEPT_FROM_DEG = 6;
/** ...so often. A second of it is enough for a neutral. */
const SIGHT_EVERY_MS = 40;
const MOST_SIGHTS = 25;

/** Furthest to either side, degrees from neutral. */
interface Span {
  readonly lowestDeg: number;
  readonly highestDeg: number;
}

/** A place the person has come to rest in, degrees from neutral, and how far they had gone since the one before. */
interface Rest {
  readonly angleDeg: number;
  readonly gone: Span;
}

/** The stay at rest that goes on. */
interface Stay {
  readonly sinceMs: number;
  readonly fromDeg: number;
  /** Whether it is among the rests already. */
  readonly counted: boolean;
  /** What was seen during it, if it is away from the neutral. */
  readonly seen: readonly SeenAtRest[];
}

/** Where the person has come to rest since the neutral was taken. */
export interface RestPlaces {
  /** Oldest first. */
  readonly rests: readonly Rest[];
  /** How far they have gone since the newest of them, and in all. */
  readonly gone: Span;
  readonly everGone: Span;
  readonly stay: Stay | null;
  readonly lastMs: number;
}

const NOWHERE: Span = { lowestDeg: 0, highestDeg: 0 };
const NOTHING_SEEN: readonly SeenAtRest[] = [];

/** The neutral itself is the first rest. */
export const RESTED_AT_NEUTRAL: RestPlaces = {
  rests: [{ angleDeg: 0, gone: NOWHERE }],
  gone: NOWHERE,
  everGone: NOWHERE,
  stay: null,
  lastMs: Number.NaN,
};

/**
 * Takes in one frame, as measured from neutral.
 * @param sight the frame itself, asked for only when it may become part of a neutral
 */
export function noteRest(
  before: RestPlaces,
  { timeMs, angleDeg, speedDegPerSec }: Pick<Measured, 'timeMs' | 'angleDeg' | 'speedDegPerSec'>,
  sight: () => SeenAtRest,
): RestPlaces {
  const places: RestPlaces = {
    rests: before.rests,
    gone: wider(before.gone, angleDeg),
    everGone: wider(before.everGone, angleDeg),
    stay: null,
    lastMs: timeMs,
  };
  if (speedDegPerSec > RESTING_DEG_PER_SEC) return places;
  const goesOn =
    before.stay !== null &&
    !(timeMs - before.lastMs > LONGEST_GAP_MS) &&
    Math.abs(angleDeg - before.stay.fromDeg) <= SWAY_DEG;
  const stay: Stay = goesOn
    ? before.stay
    : { sinceMs: timeMs, fromDeg: angleDeg, counted: false, seen: NOTHING_SEEN };
  const seen = Math.abs(angleDeg) < KEPT_FROM_DEG ? NOTHING_SEEN : withSight(stay.seen, timeMs, sight);
  const rested = !stay.counted && timeMs - stay.sinceMs >= RESTED_MS;
  const next = { ...places, stay: { ...stay, seen, counted: stay.counted || rested } };
  return rested && !isStillThere(places, angleDeg) ? withRest(next, angleDeg) : next;
}

const wider = (span: Span, angleDeg: number): Span =>
  angleDeg < span.lowestDeg
    ? { lowestDeg: angleDeg, highestDeg: span.highestDeg }
    : angleDeg > span.highestDeg
      ? { lowestDeg: span.lowestDeg, highestDeg: angleDeg }
      : span;

function withSight(
  seen: readonly SeenAtRest[],
  timeMs: number,
  sight: () => SeenAtRest,
): readonly SeenAtRest[] {
  const newest = seen[seen.length - 1];
  if (newest !== undefined && timeMs - newest.timeMs < SIGHT_EVERY_MS) return seen;
  return [...(seen.length < MOST_SIGHTS ? seen : seen.slice(1)), sight()];
}

/** Whether the place of the newest rest has not really been left. */
function isStillThere({ rests, gone }: RestPlaces, angleDeg: number): boolean {
  const newest = rests[rests.length - 1];
  if (newest === undefined || Math.abs(newest.angleDeg - angleDeg) > SAME_PLACE_DEG) return false;
  const { down, up } = sidesLeft(gone, newest.angleDeg);
  return !down && !up;
}

const withRest = (places: RestPlaces, angleDeg: number): RestPlaces => ({
  ...places,
  rests: [...places.rests, { angleDeg, gone: places.gone }].slice(-MOST_RESTS),
  gone: { lowestDeg: angleDeg, highestDeg: angleDeg },
});

/** To which sides a place was left. */
const sidesLeft = ({ lowestDeg, highestDeg }: Span, placeDeg: number) => ({
  down: lowestDeg < placeDeg - LEFT_BY_DEG,
  up: highestDeg > placeDeg + LEFT_BY_DEG,
});

/** A rest that seems to be the middle of the movements, rather than the neutral. */
export interface MiddleRest {
  readonly seen: readonly SeenAtRest[];
  /** How often the person has come back to it from either side, from the side with fewer. */
  readonly rounds: number;
}

/**
 * The rest that goes on, if it seems that the neutral was taken in a hold: the person is well away from it, in the middle of
 * their movements, and has never gone far to its other side. Null otherwise. For movements that go to both sides; whoever
 * makes them to one side, and pauses half way there and back, looks the same.
 */
export function restInTheMiddle({ rests, everGone, stay, lastMs }: RestPlaces): MiddleRest | null {
  if (stay === null || !stay.counted || lastMs - stay.sinceMs < SETTLED_MS) return null;
  const hereDeg = stay.fromDeg;
  if (Math.abs(hereDeg) < OTHER_MIDDLE_DEG) return null;
  const otherSideDeg = hereDeg > 0 ? -everGone.lowestDeg : everGone.highestDeg;
  if (otherSideDeg > OTHER_SIDE_SHARE * Math.abs(hereDeg)) return null;
  const rounds = roundsAbout(rests, hereDeg);
  return rounds === 0 ? null : { seen: stay.seen, rounds };
}

/** How often the person has left this place for one side and come back to it, and for the other; the smaller number. */
function roundsAbout(rests: readonly Rest[], placeDeg: number): number {
  let been = false;
  let leftDown = 0;
  let leftUp = 0;
  let gone: Span = { lowestDeg: placeDeg, highestDeg: placeDeg };
  for (const rest of rests) {
    gone = wider(wider(gone, rest.gone.lowestDeg), rest.gone.highestDeg);
    if (Math.abs(rest.angleDeg - placeDeg) > SAME_PLACE_DEG) continue;
    const { down, up } = sidesLeft(gone, placeDeg);
    // Who has been on both sides meanwhile passed through.
    if (been && down !== up) {
      if (down) leftDown += 1;
      else leftUp += 1;
    }
    been = true;
    gone = { lowestDeg: placeDeg, highestDeg: placeDeg };
  }
  return Math.min(leftDown, leftUp);
}
