import type { WatchedFrames } from './watch-frames.ts';

const CAPTION = 'main [role=status]';

/**
 * Watches the caption while practising: a cue stands there as soon as it is said.
 * @returns the delays so far, milliseconds; filled in place
 */
export function watchCues(frames: WatchedFrames): number[] {
  const delaysMs: number[] = [];
  let shown = '';
  const look = (): void => {
    const caption = location.hash.startsWith('#/practice')
      ? (document.querySelector(CAPTION)?.textContent.trim() ?? '')
      : '';
    if (caption === shown) return;
    shown = caption;
    if (caption !== '' && frames.takenMs !== null) delaysMs.push(performance.now() - frames.takenMs);
  };
  // The document itself: nothing else is there yet.
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  return delaysMs;
}
