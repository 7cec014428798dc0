import type { Measured } from './measurement.ts';
import type { SeenAtRest } from './neutral.ts';

/** The person has come to rest when they have moved no faster than this for this long. */
const RESTING_DEG_PER_SEC = 6;
const RESTED_MS = 300;
/** Rests this near each other are in the same place: nobody comes back to the degree. */
const SAME_PLACE_DEG = 5;
/** Leaving a place by less than this is swaying. */
const LEFT_BY_DEG = 7;
/** What lies longer ago was another way of moving. */
const MOST_RESTS = 12;
/** Nearer than this to the neutral no other middle is told from it. */
const OTHER_MIDDLE_DEG = 9;
/** A rest so far out may turn out to be one: what is seen of it is kept. */
const KEPT_FROM_DEG = 6;
/** Pose models see a slow movement in bursts: what stands still between two of them is shorter than this, or moves on. */
const SETTLED_MS = 900;
const SWAY_DEG = 3;
/** A second of rest, seen this often, is enough for a neutral. */
const SIGHT_EVERY_MS = 40;
const MOST_SIGHTS = 25;

/** A stay at rest, degrees from neutral, and how far the person had gone to either side since the one before. */
interface Rest {
  readonly angleDeg: number;
  readonly lowestDeg: number;
  readonly highestDeg: number;
}

/** Where the person has come to rest since the neutral was taken. */
export interface RestPlaces {
  /** Oldest first. */
  readonly rests: readonly Rest[];
  /** Furthest to either side since the newest of them, degrees. */
  readonly lowestDeg: number;
  readonly highestDeg: number;
  /** Since when the person has hardly moved; null while they move. */
  readonly slowSinceMs: number | null;
  /** Whether this stay is among the rests already. */
  readonly counted: boolean;
  /** What was seen during this stay, if it is away from the neutral. */
  readonly seen: readonly SeenAtRest[];
}

const NOTHING_SEEN: readonly SeenAtRest[] = [];

/** The neutral itself is the first rest. */
export const RESTED_AT_NEUTRAL: RestPlaces = {
  rests: [{ angleDeg: 0, lowestDeg: 0, highestDeg: 0 }],
  lowestDeg: 0,
  highestDeg: 0,
  slowSinceMs: null,
  counted: true,
  seen: NOTHING_SEEN,
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
  const { rests } = before;
  const lowestDeg = Math.min(before.lowestDeg, angleDeg);
  const highestDeg = Math.max(before.highestDeg, angleDeg);
  if (speedDegPerSec > RESTING_DEG_PER_SEC) {
    return { rests, lowestDeg, highestDeg, slowSinceMs: null, counted: false, seen: NOTHING_SEEN };
  }
  const slowSinceMs = before.slowSinceMs ?? timeMs;
  const seen = Math.abs(angleDeg) < KEPT_FROM_DEG ? NOTHING_SEEN : withSight(before.seen, timeMs, sight);
  if (before.counted || timeMs - slowSinceMs < RESTED_MS) {
    return { rests, lowestDeg, highestDeg, slowSinceMs, counted: before.counted, seen };
  }
  return {
    rests: [...rests, { angleDeg, lowestDeg, highestDeg }].slice(-MOST_RESTS),
    lowestDeg: angleDeg,
    highestDeg: angleDeg,
    slowSinceMs,
    counted: true,
    seen,
  };
}

function withSight(
  seen: readonly SeenAtRest[],
  timeMs: number,
  sight: () => SeenAtRest,
): readonly SeenAtRest[] {
  const newest = seen[seen.length - 1];
  if (newest !== undefined && timeMs - newest.timeMs < SIGHT_EVERY_MS) return seen;
  return [...(seen.length < MOST_SIGHTS ? seen : seen.slice(1)), sight()];
}

/**
 * What is seen of the rest that goes on, if it shows that the neutral was taken in a hold: the person is well away from
 * it, in the middle of their movements, and the neutral is not. Null otherwise. For movements that go to both sides.
 */
export function restInTheMiddle(places: RestPlaces, timeMs: number): readonly SeenAtRest[] | null {
  const { rests, counted, slowSinceMs, lowestDeg, highestDeg, seen } = places;
  if (!counted || slowSinceMs === null || timeMs - slowSinceMs < SETTLED_MS) return null;
  const hereDeg = rests[rests.length - 1]?.angleDeg ?? 0;
  if (Math.abs(hereDeg) < OTHER_MIDDLE_DEG || highestDeg - lowestDeg > SWAY_DEG) return null;
  return isMiddle(rests, hereDeg) && !isMiddle(rests, 0) ? seen : null;
}

/**
 * Whether this is the middle of the movements: a place that the person has left for one side and come back to, and left
 * for the other side and come back to.
 */
function isMiddle(rests: readonly Rest[], placeDeg: number): boolean {
  let been = false;
  let leftDown = false;
  let leftUp = false;
  let lowestDeg = Infinity;
  let highestDeg = -Infinity;
  for (const rest of rests) {
    lowestDeg = Math.min(lowestDeg, rest.lowestDeg);
    highestDeg = Math.max(highestDeg, rest.highestDeg);
    if (Math.abs(rest.angleDeg - placeDeg) > SAME_PLACE_DEG) continue;
    const down = lowestDeg < placeDeg - LEFT_BY_DEG;
    const up = highestDeg > placeDeg + LEFT_BY_DEG;
    // Who has been on both sides meanwhile passed through.
    if (been && down !== up) {
      leftDown ||= down;
      leftUp ||= up;
    }
    been = true;
    lowestDeg = Infinity;
    highestDeg = -Infinity;
  }
  return leftDown && leftUp;
}
