import { routineById } from '../core/routines/catalogue.ts';
import {
  freshId,
  parseOwnRoutines,
  withRoutine,
  writeOwnRoutines,
  type OwnRoutine,
} from '../core/routines/own-routines.ts';
import type { Routine, RoutineStep } from '../core/routines/routine.ts';
import type { Preferences } from '../platform/preferences.ts';
import { routineWords } from './messages/words.ts';

const KEY = 'routines';

export interface NamedRoutine extends Routine {
  readonly name: string;
}

/** The routines somebody made for themselves, on this device only. */
export class OwnRoutines {
  all = $state.raw<readonly OwnRoutine[]>([]);
  /** False when this browser keeps nothing: they are gone when the page closes. */
  kept = $state(true);
  readonly #preferences: Preferences;

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
    this.reread();
  }

  /** Takes what is kept on the device for true. */
  reread(): void {
    this.all = parseOwnRoutines(this.#preferences.read(KEY) ?? '') ?? [];
    this.kept = true;
  }

  /** One's own, or one that comes with the page. */
  find(id: string): NamedRoutine | undefined {
    const own = this.all.find((routine) => routine.id === id);
    if (own !== undefined) return own;
    const ours = routineById(id);
    return ours === undefined ? undefined : { id: ours.id, steps: ours.steps, name: routineWords(ours).name };
  }

  /** @param id null for a new one. @returns its id */
  save(id: string | null, name: string, steps: readonly RoutineStep[]): string {
    const routine = { id: id ?? freshId(this.all), name, steps: [...steps] };
    this.#replace(withRoutine(this.all, routine));
    return routine.id;
  }

  delete(id: string): void {
    this.#replace(this.all.filter((routine) => routine.id !== id));
  }

  #replace(all: readonly OwnRoutine[]): void {
    this.all = all;
    this.kept = this.#preferences.write(KEY, writeOwnRoutines(all));
  }
}
