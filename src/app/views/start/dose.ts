import { breathPhaseMs, holdTargetMs, setDurationMs } from '../../../core/exercises/dose.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

/** Whole minutes a set takes at an easy pace. */
export const setMinutes = (exercise: Exercise): number =>
  Math.max(1, Math.round(setDurationMs(exercise) / 60_000));

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
