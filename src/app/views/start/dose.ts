import { breathPhaseMs, holdTargetMs } from '../../../core/exercises/dose.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

/** Slow out, slow back and a rest: what a repetition takes besides its hold. Our estimate. */
const AROUND_HOLD_MS = 12_000;
/** Coming into place and the quiet moment before the first movement. */
const SETTLING_MS = 30_000;

/** Whole minutes a set takes at an easy pace. */
export function setMinutes(exercise: Exercise): number {
  const { reps } = exercise.dose;
  const breath = breathPhaseMs(exercise);
  const oneMs = breath === null ? holdTargetMs(exercise) + AROUND_HOLD_MS : 2 * breath;
  return Math.max(1, Math.round((SETTLING_MS + reps * exercise.directions.length * oneMs) / 60_000));
}

/** How often and how long, for a card: "3 each side · 5 s hold". */
export function doseWords(exercise: Exercise): string {
  const { reps } = exercise.dose;
  const paired = exercise.directions.length === 2;
  const howOften = !paired
    ? words.start.repeats
    : exercise.measure === 'bend'
      ? words.start.rounds
      : words.start.eachSide;
  const hold = holdTargetMs(exercise);
  const howLong =
    breathPhaseMs(exercise) !== null
      ? words.start.breath
      : hold > 0
        ? fill(words.start.seconds, { n: Math.round(hold / 1000) })
        : null;
  return [fill(howOften, { n: reps }), howLong].filter((part) => part !== null).join(' · ');
}
