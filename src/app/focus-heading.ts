import type { Attachment } from 'svelte/attachments';
let shown: string | null = null;

/**
 * After every change of view, moves the focus to the new heading and the page to its top; not on the first view.
 * @param view names what is shown; the same name is the same view
 */
export function focusHeading(view: string): Attachment<HTMLElement> {
  return (element) => {
    const first = shown === null;
    const same = shown === view;
    shown = view;
    if (first || same) return;
    window.scrollTo(0, 0);
    const target = element.querySelector<HTMLElement>('[data-autofocus]') ?? element.querySelector('h1');
    target?.focus({ preventScroll: true });
  };
}
