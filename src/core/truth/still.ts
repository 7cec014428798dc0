import type { Measured, Measurement } from '../measure/measurement.ts';
import { courseSampler, type TruePoint } from './course.ts';

/** What was measured while the person truly rested between movements. */
export interface Stillness {
  /** Angle minus the mean of its stretch of rest, degrees. */
  readonly deviationsDeg: readonly number[];
  readonly speedsDegPerSec: readonly number[];
}

/** No movement is being made, and what is left is breathing. */
const RESTING_DEG_PER_SEC = 2;
/** A stretch begins this long after the person came to rest: what is measured may be late, but not by more. */
const SETTLE_MS = 300;
/** Fewer frames say nothing about how an angle scatters. */
const LEAST_FRAMES = 4;

export function stillness(course: readonly TruePoint[], measurements: readonly Measurement[]): Stillness {
  const stretches = restingStretches(course, measurements).filter(({ length }) => length >= LEAST_FRAMES);
  return {
    deviationsDeg: stretches.flatMap((stretch) => {
      const mean = stretch.reduce((sum, m) => sum + m.angleDeg, 0) / stretch.length;
      return stretch.map((m) => m.angleDeg - mean);
    }),
    speedsDegPerSec: stretches.flatMap((stretch) => stretch.map((m) => m.speedDegPerSec)),
  };
}

function restingStretches(
  course: readonly TruePoint[],
  measurements: readonly Measurement[],
): readonly (readonly Measured[])[] {
  const truthAt = courseSampler(course);
  const stretches: Measured[][] = [];
  let restingSinceMs: number | null = null;
  let open: Measured[] | null = null;
  for (const m of measurements) {
    const truth = truthAt(m.timeMs);
    const resting = truth?.side === 0 && truth.speedDegPerSec < RESTING_DEG_PER_SEC;
    restingSinceMs = resting ? (restingSinceMs ?? m.timeMs) : null;
    if (restingSinceMs === null || m.kind === 'unmeasured') open = null;
    else if (m.timeMs - restingSinceMs >= SETTLE_MS) {
      if (open === null) stretches.push((open = []));
      open.push(m);
    }
  }
  return stretches;
}
