import type { Exercise } from '../exercises/exercise.ts';
import { aimAt } from './aim.ts';
import type { Rep } from './event.ts';
import {
  type Excursion,
  excursionEndMs,
  repOf,
  resumeExcursion,
  startExcursion,
  stepExcursion,
} from './excursion.ts';
import { innerRestDeg, outerRestDeg } from './rest-zone.ts';
import type { Sample } from './sample.ts';
import { LEAVE_DWELL_MS } from './timing.ts';

/** At rest near neutral. */
export interface Rest {
  readonly kind: 'rest';
  readonly sinceMs: number;
  /** Rest itself has been seen, so the next movement is seen from its start. */
  readonly seen: boolean;
  /** Where rest came to be when it was not quite neutral; signed degrees. A movement must leave it. */
  readonly offsetDeg: number;
  /** Since when the angle has been outside the rest zone. */
  readonly outSinceMs: number | null;
}

interface Out {
  readonly kind: 'out';
  readonly excursion: Excursion;
}

export type Movement = Rest | Out;

/** Nothing is known of where the person is: after the start, and after a long stretch unseen. */
export const UNSEEN: Rest = { kind: 'rest', sinceMs: 0, seen: false, offsetDeg: 0, outSinceMs: null };

export interface Moved {
  readonly movement: Movement;
  readonly rep: Rep | null;
}

export function stepMovement(exercise: Exercise, movement: Movement, sample: Sample): Moved {
  if (movement.kind === 'rest') return { movement: stepRest(exercise, movement, sample), rep: null };
  const excursion = stepExcursion(movement.excursion, sample);
  const endMs = excursionEndMs(excursion, sample.timeMs);
  if (endMs === null) return { movement: { kind: 'out', excursion }, rep: null };
  const { direction } = excursion;
  const inside = sample.angleDeg * direction.sign < innerRestDeg(direction, sample.sigmaDeg);
  const rest: Rest = {
    kind: 'rest',
    sinceMs: sample.timeMs,
    seen: true,
    offsetDeg: inside ? 0 : sample.angleDeg,
    outSinceMs: null,
  };
  return { movement: stepRest(exercise, rest, sample), rep: repOf(excursion, endMs) };
}

function stepRest(exercise: Exercise, rest: Rest, sample: Sample): Movement {
  const { angleDeg, sigmaDeg, timeMs } = sample;
  const direction = aimAt(exercise, angleDeg);
  const magnitudeDeg = Math.abs(angleDeg);
  if (direction === undefined || magnitudeDeg <= outerRestDeg(direction, sigmaDeg)) {
    const central = direction === undefined || magnitudeDeg < innerRestDeg(direction, sigmaDeg);
    const offsetDeg = central ? 0 : rest.offsetDeg;
    const same = rest.seen && rest.outSinceMs === null && rest.offsetDeg === offsetDeg;
    if (same) return rest;
    const sinceMs = rest.seen ? rest.sinceMs : timeMs;
    return { kind: 'rest', sinceMs, seen: true, offsetDeg, outSinceMs: null };
  }
  const leftDeg = Math.abs(angleDeg - rest.offsetDeg);
  if (leftDeg <= innerRestDeg(direction, sigmaDeg)) {
    return rest.outSinceMs === null ? rest : { ...rest, outSinceMs: null };
  }
  const outSinceMs = rest.outSinceMs ?? timeMs;
  if (timeMs - outSinceMs >= LEAVE_DWELL_MS) {
    return { kind: 'out', excursion: startExcursion(direction, sample, outSinceMs, rest.seen) };
  }
  return rest.outSinceMs === null ? { ...rest, outSinceMs } : rest;
}

/** Goes on after a short stretch that was not seen. */
export function resumeMovement(movement: Movement, timeMs: number): Movement {
  if (movement.kind === 'rest') return { ...movement, outSinceMs: null };
  return { kind: 'out', excursion: resumeExcursion(movement.excursion, timeMs) };
}
