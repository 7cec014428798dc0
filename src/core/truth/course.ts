import type { Measure } from '../measure/measurement.ts';
import { isInSight } from './sight.ts';
import { trueAngleDeg, trueNeutral } from './true-angle.ts';
import type { Truth, TruthFrame } from './truth.ts';

/** The truth about one measure at one moment. */
export interface TruePoint {
  readonly timeMs: number;
  /** Signed as `Measure` says, degrees from the true neutral. */
  readonly angleDeg: number;
  /** Magnitude of the angle's rate, degrees per second. */
  readonly speedDegPerSec: number;
  readonly pelvisYawDeg: number;
  readonly lateralBendDeg: number;
  /** Movement that is being made: +1, -1, or 0 at rest. */
  readonly side: -1 | 0 | 1;
  /** Whether all that the measure needs was inside the picture. */
  readonly inSight: boolean;
}

/** The course of one measure over a whole clip, at the truth's own times. */
export function trueCourse(
  measure: Measure,
  { header, frames }: Pick<Truth, 'header' | 'frames'>,
): readonly TruePoint[] {
  const neutral = trueNeutral(frames);
  const angles = frames.map((frame) => trueAngleDeg(measure, frame, neutral));
  return frames.map((frame, index) => ({
    timeMs: frame.timeMs,
    angleDeg: angles[index] ?? 0,
    speedDegPerSec: Math.abs(rate(measure, frames, angles, index)),
    pelvisYawDeg: frame.pelvisYawDeg,
    lateralBendDeg: frame.lateralBendDeg,
    side: frame.side,
    inSight: isInSight(measure, header, frame.jointsM),
  }));
}

/** Degrees per second: as the file says where it does, else from the neighbours on both sides. */
function rate(
  measure: Measure,
  frames: readonly TruthFrame[],
  angles: readonly number[],
  index: number,
): number {
  const here = frames[index];
  if (measure === 'turn') return here?.turnSpeedDegPerSec ?? 0;
  if (measure === 'bend') return here?.bendSpeedDegPerSec ?? 0;
  const from = Math.max(0, index - 1);
  const to = Math.min(frames.length - 1, index + 1);
  const spanMs = (frames[to]?.timeMs ?? 0) - (frames[from]?.timeMs ?? 0);
  return spanMs === 0 ? 0 : (((angles[to] ?? 0) - (angles[from] ?? 0)) / spanMs) * 1000;
}

/** A frame may come this much before the first or after the last truth, milliseconds. */
const MARGIN_MS = 150;

/**
 * The truth at `timeMs`, linear between its neighbours; null outside the course. Calls with rising times cost
 * constant time each.
 */
export function courseSampler(course: readonly TruePoint[]): (timeMs: number) => TruePoint | null {
  let next = 0;
  return (timeMs) => {
    if ((course[next - 1]?.timeMs ?? -Infinity) > timeMs) next = 0;
    while ((course[next]?.timeMs ?? Infinity) < timeMs) next += 1;
    const before = course[next - 1];
    const after = course[next];
    if (before === undefined)
      return after && after.timeMs - timeMs <= MARGIN_MS ? { ...after, timeMs } : null;
    if (after === undefined) return timeMs - before.timeMs <= MARGIN_MS ? { ...before, timeMs } : null;
    const share = (timeMs - before.timeMs) / (after.timeMs - before.timeMs);
    const mix = (a: number, b: number) => a + (b - a) * share;
    return {
      timeMs,
      angleDeg: mix(before.angleDeg, after.angleDeg),
      speedDegPerSec: mix(before.speedDegPerSec, after.speedDegPerSec),
      pelvisYawDeg: mix(before.pelvisYawDeg, after.pelvisYawDeg),
      lateralBendDeg: mix(before.lateralBendDeg, after.lateralBendDeg),
      side: share < 0.5 ? before.side : after.side,
      inSight: before.inSight && after.inSight,
    };
  };
}
