import { SvelteSet } from 'svelte/reactivity';
import { CATALOGUE } from '../core/exercises/catalogue.ts';
import type { GuidedExercise } from '../core/exercises/guided-exercise.ts';
import type { Devices } from './devices.ts';

/** The exercises that are off at first and that somebody has turned on, for good. */
export class TurnedOn {
  readonly #ids = new SvelteSet<string>();
  readonly #preferences: Devices['preferences'];

  constructor(preferences: Devices['preferences']) {
    this.#preferences = preferences;
    this.reread();
  }

  has({ id }: GuidedExercise): boolean {
    return this.#ids.has(id);
  }

  add({ id }: GuidedExercise): void {
    this.#ids.add(id);
    this.#preferences.write(`on.${id}`, 'yes');
  }

  /** Whether it has to be agreed to, each time or once, before this one may begin. */
  asksFirst(exercise: GuidedExercise): boolean {
    const { kind } = exercise.offer;
    return kind === 'with-helper' || (kind === 'off' && !this.has(exercise));
  }

  /** Takes what is kept on the device for true: another tab has changed it. */
  reread(): void {
    this.#ids.clear();
    for (const { id } of CATALOGUE) {
      if (this.#preferences.read(`on.${id}`) === 'yes') this.#ids.add(id);
    }
  }
}
