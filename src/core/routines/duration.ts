import { guidedTotalMs } from '../coach/guided-status.ts';
import { type AnyExercise, isGuided } from '../exercises/any-exercise.ts';
import { anyExerciseById } from '../exercises/catalogue.ts';
import { setDurationMs } from '../exercises/dose.ts';
import { changeOver, isChange } from './change-over.ts';
import type { Routine } from './routine.ts';

/** Moving the camera and oneself, where the rest is shorter than that. Our estimate. */
const CHANGE_OVER_MS = 30_000;

/** Milliseconds one set takes at an easy pace. */
export const stepDurationMs = (exercise: AnyExercise): number =>
  isGuided(exercise) ? guidedTotalMs(exercise) : setDurationMs(exercise);

/** How long to rest after a step before the next: long enough to change over. */
export function breakMs(routine: Routine, index: number): number {
  const step = routine.steps[index];
  const next = anyExerciseById(routine.steps[index + 1]?.exercise ?? '');
  if (step === undefined || next === undefined) return 0;
  const change = isChange(changeOver(anyExerciseById(step.exercise) ?? null, next));
  return change ? Math.max(CHANGE_OVER_MS, step.restMs) : step.restMs;
}

/** Milliseconds a routine takes at an easy pace, rests and change-overs included. */
export const routineDurationMs = (routine: Routine): number =>
  routine.steps.reduce((sumMs, step, index) => {
    const exercise = anyExerciseById(step.exercise);
    return sumMs + (exercise === undefined ? 0 : stepDurationMs(exercise)) + breakMs(routine, index);
  }, 0);
