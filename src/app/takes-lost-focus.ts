import type { Attachment } from 'svelte/attachments';

/** Takes the keyboard up when what had it went away as this came; leaves it alone when somebody has it. */
export const takesLostFocus: Attachment<HTMLElement> = (element) => {
  const { activeElement, body } = document;
  if (activeElement === null || activeElement === body) element.focus({ preventScroll: true });
};
