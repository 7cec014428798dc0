import { type AnyExercise, isGuided } from '../../../core/exercises/any-exercise.ts';
import { breathPhaseMs, holdTargetMs } from '../../../core/exercises/dose.ts';
import type { GuidedExercise } from '../../../core/exercises/guided-exercise.ts';
import { stepDurationMs } from '../../../core/routines/duration.ts';
import { fill } from '../../messages/template.ts';
import { words } from '../../messages/words.ts';

/** Whole minutes a set takes at an easy pace. */
export const setMinutes = (exercise: AnyExercise): number =>
  Math.max(1, Math.round(stepDurationMs(exercise) / 60_000));

/** How often and how long, for a card: "3 each side · 5 s hold"; of a guided one, what it takes to begin. */
export function doseWords(exercise: AnyExercise): string {
  if (isGuided(exercise)) return offerWords(exercise);
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
  const counted =
    reps === 1 && howOften === words.start.repeats ? words.start.once : fill(howOften, { n: reps });
  return [counted, howLong].filter((part) => part !== null).join(' · ');
}

function offerWords({ offer, rounds }: GuidedExercise): string {
  switch (offer.kind) {
    case 'with-helper':
      return words.start.helper;
    case 'off':
      return words.start.off;
    case 'always':
      return rounds > 1 ? fill(words.start.rounds, { n: rounds }) : words.start.timed;
    default:
      return offer satisfies never;
  }
}
