import type { CoachEvent } from '../coach/event.ts';
import { forgetLimits, NO_LIMITS, stepLimits } from '../coach/limits.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import { toleratedSpeedDegPerSec } from './movements.ts';
import type { Doubt } from './safety.ts';
import { peakToleranceDeg } from './targets.ts';

/** @param perfect the truth as measurements; a set goes on for as long as they do */
export const doubtOf = (exercise: Exercise, perfect: readonly Measurement[]): Doubt => ({
  surely: limitsOver(moved(exercise, 1), perfect),
  possibly: limitsOver(moved(exercise, -1), perfect),
});

function moved(exercise: Exercise, way: 1 | -1): Exercise {
  const { tooFastDegPerSec } = exercise.pace;
  const angleDeg = way * peakToleranceDeg(exercise.id);
  const speedDegPerSec = way * toleratedSpeedDegPerSec(tooFastDegPerSec);
  return {
    ...exercise,
    directions: exercise.directions.map((one) => ({ ...one, overDeg: one.overDeg + angleDeg })),
    pace: { ...exercise.pace, tooFastDegPerSec: tooFastDegPerSec + speedDegPerSec },
  };
}

function limitsOver(exercise: Exercise, perfect: readonly Measurement[]): readonly CoachEvent[] {
  const events: CoachEvent[] = [];
  let limits = NO_LIMITS;
  for (const one of perfect) {
    limits =
      one.kind === 'measured'
        ? stepLimits(exercise, limits, { ...one, elapsedMs: 0 }, events)
        : forgetLimits(limits);
  }
  return events;
}
