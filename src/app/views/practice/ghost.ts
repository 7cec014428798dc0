import type { Phase } from '../../../core/coach/event.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { targetGhost, type TargetGhost } from '../../../core/measure/target-ghost.ts';
import { isAbsent } from '../../../core/pose/frame.ts';
import type { Step } from '../../session/set-run.ts';

/** On the way back nobody needs a target. */
const SHOWN: ReadonlySet<Phase> = new Set<Phase>(['ready', 'moving', 'holding']);

/** Where the target lies on the person now: the side they go to, or all while that is open; null while unmeasured. */
export function ghostOf(exercise: Exercise, { frame, output }: Step): TargetGhost | null {
  const { measurement, status } = output;
  if (measurement.kind === 'unmeasured' || measurement.quality === 'poor' || isAbsent(frame)) return null;
  if (!SHOWN.has(status.phase)) return null;
  const sides = exercise.directions.filter(({ id }) => status.direction === null || id === status.direction);
  const bands = sides.map(({ sign, targetMinDeg, targetMaxDeg }) => ({
    sign,
    fromDeg: targetMinDeg,
    toDeg: targetMaxDeg,
  }));
  return targetGhost(exercise, frame, measurement.angleDeg, bands);
}
