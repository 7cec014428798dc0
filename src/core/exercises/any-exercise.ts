import * as v from 'valibot';
import { type Exercise, ExerciseSchema } from './exercise.ts';
import { type GuidedExercise, GuidedExerciseSchema } from './guided-exercise.ts';

/** The schema of one file in `src/core/exercises/catalogue/`: what is measured decides which. */
export const AnyExerciseSchema = v.variant('measure', [ExerciseSchema, GuidedExerciseSchema]);

/** Whatever the catalogue holds: `measure` tells the measured from the guided. */
export type AnyExercise = Exercise | GuidedExercise;

export const isGuided = (exercise: AnyExercise): exercise is GuidedExercise => exercise.measure === 'none';
