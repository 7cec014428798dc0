import { newestTimeMs, type Samples } from './samples.ts';
import { lengthOf } from './vector.ts';

/** Where an angle is and how fast it changes, at the newest sample. */
export interface Trend {
  readonly angleDeg: number;
  /** Signed rate, degrees per second. */
  readonly rateDegPerSec: number;
}

/**
 * Stretches to look back over. The long one is calm: pose models see a slow turn in bursts, and half a second evens
 * them out. The short one follows a jerk, which is over before half a second is.
 */
const CALM_SPAN_MS = 450;
const QUICK_SPAN_MS = 210;
/**
 * The oldest of a stretch weighs this much of the newest. Samples that fade out instead of dropping out at once leave the
 * speed smoother, and bring it nearer to now.
 */
const OLDEST_WEIGHT = 0.2;
/** At low frame rates a stretch reaches back until it has this many samples, if they are not too old. */
const LEAST_SAMPLES = 3;
const OLDEST_MS = 800;
export const LONGEST_SPAN_MS = OLDEST_MS;
/** Scatter of single angles about a smooth movement, beyond that of the person at rest, degrees. */
const MOVING_SCATTER_DEG = 1.5;
/** The quick line is taken when it differs from the calm one by this many standard deviations more than none. */
const DOUBT_SIGMAS = 1.9;

/** Neighbouring samples err alike, which makes the variance of a slope this many times what independent ones would. */
const ALIKE = 1.5;
/**
 * No angle lies this much beyond all that was seen of the stretch: a line through a movement that has just stopped goes on
 * past the place where it stopped.
 */
const MOST_BEYOND_DEG = 1;

/** What has just begun may be a jerk; what is older than this and does not lie on a line is noise. */
const FRESH_MS = 100;
/** Samples nearer each other than this err alike, and would tell no noise. */
const APART_MS = 60;
/** Fewer differences than this tell no noise. */
const LEAST_DIFFERENCES = 3;
/** The mean size of such a difference is this part of... */
const NOISE_PER_DIFFERENCE = Math.sqrt(Math.PI / 2 / 5);

/** A straight line through the newest samples, time in seconds before the newest one. */
interface Line {
  readonly atNewest: number;
  readonly slope: number;
  /** The slope's variance is that of a sample over this: squared times about their mean, weights reckoned in. */
  readonly spread: number;
  /** The least and the largest sample it was laid through. */
  readonly low: number;
  readonly high: number;
}

/**
 * Follows the samples with straight lines: a calm one, and a quick one where that tells clearly another story. Works
 * on timestamps: frame rate and dropped frames do not matter.
 * @param restNoiseDeg scatter of single angles while the person rests; not zero. Noise that comes later, as when a limb hides
 * a hip, is told from the samples themselves.
 */
export function trendOf(samples: Samples, restNoiseDeg: number): Trend {
  const noiseDeg = Math.max(restNoiseDeg, noiseIn(samples));
  const calm = lineOver(samples, CALM_SPAN_MS);
  if (calm === null) return { angleDeg: samples[samples.length - 1] ?? 0, rateDegPerSec: 0 };
  const line = blend(calm, lineOver(samples, QUICK_SPAN_MS) ?? calm, noiseDeg);
  // A slope that its own uncertainty explains is drawn towards none, so that rest reads as rest.
  const square = line.slope * line.slope;
  const variance = (ALIKE * noiseDeg * noiseDeg) / line.spread;
  const sure = square === 0 ? 0 : square / (square + variance);
  const angleDeg = Math.min(calm.high + MOST_BEYOND_DEG, Math.max(calm.low - MOST_BEYOND_DEG, line.atNewest));
  return { angleDeg, rateDegPerSec: line.slope * sure };
}

/**
 * One standard deviation of single samples, but for the newest, told by how differently neighbours lie off the lines between
 * their own neighbours: on a movement that grows faster they all lie off to the same side. 0 of too few.
 */
function noiseIn(samples: Samples): number {
  const newestMs = newestTimeMs(samples);
  let [afterMs, after, midMs, mid, laterOff] = [Number.NaN, 0, Number.NaN, 0, Number.NaN];
  let sum = 0;
  let count = 0;
  for (let index = samples.length - 2; index >= 0; index -= 2) {
    const timeMs = samples[index] ?? 0;
    if (newestMs - timeMs > OLDEST_MS) break;
    if (newestMs - timeMs < FRESH_MS || midMs - timeMs < APART_MS) continue;
    const angle = samples[index + 1] ?? 0;
    const off = mid - angle - ((midMs - timeMs) / (afterMs - timeMs)) * (after - angle);
    if (!Number.isNaN(off - laterOff)) {
      sum += Math.abs(off - laterOff);
      count += 1;
    }
    [afterMs, after, midMs, mid, laterOff] = [midMs, mid, timeMs, angle, off];
  }
  return count < LEAST_DIFFERENCES ? 0 : (NOISE_PER_DIFFERENCE * sum) / count;
}

function blend(calm: Line, quick: Line, noiseDeg: number): Line {
  const scatter = lengthOf(noiseDeg, MOVING_SCATTER_DEG);
  const sigmas = (Math.abs(quick.slope - calm.slope) * Math.sqrt(quick.spread)) / scatter;
  const share = Math.min(1, Math.max(0, sigmas - DOUBT_SIGMAS));
  return {
    atNewest: calm.atNewest + share * (quick.atNewest - calm.atNewest),
    slope: calm.slope + share * (quick.slope - calm.slope),
    spread: calm.spread + share * (quick.spread - calm.spread),
    low: calm.low,
    high: calm.high,
  };
}

/** Weighted least squares over the samples of the last `spanMs`; null when there are not two to lay a line through. */
function lineOver(samples: Samples, spanMs: number): Line | null {
  const newest = newestTimeMs(samples);
  const origin = samples[samples.length - 1] ?? 0;
  let count = 0;
  let low = 0;
  let high = 0;
  let weights = 0;
  let sumT = 0;
  let sumV = 0;
  let sumTT = 0;
  let sumTV = 0;
  let sumWW = 0;
  let sumWWT = 0;
  let sumWWTT = 0;
  for (let index = samples.length - 2; index >= 0; index -= 2) {
    const ageMs = newest - (samples[index] ?? 0);
    if (ageMs > OLDEST_MS || (ageMs > spanMs && count >= LEAST_SAMPLES)) break;
    const t = -ageMs / 1000;
    const v = (samples[index + 1] ?? 0) - origin;
    const w = 1 - (1 - OLDEST_WEIGHT) * Math.min(1, ageMs / spanMs);
    count += 1;
    if (v < low) low = v;
    if (v > high) high = v;
    weights += w;
    sumT += w * t;
    sumV += w * v;
    sumTT += w * t * t;
    sumTV += w * t * v;
    sumWW += w * w;
    sumWWT += w * w * t;
    sumWWTT += w * w * t * t;
  }
  const meanT = sumT / weights;
  const squares = sumTT - meanT * sumT;
  if (count < 2 || squares <= 0) return null;
  const slope = (sumTV - meanT * sumV) / squares;
  const spread = (squares * squares) / (sumWWTT - 2 * meanT * sumWWT + meanT * meanT * sumWW);
  const atNewest = origin + sumV / weights - slope * meanT;
  return { atNewest, slope, spread, low: origin + low, high: origin + high };
}
