import type { Attachment } from 'svelte/attachments';
import type { Route } from './route.ts';

let shown: Route | null = null;

/** After every change of view, moves the focus to the new heading and the page to its top; not on the first view. */
export function focusHeading(route: Route): Attachment<HTMLElement> {
  return (element) => {
    const first = shown === null;
    shown = route;
    if (first) return;
    window.scrollTo(0, 0);
    const target = element.querySelector<HTMLElement>('[data-autofocus]') ?? element.querySelector('h1');
    target?.focus({ preventScroll: true });
  };
}
