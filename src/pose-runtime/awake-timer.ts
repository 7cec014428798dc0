/** Time is counted in stretches of at most this. */
const SLICE_MS = 1000;

/**
 * Calls back once after a time during which the page was awake, unless cancelled by the function it returns. When a laptop
 * wakes, or a frozen page goes on, a plain timer is due at once: before an answer that has long been waiting can be
 * heard. Here a stretch that was slept through does not count.
 * @param now milliseconds that only ever rise
 */
export function startAwakeTimer(
  callback: () => void,
  timeoutMs: number,
  now = () => performance.now(),
): () => void {
  let leftMs = timeoutMs;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    const sliceMs = Math.min(SLICE_MS, leftMs);
    const beganMs = now();
    timer = setTimeout(() => {
      const slept = now() - beganMs > sliceMs + SLICE_MS;
      if (!slept) leftMs -= sliceMs;
      if (leftMs > 0) wait();
      else callback();
    }, sliceMs);
  };
  wait();
  return () => clearTimeout(timer);
}
