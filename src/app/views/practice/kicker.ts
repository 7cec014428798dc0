import type { CoachStatus } from '../../../core/coach/event.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { movementKind } from '../../messages/movement-kind.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

/** The line above the cue: which side and which repetition, "Left side · turn 2 of 3". Empty before the first one. */
export function kickerWords(exercise: Exercise, status: CoachStatus | null): string {
  if (status === null || status.phase === 'framing' || status.phase === 'neutral') return '';
  if (status.paused !== null) {
    const { pausedHow, pausedButtonOnly } = words.practice;
    const noHand = exercise.raisesArms && status.paused !== 'left';
    return noHand ? pausedButtonOnly : pausedHow[status.paused];
  }
  const { direction, repsDone, repsTarget } = status;
  if (direction === null) return '';
  const { turnOf, roundOf, repeatOf } = words.practice;
  const pattern = {
    turn: turnOf,
    bend: roundOf,
    tilt: repeatOf,
    lean: repeatOf,
    arch: repeatOf,
    repeat: repeatOf,
  }[movementKind(exercise.measure)];
  const n = Math.min(repsTarget, (repsDone[direction] ?? 0) + 1);
  return `${words.directions[direction].side} · ${fill(pattern, { n, total: repsTarget })}`;
}
