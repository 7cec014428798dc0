import type { Direction } from '../exercises/exercise.ts';
import type { Sample } from './sample.ts';
import {
  HOLD_BREAK_MS,
  HOLD_RETURN_DEG,
  HOLD_RETURN_DEG_PER_SEC,
  HOLD_SAG_DEG,
  HOLD_SETTLE_MS,
  HOLD_SPEED_DEG_PER_SEC,
  HOLD_WINDOW_DEG,
  HOLD_WINDOW_MAX_DEG,
  HOLD_WINDOW_SIGMAS,
} from './timing.ts';

/**
 * Time rested at the target within one movement. Rest ends and begins again as the person moves; the time adds
 * up until they are back at neutral.
 */
export interface HoldClock {
  readonly holding: boolean;
  /** When the first hold of this movement was recognised; null before. */
  readonly firstMs: number | null;
  /** Where the present rest began, degrees. */
  readonly anchorDeg: number;
  /** The furthest of the present hold, or of the last one: a slow movement back begins there. 0 before the first. */
  readonly furthestDeg: number;
  /** Since when it has been still; null while moving. */
  readonly stillSinceMs: number | null;
  /** Since when a hold has been disturbed; null while it is quiet. */
  readonly disturbedSinceMs: number | null;
  /** Up to when `heldMs` has been counted. */
  readonly countedToMs: number;
  readonly heldMs: number;
}

export const NO_HOLD: HoldClock = {
  holding: false,
  firstMs: null,
  anchorDeg: 0,
  furthestDeg: 0,
  stillSinceMs: null,
  disturbedSinceMs: null,
  countedToMs: 0,
  heldMs: 0,
};

/**
 * Holding counts from the lower edge of the band to the over-range limit: past the band the coach asks to ease
 * off, but does not take the hold away.
 * @param alongDeg angle in the direction of the movement, degrees
 */
export function stepHold(
  hold: HoldClock,
  direction: Direction,
  alongDeg: number,
  { speedDegPerSec, sigmaDeg, timeMs }: Sample,
): HoldClock {
  const floorDeg = direction.targetMinDeg - (hold.holding ? HOLD_SAG_DEG : 0);
  const leaving = alongDeg < hold.furthestDeg - Math.max(HOLD_RETURN_DEG, sigmaDeg);
  const restDegPerSec = leaving ? HOLD_RETURN_DEG_PER_SEC : HOLD_SPEED_DEG_PER_SEC;
  const quiet = alongDeg >= floorDeg && alongDeg <= direction.overDeg && speedDegPerSec < restDegPerSec;
  const windowDeg = Math.min(HOLD_WINDOW_MAX_DEG, Math.max(HOLD_WINDOW_DEG, HOLD_WINDOW_SIGMAS * sigmaDeg));
  const near = Math.abs(alongDeg - hold.anchorDeg) <= windowDeg;
  return hold.holding
    ? keep(hold, quiet && near, alongDeg, timeMs)
    : settle(hold, quiet, near, alongDeg, timeMs);
}

function settle(hold: HoldClock, quiet: boolean, near: boolean, alongDeg: number, timeMs: number): HoldClock {
  if (!quiet) return hold.stillSinceMs === null ? hold : { ...hold, stillSinceMs: null };
  if (hold.stillSinceMs === null || !near) return { ...hold, stillSinceMs: timeMs, anchorDeg: alongDeg };
  const stillMs = timeMs - hold.stillSinceMs;
  if (stillMs < HOLD_SETTLE_MS) return hold;
  return {
    ...hold,
    holding: true,
    furthestDeg: Math.max(hold.anchorDeg, alongDeg),
    firstMs: hold.firstMs ?? timeMs,
    heldMs: hold.heldMs + stillMs,
    countedToMs: timeMs,
    disturbedSinceMs: null,
  };
}

function keep(hold: HoldClock, undisturbed: boolean, alongDeg: number, timeMs: number): HoldClock {
  const { disturbedSinceMs } = hold;
  if (disturbedSinceMs !== null && timeMs - disturbedSinceMs >= HOLD_BREAK_MS) {
    return { ...hold, holding: false, stillSinceMs: null, disturbedSinceMs: null };
  }
  if (!undisturbed) return disturbedSinceMs === null ? { ...hold, disturbedSinceMs: timeMs } : hold;
  return {
    holding: true,
    firstMs: hold.firstMs,
    anchorDeg: hold.anchorDeg,
    furthestDeg: Math.max(hold.furthestDeg, alongDeg),
    stillSinceMs: hold.stillSinceMs,
    disturbedSinceMs: null,
    countedToMs: timeMs,
    heldMs: hold.heldMs + (timeMs - hold.countedToMs),
  };
}

/** Goes on after a stretch that was not seen: it counts for nothing, and takes nothing away. */
export function resumeHold(hold: HoldClock, timeMs: number): HoldClock {
  if (hold.holding) return { ...hold, countedToMs: timeMs, disturbedSinceMs: null };
  return hold.stillSinceMs === null ? hold : { ...hold, stillSinceMs: null };
}
