import { newestTimeMs, type Samples } from './samples.ts';

/** A straight line through a stretch of samples. */
export interface LocalLine {
  /** Value of the line at the newest sample's time. */
  readonly value: number;
  /** Slope, units per second; 0 with fewer than two samples. */
  readonly slopePerSec: number;
  /** One standard deviation of the slope as far as the samples' own scatter tells, units per second. */
  readonly slopeSigmaPerSec: number;
  readonly count: number;
}

/**
 * Least-squares line through the samples of the last `spanMs`. Works on timestamps, so it does not care about the
 * frame rate or about dropped frames. Null without a sample.
 */
export function localLine(samples: Samples, spanMs: number): LocalLine | null {
  if (samples.length === 0) return null;
  const newest = newestTimeMs(samples);
  let first = samples.length - 2;
  while (first >= 2 && newest - (samples[first - 2] ?? 0) <= spanMs) first -= 2;
  const count = (samples.length - first) / 2;
  let sumT = 0;
  let sumV = 0;
  for (let index = first; index < samples.length; index += 2) {
    sumT += (samples[index] ?? 0) - newest;
    sumV += samples[index + 1] ?? 0;
  }
  const meanT = sumT / count;
  const meanV = sumV / count;
  let tt = 0;
  let tv = 0;
  let vv = 0;
  for (let index = first; index < samples.length; index += 2) {
    const t = (samples[index] ?? 0) - newest - meanT;
    const v = (samples[index + 1] ?? 0) - meanV;
    tt += t * t;
    tv += t * v;
    vv += v * v;
  }
  const slope = tt === 0 ? 0 : tv / tt;
  const residual = Math.max(0, vv - slope * tv);
  return {
    value: meanV - slope * meanT,
    slopePerSec: slope * 1000,
    slopeSigmaPerSec: count > 2 && tt > 0 ? Math.sqrt(residual / (count - 2) / tt) * 1000 : 0,
    count,
  };
}
