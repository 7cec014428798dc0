import {
  type CheckState,
  NOTHING_CHECKED,
  PLACE_CHECKS,
  type PlaceCheck,
  type PlaceStates,
} from '../../../core/measure/place-checks.ts';

/** What is wrong, or not known any more, must last: at a limit it would flicker, and nobody reads so fast. */
const NEWS_MS = 1000;
/** What is right may be seen sooner. */
const TICK_MS = 350;
/** Ticks come one by one. */
const APART_MS = 180;

/** Tells one state from another. */
function keyOf(state: CheckState): string {
  if (state.kind === 'needs') return `needs ${state.reason}`;
  return state.kind === 'better' ? `better ${state.advice}` : state.kind;
}

interface Change {
  readonly to: string;
  readonly sinceMs: number;
}

/** The checks as they are shown: each changes only when it has been otherwise for a moment, and ticks one by one. */
export class SteadyChecks {
  #shown: PlaceStates = NOTHING_CHECKED;
  readonly #changes = new Map<PlaceCheck, Change>();
  #tickedMs = -Infinity;

  /** @returns what to show now; the same object as long as nothing changes */
  next(seen: PlaceStates, timeMs: number): PlaceStates {
    for (const check of PLACE_CHECKS) this.#look(check, seen[check], timeMs);
    return this.#shown;
  }

  #look(check: PlaceCheck, to: CheckState, timeMs: number): void {
    const key = keyOf(to);
    if (key === keyOf(this.#shown[check])) {
      this.#changes.delete(check);
      return;
    }
    const change = this.#changes.get(check);
    if (change?.to !== key) {
      this.#changes.set(check, { to: key, sinceMs: timeMs });
      return;
    }
    const ticks = to.kind === 'good';
    if (timeMs - change.sinceMs < (ticks ? TICK_MS : NEWS_MS)) return;
    if (ticks && timeMs - this.#tickedMs < APART_MS) return;
    if (ticks) this.#tickedMs = timeMs;
    this.#changes.delete(check);
    this.#shown = { ...this.#shown, [check]: to };
  }
}
