import type { Estimator, Evidence } from './estimator.ts';

/** A person must rest this long before their neutral is taken, and this many frames must have seen it. */
const STILL_MS = 750;
const LEAST_FRAMES = 5;
/**
 * Largest standard deviation, and largest drift from the first to the second half, of the angle at rest. Drift tells
 * a slow start from rest; scatter may be the model's own in a poor picture, and averages out.
 */
const STILL_SIGMA_DEG = 2.5;
const STILL_DRIFT_DEG = 1.8;
/** Two seconds at 60 frames a second and more never enter: the window is shorter than that. */
const MOST_FRAMES = 64;
/** A neutral grows better for as long as this while the person goes on resting. */
const SETTLED_MS = 2500;
/** A person who sways as little as this for a moment will not do so for long. */
const LEAST_SCATTER_DEG = 0.35;
const RESTING_DEG = 1.5;
const RESTING_DEG_PER_SEC = 4;

interface Seen {
  readonly timeMs: number;
  readonly evidence: Evidence;
}

/** Waiting for the person to rest. */
export interface SeekingNeutral {
  readonly kind: 'seeking';
  readonly seen: readonly Seen[];
}

/** The person's own zero. */
export interface TakenNeutral {
  readonly kind: 'taken';
  readonly evidence: Evidence;
  /** Frames averaged so far. */
  readonly frames: number;
  /** Time at rest that went into it, milliseconds. */
  readonly restedMs: number;
  readonly lastRestMs: number;
  /** Scatter of single angles at rest, degrees: the noise of this person in this picture. */
  readonly scatterDeg: number;
  /** True while it may still be bettered. */
  readonly open: boolean;
}

export type Neutral = SeekingNeutral | TakenNeutral;

export const NO_NEUTRAL: SeekingNeutral = { kind: 'seeking', seen: [] };

/**
 * Adds a frame to a neutral that is still sought. It is taken as soon as the last 0.75 s were at rest: the angle
 * against their own mean neither scatters nor drifts beyond the limits above.
 */
export function seekNeutral(
  estimator: Estimator,
  neutral: SeekingNeutral,
  timeMs: number,
  evidence: Evidence,
): Neutral {
  const seen = [...neutral.seen, { timeMs, evidence }].slice(-MOST_FRAMES);
  const enough = seen.findLastIndex((one) => timeMs - one.timeMs >= STILL_MS);
  if (enough < 0) return { kind: 'seeking', seen };
  const window = seen.slice(enough);
  if (window.length < LEAST_FRAMES) return { kind: 'seeking', seen };
  const mean = meanOf(window.map((one) => one.evidence));
  const angles = window.map((one) => estimator.estimate(one.evidence, mean).angleDeg);
  const { sigmaDeg, driftDeg } = restOf(angles);
  if (sigmaDeg > STILL_SIGMA_DEG || driftDeg > STILL_DRIFT_DEG) return { kind: 'seeking', seen: window };
  return {
    kind: 'taken',
    evidence: mean,
    frames: window.length,
    restedMs: STILL_MS,
    lastRestMs: timeMs,
    scatterDeg: Math.max(LEAST_SCATTER_DEG, sigmaDeg),
    open: true,
  };
}

/**
 * Betters a neutral while the person goes on resting on it, until 2.5 s of rest have gone into it; after that, and
 * as soon as the person moves, it stays as it is, so that a slow movement is never mistaken for the zero.
 */
export function refineNeutral(
  neutral: TakenNeutral,
  timeMs: number,
  evidence: Evidence,
  angleDeg: number,
  speedDegPerSec: number,
): TakenNeutral {
  if (!neutral.open) return neutral;
  if (Math.abs(angleDeg) > RESTING_DEG || speedDegPerSec > RESTING_DEG_PER_SEC) {
    return { ...neutral, open: false };
  }
  const frames = neutral.frames + 1;
  const mean = neutral.evidence.map((value, index) => value + ((evidence[index] ?? 0) - value) / frames);
  const restedMs = neutral.restedMs + (timeMs - neutral.lastRestMs);
  return { ...neutral, evidence: mean, frames, restedMs, lastRestMs: timeMs, open: restedMs < SETTLED_MS };
}

/** Spread of a neutral that has seen only a moment of rest; swaying and breathing take longer than that. */
const BRIEF_SIGMA_DEG = 0.9;

/** One standard deviation of the zero itself, degrees: it shrinks with the time at rest. */
export const neutralSigmaDeg = (neutral: TakenNeutral): number =>
  BRIEF_SIGMA_DEG * Math.sqrt(STILL_MS / neutral.restedMs);

function meanOf(evidence: readonly Evidence[]): Evidence {
  const mean = new Float64Array(evidence[0]?.length ?? 0);
  for (const one of evidence) {
    for (let index = 0; index < mean.length; index += 1) {
      mean[index] = (mean[index] ?? 0) + (one[index] ?? 0) / evidence.length;
    }
  }
  return mean;
}

function restOf(angles: readonly number[]): { sigmaDeg: number; driftDeg: number } {
  const mean = (of: readonly number[]) => of.reduce((sum, angle) => sum + angle, 0) / of.length;
  const middle = mean(angles);
  const half = angles.length >> 1;
  return {
    sigmaDeg: Math.sqrt(mean(angles.map((angle) => (angle - middle) ** 2))),
    driftDeg: Math.abs(mean(angles.slice(half)) - mean(angles.slice(0, half))),
  };
}
