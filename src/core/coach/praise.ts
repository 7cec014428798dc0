import { holdTargetMs } from '../exercises/dose.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Form } from './form.ts';
import type { Rep } from './event.ts';
import type { Limits } from './limits.ts';
import type { CoachState } from './state.ts';
import { PRAISE_AFTER_REPS } from './timing.ts';

/** Whether anything is past its limit right now. */
export const isFlawed = ({ over, tooFast, caution, slower }: Limits, form: Form): boolean =>
  over.detector.active ||
  tooFast.detector.active ||
  caution.active ||
  slower.active ||
  form.some(({ active }) => active);

/**
 * The last repetition, when it truly was a good one: seen from its start to its end, inside the range, unhurried, in
 * good form, and held as long as the exercise asks. Never the very first: praise is rare. Never in a coarse exercise:
 * whether it was inside the range cannot be told.
 */
export function praiseworthyRep(exercise: Exercise, { reps, flawMs }: CoachState): Rep | null {
  const rep = reps.at(-1);
  if (exercise.coarse || rep === undefined || reps.length < PRAISE_AFTER_REPS) return null;
  if (flawMs !== null && flawMs >= rep.startMs) return null;
  const direction = exercise.directions.find(({ id }) => id === rep.direction);
  const inRange = direction !== undefined && rep.peakDeg <= direction.cautionDeg;
  const unhurried = rep.peakSpeedDegPerSec < exercise.pace.cautionDegPerSec;
  return inRange && unhurried && rep.heldMs >= holdTargetMs(exercise) ? rep : null;
}
