import type { ChestSurface } from '../pose/frame.ts';
import type { Evidence } from './estimator.ts';
import { HIP_SURFACE_SLOTS, TURN_SLOTS } from './turn-evidence.ts';

const FIRST = TURN_SLOTS + HIP_SURFACE_SLOTS;

/** Places of the chest's surface in the evidence of a turn. All are NaN in a frame without it. */
export const CHEST_SLOT = {
  /** Which picture the breadth is beside. */
  keyMs: FIRST,
  breadth: FIRST + 1,
  sigma: FIRST + 2,
  /** When it was seen: what is learned from it counts by the time it takes. */
  timeMs: FIRST + 3,
} as const;

export function writeChest(
  evidence: number[],
  { keyMs, breadth, sigma }: ChestSurface,
  timeMs: number,
): void {
  evidence[CHEST_SLOT.keyMs] = keyMs;
  evidence[CHEST_SLOT.breadth] = breadth;
  evidence[CHEST_SLOT.sigma] = sigma;
  evidence[CHEST_SLOT.timeMs] = timeMs;
}

/** How broad the chest looks in one frame beside the neutral. */
export interface ChestSeen {
  readonly timeMs: number;
  readonly keyMs: number;
  /** 1 = as broad as in the neutral. */
  readonly breadth: number;
  /** One standard deviation, as the follower gives it; above 0. */
  readonly sigma: number;
}

/** Key pictures are seconds apart; means of one and the same are off by a rounding. */
const SAME_KEY_MS = 0.5;
/** A chest that looks narrower than this in the neutral is turned away, and tells nothing. */
const LEAST_BREADTH = 0.2;

/** Null where frame and neutral do not follow the chest from the same picture on. */
export function chestSeen(evidence: Evidence, neutral: Evidence): ChestSeen | null {
  const keyMs = evidence[CHEST_SLOT.keyMs] ?? Number.NaN;
  if (!(Math.abs(keyMs - (neutral[CHEST_SLOT.keyMs] ?? Number.NaN)) < SAME_KEY_MS)) return null;
  const timeMs = evidence[CHEST_SLOT.timeMs] ?? Number.NaN;
  const sigma = evidence[CHEST_SLOT.sigma] ?? Number.NaN;
  const before = neutral[CHEST_SLOT.breadth] ?? Number.NaN;
  if (!(before >= LEAST_BREADTH && sigma > 0)) return null;
  const breadth = (evidence[CHEST_SLOT.breadth] ?? Number.NaN) / before;
  return Number.isFinite(breadth) && Number.isFinite(timeMs) ? { timeMs, keyMs, breadth, sigma } : null;
}
