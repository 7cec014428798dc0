/**
 * Notes when the page is out of sight: its tab in the background, or the screen locked.
 * @param now milliseconds that only ever rise
 * @returns tells when the page was last out of sight, in milliseconds of that clock: now while it is, -Infinity before it ever was
 */
export function pageOutOfSight(
  page: Document = document,
  now: () => number = () => performance.now(),
): () => number {
  const isHidden = (): boolean => page.visibilityState === 'hidden';
  let lastMs = Number.NEGATIVE_INFINITY;
  // Whichever way it changes: it is out of sight from now on, or was so until now.
  page.addEventListener('visibilitychange', () => {
    lastMs = now();
  });
  return () => (isHidden() ? now() : lastMs);
}
