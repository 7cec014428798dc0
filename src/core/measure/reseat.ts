import type { Measured } from './measurement.ts';
import { hasMoved, type Seat } from './seat.ts';

/** A new neutral elsewhere needs this much rest there, near the old zero. */
const ELSEWHERE_MS = 1000;
const NEAR_ZERO_DEG = 12;
const RESTING_DEG_PER_SEC = 4;

/**
 * Since when the person has been at rest, near zero, in another place than the neutral's; null while they are not.
 * Deliberately hard to meet: a neutral retaken in the middle of a movement would be worse than one that is a little
 * off.
 */
export function restingElsewhereSinceMs(
  before: { readonly seat: Seat | null; readonly restingElsewhereSinceMs: number | null },
  seat: Seat,
  { timeMs, angleDeg, speedDegPerSec }: Measured,
): number | null {
  if (before.seat === null) return null;
  const resting = speedDegPerSec <= RESTING_DEG_PER_SEC && Math.abs(angleDeg) <= NEAR_ZERO_DEG;
  return resting && hasMoved(before.seat, seat) ? (before.restingElsewhereSinceMs ?? timeMs) : null;
}

/** Both seen larger, or both smaller, than the neutral's by this much... */
const OTHER_SIZE = 1.3;
/** ...and by nearly the same. */
const ALIKE = 1.25;

/**
 * Since when all of the person is seen larger or smaller than in the neutral: they have come nearer, or gone back. Null while
 * trunk and limb do not agree: a joint that is misplaced makes one longer and the other shorter.
 * @param limbRatio of its length in the neutral
 */
export function otherSizeSinceMs(
  before: { readonly seat: Seat | null; readonly restingElsewhereSinceMs: number | null },
  seat: Seat,
  limbRatio: number,
  timeMs: number,
): number | null {
  if (before.seat === null) return null;
  const trunkRatio = seat.trunkPx / before.seat.trunkPx;
  const [least, most] = [Math.min(trunkRatio, limbRatio), Math.max(trunkRatio, limbRatio)];
  const isOther = (least >= OTHER_SIZE || most <= 1 / OTHER_SIZE) && most <= ALIKE * least;
  return isOther ? (before.restingElsewhereSinceMs ?? timeMs) : null;
}

/** Whether the place of the old zero is left for good. */
export const hasSettledElsewhere = (sinceMs: number | null, timeMs: number): boolean =>
  sinceMs !== null && timeMs - sinceMs >= ELSEWHERE_MS;
