import type { ChestSeen } from './chest-breadth.ts';

/**
 * What the chest has taught about how far somebody's shoulders really turn. A pose model reads the shoulder line of
 * one person in one place too far or not far enough, by much the same share all along.
 */
export interface ShoulderGain {
  /** True turn of the shoulders over what the landmarks tell of it. */
  readonly gain: number;
  /** How much further one side of the chest stands out than the other, over its breadth: that broadens it one way round. */
  readonly skew: number;
  /** Variances and covariance of the two. */
  readonly gainVariance: number;
  readonly covariance: number;
  readonly skewVariance: number;
  /** Of the chest's key picture, which the skew belongs to; null before any was seen. */
  readonly keyMs: number | null;
  readonly lastMs: number;
}

/** Standard deviations of what is known beforehand. */
const GAIN_SD = 0.15;
const SKEW_SD = 0.15;

export const UNKNOWN_GAIN: ShoulderGain = {
  gain: 1,
  skew: 0,
  gainVariance: GAIN_SD ** 2,
  covariance: 0,
  skewVariance: SKEW_SD ** 2,
  keyMs: null,
  lastMs: 0,
};

/** No pose model is further off than this. */
const LEAST_GAIN = 0.7;
const MOST_GAIN = 1.4;
/** By how much a breadth is off in a tenth of a second: far more than a single frame, for neighbours err alike. */
const BREADTH_SD = 0.08;
const TENTH_MS = 100;
/** A pause teaches no more than this. */
const LONGEST_MS = 200;
/** A chest seen more clearly than this teaches no more. */
const CLEAR_SIGMA = 0.01;
const ROUNDS = 2;

/**
 * One frame more: a chest that has turned by `x` looks `cos x + skew sin x` as broad. An extended Kalman filter, its
 * angle of view found in two rounds.
 * @param shoulderDeg how far the landmarks say that the shoulders have turned since the neutral
 *
 * Source: Bell & Cathey, The iterated Kalman filter update as a Gauss-Newton method (1993).
 */
export function learnGain(before: ShoulderGain, seen: ChestSeen, shoulderDeg: number): ShoulderGain {
  const prior = before.keyMs === seen.keyMs ? before : onNewKey(before, seen);
  const sinceMs = Math.min(LONGEST_MS, seen.timeMs - before.lastMs);
  const lastMs = seen.timeMs;
  if (before.keyMs === null || !(sinceMs > 0)) return { ...prior, lastMs };
  const { gainVariance, covariance, skewVariance } = prior;
  const clear = Math.min(1, (CLEAR_SIGMA / seen.sigma) ** 2);
  const noise = BREADTH_SD ** 2 / ((clear * sinceMs) / TENTH_MS);
  const told = (shoulderDeg * Math.PI) / 180;
  let { gain, skew } = prior;
  let weight = { gain: 0, skew: 0, perGain: 0, perSkew: 0 };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const cos = Math.cos(gain * told);
    const sin = Math.sin(gain * told);
    const perGain = told * (skew * cos - sin);
    const alongGain = gainVariance * perGain + covariance * sin;
    const alongSkew = covariance * perGain + skewVariance * sin;
    const spread = perGain * alongGain + sin * alongSkew + noise;
    weight = { gain: alongGain / spread, skew: alongSkew / spread, perGain, perSkew: sin };
    if (round === ROUNDS) break;
    const missed =
      seen.breadth - (cos + skew * sin) - perGain * (prior.gain - gain) - sin * (prior.skew - skew);
    gain = prior.gain + weight.gain * missed;
    skew = prior.skew + weight.skew * missed;
  }
  const alongGain = gainVariance * weight.perGain + covariance * weight.perSkew;
  const alongSkew = covariance * weight.perGain + skewVariance * weight.perSkew;
  return {
    gain: Math.max(LEAST_GAIN, Math.min(MOST_GAIN, gain)),
    skew,
    gainVariance: gainVariance - weight.gain * alongGain,
    covariance: covariance - weight.gain * alongSkew,
    skewVariance: skewVariance - weight.skew * alongSkew,
    keyMs: seen.keyMs,
    lastMs,
  };
}

/** Another picture may show the chest from another side; the gain is the person's. */
const onNewKey = (before: ShoulderGain, { keyMs }: ChestSeen): ShoulderGain => ({
  ...before,
  skew: 0,
  covariance: 0,
  skewVariance: SKEW_SD ** 2,
  keyMs,
});
