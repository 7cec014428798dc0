import type { Exercise } from '../../core/exercises/exercise.ts';

export type Pace = 'still' | 'unhurried' | 'brisk' | 'fast';

/** Slower than this a person rests, degrees per second. */
const STILL_DEG_PER_SEC = 3;
/** The bar goes on this far beyond too fast. */
const BEYOND = 1.4;

export function paceOf({ pace }: Exercise, speedDegPerSec: number): Pace {
  if (speedDegPerSec < STILL_DEG_PER_SEC) return 'still';
  if (speedDegPerSec < pace.cautionDegPerSec) return 'unhurried';
  return speedDegPerSec < pace.tooFastDegPerSec ? 'brisk' : 'fast';
}

/** Where caution and too fast begin on a bar that ends at `maxDegPerSec`. */
export function paceScale({ pace }: Exercise): {
  maxDegPerSec: number;
  cautionPercent: number;
  tooFastPercent: number;
} {
  const maxDegPerSec = Math.round(pace.tooFastDegPerSec * BEYOND);
  return {
    maxDegPerSec,
    cautionPercent: (100 * pace.cautionDegPerSec) / maxDegPerSec,
    tooFastPercent: (100 * pace.tooFastDegPerSec) / maxDegPerSec,
  };
}
