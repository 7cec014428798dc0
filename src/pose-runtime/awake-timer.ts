/** Time is counted in stretches of at most this. */
const SLICE_MS = 1000;

/** Calls back once after a time, unless it is cancelled before. */
export interface PatienceTimer {
  /** From now on so long again: the time waited until now does not count. Nothing happens when it is over or cancelled. */
  again(timeoutMs: number): void;
  cancel(): void;
}

/**
 * Calls back once after a time during which the page was awake. When a laptop wakes, or a frozen page goes on, a plain timer
 * is due at once: before an answer that has long been waiting can be heard. Here a stretch that was slept through does not count.
 * @param now milliseconds that only ever rise
 */
export function startAwakeTimer(
  callback: () => void,
  timeoutMs: number,
  now = () => performance.now(),
): PatienceTimer {
  let leftMs = timeoutMs;
  let sliceMs = 0;
  let beganMs = 0;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    sliceMs = Math.min(SLICE_MS, leftMs);
    beganMs = now();
    timer = setTimeout(() => {
      const slept = now() - beganMs > sliceMs + SLICE_MS;
      if (!slept) leftMs -= sliceMs;
      if (leftMs > 0) wait();
      else callback();
    }, sliceMs);
  };
  wait();
  return {
    again: (forMs) => {
      // The stretch under way goes on, its beginning made up for: to set a timer anew for every picture takes the page far longer.
      leftMs = forMs + Math.min(sliceMs, now() - beganMs);
    },
    cancel: () => clearTimeout(timer),
  };
}
