import type { Attachment } from 'svelte/attachments';

/** Pictures a second: calm movement needs no more, and a row of figures stays cheap. */
const STEP_MS = 1000 / 30;

/**
 * Calls back with the seconds played while the element is on the screen. Stands still, at whatever the caller began
 * with, for people who ask for reduced motion.
 */
export function playing(onTime: (elapsedSec: number) => void): Attachment {
  return (element) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let playedMs = 0;
    let lastMs: number | null = null;
    let request = 0;
    const frame = (nowMs: number): void => {
      request = requestAnimationFrame(frame);
      lastMs ??= nowMs;
      if (nowMs - lastMs < STEP_MS) return;
      playedMs += Math.min(nowMs - lastMs, 100);
      lastMs = nowMs;
      onTime(playedMs / 1000);
    };
    const seen = new IntersectionObserver(([entry]) => {
      cancelAnimationFrame(request);
      lastMs = null;
      if (entry?.isIntersecting === true) request = requestAnimationFrame(frame);
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
      cancelAnimationFrame(request);
    };
  };
}
