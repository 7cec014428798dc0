import type { AnyExercise } from '../../core/exercises/any-exercise.ts';
import type { RoutineFile } from '../../core/routines/routine.ts';
import type { Messages } from './messages.ts';

/** The words of an exercise in another language: as many lines as in the catalogue, in the same order. */
export interface ExerciseTranslation {
  readonly name: string;
  readonly summary: string;
  readonly setup: readonly string[];
  readonly steps: readonly string[];
  readonly watchFor: readonly string[];
  /** Of a guided one: why nothing is measured. */
  readonly notMeasured?: string;
  /** Of one that is off: why. */
  readonly offReason?: string;
}

export type RoutineTranslation = RoutineFile['words']['en'];

/** Everything the page says in one language. What the catalogue already says in it, in English, is not repeated. */
export interface Translation {
  readonly messages: Messages;
  /** By exercise id. */
  readonly exercises: Readonly<Record<AnyExercise['id'], ExerciseTranslation>>;
  /** By routine id. */
  readonly routines: Readonly<Record<RoutineFile['id'], RoutineTranslation>>;
  /** Where the catalogue's numbers come from, by the English of the catalogue. Fetched with the set-up. */
  readonly sources: () => Promise<Readonly<Record<string, string>>>;
}
