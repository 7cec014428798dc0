import type { Measurement } from '../measure/measurement.ts';
import type { Phase } from './event.ts';
import { HOLD_SPEED_DEG_PER_SEC } from './timing.ts';

/** In place and still for this long before the count begins. Our judgement: standing still, not passing by. */
const SETTLE_MS = 1_500;
const COUNT_FROM = 3;
const COUNT_MS = 1_000;

/** How long somebody has been waiting in place for a set to start by itself; null while they are not. */
export type Waiting = number | null;

export interface AutoStartStep {
  readonly waiting: Waiting;
  /** The number to show and say, 3 down to 1; null before the count. */
  readonly count: number | null;
  /** True once, when the count is over. */
  readonly start: boolean;
}

/** In place: seen well, neutral found, not moving. */
export const isInPlace = (measurement: Measurement, phase: Phase): boolean =>
  measurement.kind === 'measured' &&
  measurement.quality !== 'poor' &&
  measurement.speedDegPerSec < HOLD_SPEED_DEG_PER_SEC &&
  phase === 'ready';

/**
 * Counts three, two, one for somebody who stands still in their place, and then starts. Whoever moves, or touches the
 * device, begins anew.
 */
export function stepAutoStart(waiting: Waiting, timeMs: number, inPlace: boolean): AutoStartStep {
  if (!inPlace) return { waiting: null, count: null, start: false };
  const sinceMs = waiting ?? timeMs;
  const countedMs = timeMs - sinceMs - SETTLE_MS;
  if (countedMs < 0) return { waiting: sinceMs, count: null, start: false };
  const count = COUNT_FROM - Math.floor(countedMs / COUNT_MS);
  return count > 0 ? { waiting: sinceMs, count, start: false } : { waiting: null, count: null, start: true };
}
