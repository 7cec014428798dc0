import type { Abilities } from './abilities.ts';
import type { Visit } from './visit.ts';

/** How one thing the page does went in one engine. What should work and does not throws. */
export type Outcome =
  | { readonly kind: 'works'; readonly note?: string }
  /** The engine lacks something, and the page says so. */
  | { readonly kind: 'cannot'; readonly lacks: string; readonly says: string };

/** Where a check finds its surroundings. */
export interface CheckPlace {
  /** What the engine can do by itself, without the page. */
  readonly abilities: Abilities;
  /** What the page's proxy was asked for so far, as `host:port`. */
  readonly hosts: readonly string[];
}

/** One thing the page does, tried in a browser of its own. */
export interface Check {
  readonly name: string;
  run(visit: Visit, place: CheckPlace): Promise<Outcome>;
}

export const works = (note?: string): Outcome => ({ kind: 'works', ...(note === undefined ? {} : { note }) });

/** @throws with both when they differ */
export function same(what: string, actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}

/** @throws unless it holds */
export function holds(what: string, condition: boolean): void {
  if (!condition) throw new Error(`not so: ${what}`);
}
