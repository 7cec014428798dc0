/** Browsers without idle callbacks wait this long after the page has loaded. */
const SOON_MS = 2_000;

/** Calls back once the page has loaded and has nothing better to do. */
export function whenIdle(then: () => void, page: Window = window): void {
  const idle = (): void => {
    if ('requestIdleCallback' in page) page.requestIdleCallback(then);
    else setTimeout(then, SOON_MS);
  };
  if (page.document.readyState === 'complete') idle();
  else page.addEventListener('load', idle, { once: true });
}
