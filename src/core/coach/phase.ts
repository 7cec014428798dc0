import type { DirectionId } from '../exercises/exercise.ts';
import type { CoachEvent, Phase } from './event.ts';
import type { Movement } from './movement.ts';
import type { CoachState } from './state.ts';
import { RETURN_SAG_DEG } from './timing.ts';

/** The phase of a person who is seen. */
export function phaseOf(movement: Movement): Phase {
  if (movement.kind === 'rest') return 'ready';
  const { hold, swing, alongDeg } = movement.excursion;
  if (hold.holding) return 'holding';
  const left = hold.firstMs !== null && alongDeg < hold.anchorDeg - RETURN_SAG_DEG;
  return swing.outward && !left ? 'moving' : 'returning';
}

const directionOf = (movement: Movement): DirectionId | null =>
  movement.kind === 'out' ? movement.excursion.direction.id : null;

/** Takes on a phase; tells it when it, or the direction, is not what it was. */
export function enterPhase(
  before: CoachState,
  after: CoachState,
  phase: Phase,
  timeMs: number,
  events: CoachEvent[],
): CoachState {
  const direction = directionOf(after.movement);
  if (phase !== before.phase || direction !== directionOf(before.movement)) {
    events.push({ kind: 'phase', timeMs, phase, direction });
  }
  return after.phase === phase ? after : { ...after, phase };
}
