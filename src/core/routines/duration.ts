import { exerciseById } from '../exercises/catalogue.ts';
import { setDurationMs } from '../exercises/dose.ts';
import { changeOver, isChange } from './change-over.ts';
import type { Routine } from './routine.ts';

/** Moving the camera and oneself, where the rest is shorter than that. Our estimate. */
const CHANGE_OVER_MS = 30_000;

/** How long to rest after a step before the next: long enough to change over. */
export function breakMs(routine: Routine, index: number): number {
  const step = routine.steps[index];
  const next = exerciseById(routine.steps[index + 1]?.exercise ?? '');
  if (step === undefined || next === undefined) return 0;
  const change = isChange(changeOver(exerciseById(step.exercise) ?? null, next));
  return change ? Math.max(CHANGE_OVER_MS, step.restMs) : step.restMs;
}

/** Milliseconds a routine takes at an easy pace, rests and change-overs included. */
export const routineDurationMs = (routine: Routine): number =>
  routine.steps.reduce((sumMs, step, index) => {
    const exercise = exerciseById(step.exercise);
    return sumMs + (exercise === undefined ? 0 : setDurationMs(exercise)) + breakMs(routine, index);
  }, 0);
