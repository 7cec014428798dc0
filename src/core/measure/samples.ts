import { numbers } from './numbers.ts';

/**
 * A short, bounded history of timestamped values: `[timeMs, value, timeMs, value, ...]`, oldest first.
 * Never written to after it was made.
 */
export type Samples = readonly number[];

export const NO_SAMPLES: Samples = [];

/** At 60 frames a second and 0.8 s of history 49 are in use; more would only cost time. */
const MOST_SAMPLES = 50;

/** The history with one more value; what is older than `keepMs` before it is forgotten. */
export function withSample(samples: Samples, timeMs: number, value: number, keepMs: number): Samples {
  let first = Math.max(0, samples.length - 2 * (MOST_SAMPLES - 1));
  while (first < samples.length && (samples[first] ?? 0) < timeMs - keepMs) first += 2;
  const next = numbers(samples.length - first + 2);
  let kept = 0;
  for (let index = first; index < samples.length; index += 1) {
    next[kept] = samples[index] ?? 0;
    kept += 1;
  }
  next[kept] = timeMs;
  next[kept + 1] = value;
  return next;
}

export const newestTimeMs = (samples: Samples): number => samples[samples.length - 2] ?? Number.NaN;

/** The newest value, unless it is older than this; then, and of none, nothing. */
export const newestWithin = (samples: Samples, timeMs: number, withinMs: number): number | undefined =>
  timeMs - newestTimeMs(samples) <= withinMs ? samples[samples.length - 1] : undefined;
