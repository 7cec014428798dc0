import type { Exercise } from '../../core/exercises/exercise.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** The words of the page. */
export const words: Messages = en;

/** The words of an exercise in the page's language. */
export const exerciseWords = (exercise: Exercise): Exercise['words']['en'] => exercise.words.en;
