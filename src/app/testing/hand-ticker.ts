import type { Ticker } from '../session/ticker.ts';

/** A clock that only the test moves. */
export class HandTicker implements Ticker {
  #nowMs = 0;
  #then: (() => void) | null = null;

  now(): number {
    return this.#nowMs;
  }

  every(_periodMs: number, then: () => void): () => void {
    this.#then = then;
    return () => {
      this.#then = null;
    };
  }

  /** Lets time pass, with a call back every second. */
  pass(ms: number): void {
    for (let passedMs = 0; passedMs < ms; passedMs += 1000) {
      this.#nowMs += Math.min(1000, ms - passedMs);
      this.#then?.();
    }
  }
}
