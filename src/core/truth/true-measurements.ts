import type { Exercise } from '../exercises/exercise.ts';
import type { Measured, Measurement } from '../measure/measurement.ts';
import { courseSampler, type TruePoint } from './course.ts';

/** Truth is exact; a sigma is never zero. */
const SIGMA_DEG = 0.5;

/**
 * What a perfect measurer would have said at the times of `measured`: the true angle in every frame that shows what
 * the measure needs, and nothing where that is out of the picture.
 *
 * It starts to measure at the very frame where `measured` first did, and asks to hold still until then, so that two
 * coaches, one fed with each, begin together. A clip that was never measured is given its truth from the start, so
 * that everything that could have been seen counts as missed. Frames without a truth are left out.
 */
export function trueMeasurements(
  exercise: Exercise,
  course: readonly TruePoint[],
  measured: readonly Measurement[],
): readonly Measurement[] {
  const startMs = measured.find((m) => m.kind === 'measured')?.timeMs ?? -Infinity;
  const truthAt = courseSampler(course);
  const view = exercise.view === 'front' ? 'front' : 'left-side';
  const all: Measurement[] = [];
  for (const { timeMs } of measured) {
    const truth = truthAt(timeMs);
    if (truth === null) continue;
    if (!truth.inSight) all.push({ kind: 'unmeasured', timeMs, reason: 'nobody' });
    else if (timeMs < startMs) all.push({ kind: 'unmeasured', timeMs, reason: 'hold-still' });
    else all.push(perfect(truth, exercise, view));
  }
  return all;
}

function perfect(truth: TruePoint, exercise: Exercise, view: Measured['view']): Measured {
  const { timeMs, angleDeg, speedDegPerSec, pelvisYawDeg, lateralBendDeg } = truth;
  const checks = [
    { id: 'pelvis-yaw', angleDeg: pelvisYawDeg },
    { id: 'side-lean', angleDeg: lateralBendDeg },
  ] as const;
  return {
    kind: 'measured',
    timeMs,
    angleDeg,
    sigmaDeg: SIGMA_DEG,
    speedDegPerSec,
    checks: exercise.view === 'front' ? checks : [],
    view,
    quality: 'good',
  };
}
