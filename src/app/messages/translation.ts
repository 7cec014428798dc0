import type { AnyExercise } from '../../core/exercises/any-exercise.ts';
import type { RoutineFile } from '../../core/routines/routine.ts';
import type { Messages } from './messages.ts';

/** What the picker says of an exercise. */
export interface ExerciseCard {
  readonly name: string;
  readonly summary: string;
}

/** How to do an exercise: as many lines as in the catalogue, in the same order. */
export interface ToldExercise {
  readonly setup: readonly string[];
  readonly steps: readonly string[];
  readonly watchFor: readonly string[];
  /** Of a guided one: why nothing is measured. */
  readonly notMeasured?: string;
  /** Of one that is off: why. */
  readonly offReason?: string;
}

/** What the start page can do without. */
export interface Told {
  /** By exercise id. */
  readonly exercises: Readonly<Record<AnyExercise['id'], ToldExercise>>;
  /** Where the catalogue's numbers come from, by the English of the catalogue. */
  readonly sources: Readonly<Record<string, string>>;
}

export type RoutineTranslation = RoutineFile['words']['en'];

/** Everything the page says in one language. What the catalogue already says in it, in English, is not repeated. */
export interface Translation {
  readonly messages: Messages;
  /** By exercise id. */
  readonly cards: Readonly<Record<AnyExercise['id'], ExerciseCard>>;
  /** By routine id. */
  readonly routines: Readonly<Record<RoutineFile['id'], RoutineTranslation>>;
  /** Fetched for whatever comes after the start page. */
  readonly told: () => Promise<Told>;
}
