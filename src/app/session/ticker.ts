/** A steady clock that calls back now and then. Tests hand in their own. */
export interface Ticker {
  now(): number;
  /** @returns stops it */
  every(periodMs: number, then: () => void): () => void;
}

export const pageTicker: Ticker = {
  now: () => performance.now(),
  every(periodMs, then) {
    const timer = setInterval(then, periodMs);
    return () => {
      clearInterval(timer);
    };
  },
};
