import type { AnyExercise } from '../../core/exercises/any-exercise.ts';
import { en } from './en/en.ts';
import type { Messages } from './messages.ts';

/** The words of the page. */
export const words: Messages = en;

/** The words of an exercise in the page's language. */
export const exerciseWords = <Any extends AnyExercise>(exercise: Any): Any['words']['en'] =>
  exercise.words.en;
