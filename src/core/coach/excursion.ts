import type { Direction } from '../exercises/exercise.ts';
import type { Rep } from './event.ts';
import { type Detector, IDLE, restartDwell, stepDetector } from './dwell.ts';
import { type HoldClock, NO_HOLD, resumeHold, stepHold } from './hold.ts';
import { innerRestDeg, restLimitDeg } from './rest-zone.ts';
import type { Sample } from './sample.ts';
import { restSwing, startSwing, stepSwing, type Swing } from './swing.ts';
import {
  BACK_DWELL_MS,
  HOLD_SPEED_DEG_PER_SEC,
  REACH_DWELL_MS,
  RESTED_MS,
  RESTED_SHARE_OF_PEAK,
  SHORT_SHARE_OF_TARGET,
  SHORT_WINDOW_DEG,
  SHORT_WINDOW_SIGMAS,
} from './timing.ts';

interface Resting {
  readonly sinceMs: number;
  readonly atDeg: number;
}

/** One movement out of rest in one direction, until it is back. Magnitudes in degrees along that direction. */
export interface Excursion {
  readonly direction: Direction;
  readonly startMs: number;
  /** False when its beginning was not seen: then it is followed, but is no repetition. */
  readonly counted: boolean;
  /** Reached the target band; active for the rest of the movement. */
  readonly reach: Detector;
  /** Where it is now. */
  readonly alongDeg: number;
  readonly peakDeg: number;
  readonly peakSigmaDeg: number;
  readonly peakSpeedDegPerSec: number;
  readonly inBandMs: number;
  readonly hold: HoldClock;
  readonly swing: Swing;
  /** Since when it has been back under the rest zone. */
  readonly backSinceMs: number | null;
  /** Since when it has rested short of neutral after coming back. */
  readonly restedSinceMs: number | null;
  /** Since when, and where, it has rested short of the band. */
  readonly short: Resting | null;
}

export function startExcursion(
  direction: Direction,
  sample: Sample,
  startMs: number,
  counted: boolean,
): Excursion {
  const alongDeg = sample.angleDeg * direction.sign;
  const fresh: Excursion = {
    direction,
    startMs,
    counted,
    reach: IDLE,
    alongDeg,
    peakDeg: alongDeg,
    peakSigmaDeg: sample.sigmaDeg,
    peakSpeedDegPerSec: sample.speedDegPerSec,
    inBandMs: 0,
    hold: NO_HOLD,
    swing: startSwing(alongDeg),
    backSinceMs: null,
    restedSinceMs: null,
    short: null,
  };
  return stepExcursion(fresh, sample);
}

export function stepExcursion(before: Excursion, sample: Sample): Excursion {
  const { direction } = before;
  const { timeMs, sigmaDeg, speedDegPerSec, elapsedMs } = sample;
  const alongDeg = sample.angleDeg * direction.sign;
  const higher = alongDeg > before.peakDeg;
  const peakDeg = higher ? alongDeg : before.peakDeg;
  const slow = speedDegPerSec < HOLD_SPEED_DEG_PER_SEC;
  const hold = stepHold(before.hold, direction, alongDeg, sample);
  const resting = hold.holding && hold.disturbedSinceMs === null;
  const swing = resting ? restSwing(before.swing, alongDeg) : stepSwing(before.swing, alongDeg, sample);
  const reach = stepDetector(reachOf(direction), before.reach, alongDeg, timeMs);
  const inBand = alongDeg >= direction.targetMinDeg && alongDeg <= direction.targetMaxDeg;
  const rested =
    slow && !swing.outward && alongDeg < restLimitDeg(direction) && alongDeg < RESTED_SHARE_OF_PEAK * peakDeg;
  return {
    direction,
    startMs: before.startMs,
    counted: before.counted,
    reach,
    alongDeg,
    peakDeg,
    peakSigmaDeg: higher ? sigmaDeg : before.peakSigmaDeg,
    peakSpeedDegPerSec: Math.max(before.peakSpeedDegPerSec, speedDegPerSec),
    inBandMs: before.inBandMs + (inBand ? elapsedMs : 0),
    hold,
    swing,
    backSinceMs: since(before.backSinceMs, alongDeg < innerRestDeg(direction, sigmaDeg), timeMs),
    restedSinceMs: since(before.restedSinceMs, rested, timeMs),
    short: reach.active ? null : stepShort(before.short, direction, alongDeg, sample),
  };
}

/** Goes on after a short stretch that was not seen: all dwells start anew, times stand still. */
export const resumeExcursion = (excursion: Excursion, timeMs: number): Excursion => ({
  ...excursion,
  reach: restartDwell(excursion.reach),
  hold: resumeHold(excursion.hold, timeMs),
  backSinceMs: null,
  restedSinceMs: null,
  short: null,
});

/** When the movement came to its end, or null while it is still out. */
export function excursionEndMs(excursion: Excursion, timeMs: number): number | null {
  const { backSinceMs, restedSinceMs } = excursion;
  if (backSinceMs !== null && timeMs - backSinceMs >= BACK_DWELL_MS) return backSinceMs;
  if (restedSinceMs !== null && timeMs - restedSinceMs >= RESTED_MS) return restedSinceMs;
  return null;
}

/** The repetition a finished movement makes, or null when it did not reach the band or was not wholly seen. */
export function repOf(excursion: Excursion, endMs: number): Rep | null {
  if (!excursion.counted || !excursion.reach.active) return null;
  return {
    direction: excursion.direction.id,
    startMs: excursion.startMs,
    endMs,
    peakDeg: excursion.peakDeg,
    peakSigmaDeg: excursion.peakSigmaDeg,
    peakSpeedDegPerSec: excursion.peakSpeedDegPerSec,
    heldMs: excursion.hold.heldMs,
    inBandMs: excursion.inBandMs,
  };
}

/** Once reached stays reached: the way back is not a failure. */
const reachOf = (direction: Direction) => ({
  above: direction.targetMinDeg,
  releaseBelow: Number.NEGATIVE_INFINITY,
  dwellMs: REACH_DWELL_MS,
});

const since = (beforeMs: number | null, holds: boolean, timeMs: number): number | null =>
  holds ? (beforeMs ?? timeMs) : null;

/** Resting below the band but well out of neutral: staying about where it is. */
function stepShort(
  before: Resting | null,
  direction: Direction,
  alongDeg: number,
  { sigmaDeg, timeMs }: Sample,
): Resting | null {
  const { targetMinDeg } = direction;
  // Only when it is surely below: an estimate that may be in the band asks for nothing.
  const below = alongDeg + sigmaDeg < targetMinDeg;
  if (alongDeg < SHORT_SHARE_OF_TARGET * targetMinDeg || !below) return null;
  const windowDeg = Math.max(SHORT_WINDOW_DEG, SHORT_WINDOW_SIGMAS * sigmaDeg);
  const stays = before !== null && Math.abs(alongDeg - before.atDeg) <= windowDeg;
  return stays ? before : { sinceMs: timeMs, atDeg: alongDeg };
}
