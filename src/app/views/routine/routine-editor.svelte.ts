import * as v from 'valibot';
import { anyExerciseById } from '../../../core/exercises/catalogue.ts';
import type { AnyExercise } from '../../../core/exercises/any-exercise.ts';
import { routineDurationMs } from '../../../core/routines/duration.ts';
import { moved, RoutineNameSchema, type OwnRoutine } from '../../../core/routines/own-routines.ts';
import { StepsSchema, type RoutineStep } from '../../../core/routines/routine.ts';

/** A rest as it is typed, in seconds. */
export interface DraftStep {
  readonly key: number;
  readonly exercise: AnyExercise;
  readonly restS: string;
}

export type RoutineProblem = 'name' | 'steps' | 'rest';

/** Rest that a new step begins with, seconds. */
const REST_S = '30';

/** A routine while it is being made. */
export class RoutineEditor {
  name = $state('');
  steps = $state.raw<readonly DraftStep[]>([]);
  problem = $state<RoutineProblem | null>(null);
  /** Whole minutes it will take; null while nothing is in it. */
  readonly minutes: number | null = $derived.by(() => {
    const steps = this.#read();
    if (steps.length === 0) return null;
    return Math.max(1, Math.round(routineDurationMs({ id: '', steps }) / 60_000));
  });
  #lastKey = 0;

  /** @param routine to change; undefined to make a new one */
  constructor(routine: OwnRoutine | undefined) {
    if (routine === undefined) return;
    this.name = routine.name;
    for (const { exercise, restMs } of routine.steps) {
      const known = anyExerciseById(exercise);
      if (known !== undefined) this.#append(known, String(Math.round(restMs / 1000)));
    }
  }

  add(exercise: AnyExercise): void {
    this.#append(exercise, REST_S);
    this.problem = null;
  }

  move(index: number, by: -1 | 1): void {
    this.steps = moved(this.steps, index, by);
  }

  remove(key: number): void {
    this.steps = this.steps.filter((step) => step.key !== key);
  }

  rest(key: number, restS: string): void {
    this.steps = this.steps.map((step) => (step.key === key ? { ...step, restS } : step));
  }

  /** What to keep; null when something is wrong, which `problem` then says. */
  finished(): { readonly name: string; readonly steps: readonly RoutineStep[] } | null {
    const name = v.safeParse(RoutineNameSchema, this.name);
    const rests = this.steps.every(({ restS }) => /^\d{1,3}$/.test(restS.trim()) && Number(restS) <= 300);
    const steps = v.safeParse(StepsSchema, this.#read());
    this.problem = !name.success ? 'name' : !rests ? 'rest' : !steps.success ? 'steps' : null;
    return name.success && rests && steps.success ? { name: name.output, steps: steps.output } : null;
  }

  #append(exercise: AnyExercise, restS: string): void {
    this.#lastKey += 1;
    this.steps = [...this.steps, { key: this.#lastKey, exercise, restS }];
  }

  #read(): RoutineStep[] {
    return this.steps.map(({ exercise, restS }) => ({
      exercise: exercise.id,
      restMs: (Number.parseInt(restS, 10) || 0) * 1000,
    }));
  }
}
