import { directionAt } from '../exercises/direction.ts';
import type { Direction, Exercise } from '../exercises/exercise.ts';
import { type Detector, IDLE, restartDwell, stepDetector } from './dwell.ts';
import type { CoachEvent } from './event.ts';
import type { Sample } from './sample.ts';
import {
  CAUTION_DWELL_MS,
  CAUTION_RELEASE_DEG,
  OVER_DWELL_MS,
  OVER_RELEASE_DEG,
  RELEASE_LEAST_SHARE,
  SAFETY_SILENCE_MS,
  SLOWER_DWELL_MS,
  SPEED_RELEASE,
  TOO_FAST_DWELL_MS,
} from './timing.ts';

/** A detector that is told when it becomes active, and an over-range again while it lasts, never within the safety silence. */
export interface Alarm {
  readonly detector: Detector;
  /** Whether the present stay above the limit has been told: the first telling is its event. */
  readonly told: boolean;
  readonly lastToldMs: number | null;
  /** The telling before the last. */
  readonly toldBeforeMs: number | null;
}

/** How far and how fast is too much; both apply on the way out and on the way back. */
export interface Limits {
  readonly over: Alarm;
  readonly tooFast: Alarm;
  readonly caution: Detector;
  readonly slower: Detector;
  /** The side the angle is on, and so whose limits apply. */
  readonly direction: Direction | null;
}

const QUIET: Alarm = { detector: IDLE, told: false, lastToldMs: null, toldBeforeMs: null };

export const NO_LIMITS: Limits = {
  over: QUIET,
  tooFast: QUIET,
  caution: IDLE,
  slower: IDLE,
  direction: null,
};

/** Under this magnitude nobody is over the range any more, degrees. Whoever is back at rest always is. */
export const overReleaseDeg = (overDeg: number): number =>
  Math.max(overDeg - OVER_RELEASE_DEG, RELEASE_LEAST_SHARE * overDeg);

/** The same of being past caution. */
export const cautionReleaseDeg = (cautionDeg: number): number =>
  Math.max(cautionDeg - CAUTION_RELEASE_DEG, RELEASE_LEAST_SHARE * cautionDeg);

/**
 * Feeds one sample; over-range and too-fast go to `events` when they become true. Of a coarse exercise neither can be
 * told, and nothing ever is.
 */
export function stepLimits(exercise: Exercise, limits: Limits, sample: Sample, events: CoachEvent[]): Limits {
  if (exercise.coarse) return limits;
  const { timeMs, speedDegPerSec } = sample;
  const direction = directionAt(exercise, sample.angleDeg) ?? null;
  const magnitudeDeg = direction === null ? 0 : Math.abs(sample.angleDeg);
  const overDeg = direction?.overDeg ?? Number.POSITIVE_INFINITY;
  const cautionDeg = direction?.cautionDeg ?? Number.POSITIVE_INFINITY;
  const { cautionDegPerSec, tooFastDegPerSec } = exercise.pace;

  const over = stepAlarm(
    limits.over,
    stepDetector(
      { above: overDeg, releaseBelow: overReleaseDeg(overDeg), dwellMs: OVER_DWELL_MS },
      limits.over.detector,
      magnitudeDeg,
      timeMs,
    ),
    { first: true, again: magnitudeDeg > overDeg },
    timeMs,
  );
  if (over.told && !limits.over.told && direction !== null) {
    events.push({ kind: 'over-range', timeMs, direction: direction.id, angleDeg: sample.angleDeg });
  }
  const tooFast = stepAlarm(
    limits.tooFast,
    stepDetector(
      speedThreshold(tooFastDegPerSec, TOO_FAST_DWELL_MS),
      limits.tooFast.detector,
      speedDegPerSec,
      timeMs,
    ),
    // One voice at a time: what coincides with over-range is told at the next sample.
    { first: over.lastToldMs !== timeMs, again: false },
    timeMs,
  );
  if (tooFast.told && !limits.tooFast.told) events.push({ kind: 'too-fast', timeMs, speedDegPerSec });

  const caution = stepDetector(
    { above: cautionDeg, releaseBelow: cautionReleaseDeg(cautionDeg), dwellMs: CAUTION_DWELL_MS },
    limits.caution,
    magnitudeDeg,
    timeMs,
  );
  const slower = stepDetector(
    speedThreshold(cautionDegPerSec, SLOWER_DWELL_MS),
    limits.slower,
    speedDegPerSec,
    timeMs,
  );
  return { over, tooFast, caution, slower, direction };
}

/** Pose models see one movement in bursts: a dip between two of them does not make it two. */
const speedThreshold = (limitDegPerSec: number, dwellMs: number) => ({
  above: limitDegPerSec,
  releaseBelow: SPEED_RELEASE * limitDegPerSec,
  dwellMs,
  bearsAbove: SPEED_RELEASE * limitDegPerSec,
});

/** @param may whether it may be told now for the first time, and again */
function stepAlarm(
  alarm: Alarm,
  detector: Detector,
  may: { readonly first: boolean; readonly again: boolean },
  timeMs: number,
): Alarm {
  const told = alarm.told && detector.active;
  const silent = alarm.lastToldMs !== null && timeMs - alarm.lastToldMs < SAFETY_SILENCE_MS;
  const tell = detector.active && !silent && (told ? may.again : may.first);
  if (tell) return { detector, told: true, lastToldMs: timeMs, toldBeforeMs: alarm.lastToldMs };
  if (detector === alarm.detector && told === alarm.told) return alarm;
  return { ...alarm, detector, told };
}

/**
 * Goes on after a short stretch that was not seen: dwells start anew. A person over the range is taken to have
 * stayed there; a speed says nothing about the one before.
 */
export const resumeLimits = (limits: Limits): Limits => ({
  over: { ...limits.over, detector: restartDwell(limits.over.detector) },
  tooFast: { ...QUIET, lastToldMs: limits.tooFast.lastToldMs },
  caution: restartDwell(limits.caution),
  slower: IDLE,
  direction: limits.direction,
});

/** After a long stretch unseen: nothing is above its limit any more, the silence goes on. */
export const forgetLimits = (limits: Limits): Limits => ({
  ...NO_LIMITS,
  over: { ...QUIET, lastToldMs: limits.over.lastToldMs },
  tooFast: { ...QUIET, lastToldMs: limits.tooFast.lastToldMs },
});
