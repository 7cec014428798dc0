import type { Estimator, Evidence } from './estimator.ts';
import { numbers } from './numbers.ts';

/** A person must rest this long before their neutral is taken, and this many frames must have seen it. */
const STILL_MS = 750;
const LEAST_FRAMES = 5;
/** At low frame rates the rest is looked at for longer, but what is older than this is another rest. */
const LONGEST_WINDOW_MS = 1600;
/** A rest with a hole in it this long is not known to be one. */
export const LONGEST_GAP_MS = 500;
/**
 * Largest standard deviation, and largest drift from the first to the second half, of the angle at rest. Drift tells
 * a slow start from rest; scatter may be the model's own in a poor picture, and averages out.
 */
const STILL_SIGMA_DEG = 2.5;
const STILL_DRIFT_DEG = 1.8;
/** Quicker cameras tell no more of a rest: frames nearer to the one before are left out, so that these span it. */
const APART_MS = 15;
const MOST_FRAMES = 64;
/** A neutral is provisional until this much rest has gone into it; it goes on getting better a little longer. */
const SETTLED_MS = 2000;
const FINISHED_MS = 2500;
/** A person who sways as little as this for a moment will not do so for long. */
const LEAST_SCATTER_DEG = 0.35;
const RESTING_DEG_PER_SEC = 4;
/** Resting on the zone that has just been taken, and resting near it between movements. */
const RESTING_DEG = 1.5;
const NEAR_ZERO_DEG = 3;
/**
 * What is seen in a rest between movements counts when the rest has gone on for this long afterwards: a slow movement
 * begins inside what still looks like rest.
 */
const RESTED_FOR_MS = 1500;
/** A settled zero follows where the person rests this slowly, and never further than this from where it was taken. */
const DRIFT_MEMORY_MS = 8000;
const MOST_DRIFT_DEG = 5;

interface Resting {
  readonly timeMs: number;
  readonly evidence: Evidence;
}

/** One frame of a rest that a neutral may be taken of. */
export interface SeenAtRest extends Resting {
  /** How far it looks from the exercise's middle; 1, either way = too far. */
  readonly offCentre: number;
}

/** Waiting for the person to rest. */
export interface SeekingNeutral {
  readonly kind: 'seeking';
  readonly seen: readonly SeenAtRest[];
  /** Since when they do rest, but away from the exercise's middle; null while they do not. */
  readonly offSinceMs: number | null;
}

/** The person's own zero. */
export interface TakenNeutral {
  readonly kind: 'taken';
  readonly evidence: Evidence;
  /** The zero when it was settled (while provisional: now). It may drift away from there only so far. */
  readonly origin: Evidence;
  /** Frames averaged so far. */
  readonly frames: number;
  /** Time at rest that went into it, milliseconds. */
  readonly restedMs: number;
  readonly lastMs: number;
  /** The last moments of a rest between movements: it counts when the rest goes on, not when a movement follows. */
  readonly resting: readonly Resting[];
  /** Scatter of single angles at rest, degrees: the noise of this person in this picture. */
  readonly scatterDeg: number;
  /** How far it looked from the exercise's middle when it was taken, within 1 either way. */
  readonly offCentre: number;
  /** True during the very rest it was taken in. */
  readonly firstRest: boolean;
}

export type Neutral = SeekingNeutral | TakenNeutral;

export const NO_NEUTRAL: SeekingNeutral = { kind: 'seeking', seen: [], offSinceMs: null };

/**
 * Adds a frame to a neutral that is still sought. It is taken as soon as the last 0.75 s, and five frames, were at
 * rest: the angle against their own mean neither scatters nor drifts beyond the limits above. A rest in what looks
 * like the middle of a hold is not taken, unless it goes on and on.
 * @param offCentre how far the frame looks from the exercise's middle; 1 = too far
 * @param patienceMs nobody holds for longer than this: it is how they rest, however it looks
 */
export function seekNeutral(
  estimator: Estimator,
  neutral: SeekingNeutral,
  timeMs: number,
  evidence: Evidence,
  offCentre = 0,
  patienceMs = Infinity,
): Neutral {
  const newest = neutral.seen[neutral.seen.length - 1];
  if (newest !== undefined && timeMs - newest.timeMs < APART_MS) return neutral;
  const seen = [...unbroken(neutral.seen, timeMs), { timeMs, evidence, offCentre }].slice(-MOST_FRAMES);
  const waiting: SeekingNeutral = { kind: 'seeking', seen, offSinceMs: null };
  const enough = seen.findLastIndex((one) => timeMs - one.timeMs >= STILL_MS);
  if (enough < 0 || seen.length < LEAST_FRAMES) return waiting;
  const window = seen.slice(Math.min(enough, seen.length - LEAST_FRAMES));
  const mean = meanOf(window.map((one) => one.evidence));
  const angles = window.map((one) => estimator.estimate(one.evidence, mean).angleDeg);
  const { sigmaDeg, driftDeg } = restOf(angles);
  if (!(sigmaDeg <= STILL_SIGMA_DEG && driftDeg <= STILL_DRIFT_DEG)) return { ...waiting, seen: window };
  const off = offCentreOf(window);
  const offSinceMs = neutral.offSinceMs ?? timeMs;
  if (!(Math.abs(off) < 1) && !(timeMs - offSinceMs >= patienceMs)) {
    return { kind: 'seeking', seen: window, offSinceMs };
  }
  return {
    kind: 'taken',
    evidence: mean,
    origin: mean,
    frames: window.length,
    restedMs: STILL_MS,
    lastMs: timeMs,
    resting: [],
    scatterDeg: Math.max(LEAST_SCATTER_DEG, sigmaDeg),
    offCentre: off,
    firstRest: true,
  };
}

/** How far a rest looks from the exercise's middle, all of it. */
export const offCentreOf = (seen: readonly SeenAtRest[]): number =>
  seen.reduce((sum, one) => sum + one.offCentre, 0) / seen.length;

/** What was seen lately without a hole in it. */
function unbroken(seen: readonly SeenAtRest[], timeMs: number): readonly SeenAtRest[] {
  let nextMs = timeMs;
  let first = seen.length;
  while (first > 0) {
    const one = seen[first - 1];
    if (one === undefined || nextMs - one.timeMs > LONGEST_GAP_MS || timeMs - one.timeMs > LONGEST_WINDOW_MS)
      break;
    nextMs = one.timeMs;
    first -= 1;
  }
  return seen.slice(first);
}

/** True until two seconds of rest have gone into it, now or between the first movements. */
export const isProvisional = (neutral: TakenNeutral): boolean => neutral.restedMs < SETTLED_MS;

/**
 * Betters a neutral while the person rests on it: in the rest it was taken in until 2.5 s have gone into it, and, as
 * long as it is provisional, between movements too. A settled one follows slow changes of where the person rests,
 * within 5 degrees, so that a set that ends in another posture than it began in is still measured from its own rest.
 * A movement, however slow, does not count as rest, and a hold is too far from zero.
 */
export function refineNeutral(
  estimator: Estimator,
  neutral: TakenNeutral,
  timeMs: number,
  evidence: Evidence,
  angleDeg: number,
  speedDegPerSec: number,
): TakenNeutral {
  const reachDeg = neutral.firstRest ? RESTING_DEG : NEAR_ZERO_DEG;
  const resting = Math.abs(angleDeg) <= reachDeg && speedDegPerSec <= RESTING_DEG_PER_SEC;
  if (!resting || timeMs - neutral.lastMs > LONGEST_GAP_MS) {
    return at(neutral, timeMs, false, NOT_RESTING);
  }
  if (neutral.firstRest) {
    const next = at(neutral, timeMs, true, NOT_RESTING);
    if (neutral.restedMs < FINISHED_MS) return grown(estimator, next, evidence, timeMs - neutral.lastMs);
    const zero = zeroFor(estimator, neutral, evidence);
    return zero === neutral.evidence ? next : { ...next, evidence: zero };
  }
  const seen = [...neutral.resting, { timeMs, evidence }];
  const [oldest] = seen;
  const next = at(neutral, timeMs, false, seen);
  if (oldest === undefined || timeMs - oldest.timeMs < RESTED_FOR_MS) return next;
  const elapsedMs = (seen[1]?.timeMs ?? timeMs) - oldest.timeMs;
  const confirmed = { ...next, resting: seen.slice(1) };
  return isProvisional(neutral)
    ? grown(estimator, confirmed, oldest.evidence, elapsedMs)
    : drifted(estimator, confirmed, oldest.evidence, elapsedMs);
}

const NOT_RESTING: readonly Resting[] = [];

/** The same zero at another time. Every field by name: copying them all and writing some anew takes far longer. */
const at = (
  neutral: TakenNeutral,
  timeMs: number,
  firstRest: boolean,
  resting: readonly Resting[],
): TakenNeutral => ({
  kind: 'taken',
  evidence: neutral.evidence,
  origin: neutral.origin,
  frames: neutral.frames,
  restedMs: neutral.restedMs,
  lastMs: timeMs,
  resting,
  scatterDeg: neutral.scatterDeg,
  offCentre: neutral.offCentre,
  firstRest,
});

function grown(
  estimator: Estimator,
  neutral: TakenNeutral,
  evidence: Evidence,
  elapsedMs: number,
): TakenNeutral {
  const frames = neutral.frames + 1;
  const mean = between(zeroFor(estimator, neutral, evidence), evidence, 1 / frames);
  return { ...neutral, evidence: mean, origin: mean, frames, restedMs: neutral.restedMs + elapsedMs };
}

const zeroFor = (estimator: Estimator, { evidence: zero }: TakenNeutral, evidence: Evidence): Evidence =>
  estimator.rereferenced?.(zero, evidence) ?? zero;

function drifted(
  estimator: Estimator,
  neutral: TakenNeutral,
  evidence: Evidence,
  elapsedMs: number,
): TakenNeutral {
  const moved = between(
    zeroFor(estimator, neutral, evidence),
    evidence,
    1 - Math.exp(-elapsedMs / DRIFT_MEMORY_MS),
  );
  const driftDeg = estimator.estimate(moved, neutral.origin).angleDeg;
  return Math.abs(driftDeg) <= MOST_DRIFT_DEG ? { ...neutral, evidence: moved } : neutral;
}

/** Spread of a settled zero, and of one that has seen only a moment of rest: swaying and breathing take longer. */
const SETTLED_SIGMA_DEG = 0.55;
const LEAST_RESTED_MS = STILL_MS;

/** One standard deviation of the zero itself, degrees: it falls with the time at rest, to 0.55 when it is settled. */
export const neutralSigmaDeg = ({ restedMs }: TakenNeutral): number =>
  SETTLED_SIGMA_DEG * Math.max(1, SETTLED_MS / Math.max(LEAST_RESTED_MS, restedMs));

function between(from: Evidence, to: Evidence, share: number): Evidence {
  const mixed = numbers(from.length);
  for (let index = 0; index < from.length; index += 1) {
    const before = from[index] ?? 0;
    const after = to[index] ?? 0;
    // What one of them does not say is as the other has it.
    const known = Number.isNaN(after) ? before : after;
    mixed[index] = Number.isNaN(before) ? known : before + (known - before) * share;
  }
  return mixed;
}

/** Place by place; what some frames do not say is the mean of those that do. */
export function meanOf(evidence: readonly Evidence[]): Evidence {
  const mean = numbers(evidence[0]?.length ?? 0);
  for (let index = 0; index < mean.length; index += 1) {
    mean[index] = meanAt(evidence, index);
  }
  return mean;
}

/** Of those that say something there; NaN when none does. */
function meanAt(evidence: readonly Evidence[], index: number): number {
  let count = 0;
  for (const one of evidence) if (!Number.isNaN(one[index] ?? 0)) count += 1;
  let mean = count === 0 ? Number.NaN : 0;
  for (const one of evidence) {
    const value = one[index] ?? 0;
    if (!Number.isNaN(value)) mean += value / count;
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
