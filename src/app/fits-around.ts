import type { Attachment } from 'svelte/attachments';

/** No letters are made smaller than this share of what they were meant to be. */
const LEAST = 0.25;
const STEP = 0.94;

/**
 * Makes what is in an element smaller until it is no higher than what stands around it: `--fit` is the share of their
 * size that its letters are to have.
 */
export const fitsAround: Attachment<HTMLElement> = (element) => {
  const around = element.parentElement;
  if (around === null) throw new Error('nothing around it');

  const fit = (): void => {
    let share = 1;
    element.style.removeProperty('--fit');
    while (share > LEAST && element.offsetHeight > around.clientHeight) {
      share *= STEP;
      element.style.setProperty('--fit', share.toFixed(3));
    }
  };
  // Before the new words are painted; and when a turned device or other letters change what there is room for.
  const words = new MutationObserver(fit);
  words.observe(element, { subtree: true, childList: true, characterData: true });
  const sizes = new ResizeObserver(fit);
  sizes.observe(element);
  sizes.observe(around);
  return () => {
    words.disconnect();
    sizes.disconnect();
  };
};
