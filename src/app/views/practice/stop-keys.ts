/** Controls that have their own use for the space bar. Escape stops everywhere. */
const OWN_SPACE = 'button, a, select, input, summary, textarea';

/** Whether a key press means "stop". Space on the stop button itself is a click anyway; on other controls it is theirs. */
export function meansStop(event: Pick<KeyboardEvent, 'key' | 'target' | 'repeat'>): boolean {
  if (event.repeat) return false;
  if (event.key === 'Escape') return true;
  if (event.key !== ' ') return false;
  return !(event.target instanceof Element && event.target.closest(OWN_SPACE) !== null);
}
