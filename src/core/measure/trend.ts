import { newestTimeMs, type Samples } from './samples.ts';

/** Where an angle is and how fast it changes, at the newest sample. */
export interface Trend {
  readonly angleDeg: number;
  /** Signed rate, degrees per second. */
  readonly rateDegPerSec: number;
}

/**
 * Stretches to look back over. A long one is calm, a short one follows a quick movement; the longest that a straight
 * line still fits is used. Speed at rest needs the long ones, a jerk of 0.2 s the short ones.
 */
const SPANS_MS = [130, 200, 280, 370, 470, 600];
export const LONGEST_SPAN_MS = 600;
/** A line through fewer samples than this says nothing about scatter, so a longer stretch is tried as well. */
const LEAST_SAMPLES = 4;
/** A straight line fits while its scatter is this many times the scatter of the person at rest. */
const FIT_FACTOR = 2.5;

/** Sums over the newest samples, time in seconds before the newest one. */
interface Line {
  readonly meanT: number;
  readonly meanV: number;
  readonly slope: number;
  readonly slopeVariance: number;
  readonly scatter: number;
}

/**
 * Follows the samples with a straight line of adaptive length. Works on timestamps: frame rate and dropped frames do
 * not matter.
 * @param noiseDeg scatter of single angles while the person rests; not zero.
 */
export function trendOf(samples: Samples, noiseDeg: number): Trend {
  const newest = newestTimeMs(samples);
  let line: Line | null = null;
  let count = 0;
  let sumT = 0;
  let sumV = 0;
  let sumTT = 0;
  let sumTV = 0;
  let sumVV = 0;
  const origin = samples[samples.length - 1] ?? 0;
  let index = samples.length - 2;
  for (const spanMs of SPANS_MS) {
    let grew = false;
    for (; index >= 0 && newest - (samples[index] ?? 0) <= spanMs; index -= 2) {
      const t = ((samples[index] ?? 0) - newest) / 1000;
      const v = (samples[index + 1] ?? 0) - origin;
      count += 1;
      sumT += t;
      sumV += v;
      sumTT += t * t;
      sumTV += t * v;
      sumVV += v * v;
      grew = true;
    }
    if (!grew) continue;
    const longer = lineThrough(count, sumT, sumV, sumTT, sumTV, sumVV, noiseDeg);
    if (line !== null && count > LEAST_SAMPLES && longer.scatter > FIT_FACTOR * noiseDeg) break;
    line = longer;
  }
  if (line === null) return { angleDeg: origin, rateDegPerSec: 0 };
  // A slope that its own uncertainty explains is drawn towards none, so that rest reads as rest.
  const square = line.slope * line.slope;
  const sure = square === 0 ? 0 : square / (square + line.slopeVariance);
  const rateDegPerSec = line.slope * sure;
  return {
    angleDeg: origin + line.meanV + rateDegPerSec * -line.meanT,
    rateDegPerSec,
  };
}

function lineThrough(
  count: number,
  sumT: number,
  sumV: number,
  sumTT: number,
  sumTV: number,
  sumVV: number,
  noiseDeg: number,
): Line {
  const meanT = sumT / count;
  const meanV = sumV / count;
  const tt = sumTT - sumT * meanT;
  const tv = sumTV - sumT * meanV;
  const vv = sumVV - sumV * meanV;
  if (count < 2 || tt <= 0) return { meanT, meanV, slope: 0, slopeVariance: 0, scatter: 0 };
  const slope = tv / tt;
  const scatter = count > 2 ? Math.sqrt(Math.max(0, vv - slope * tv) / (count - 2)) : 0;
  return { meanT, meanV, slope, slopeVariance: (noiseDeg * noiseDeg) / tt, scatter };
}
