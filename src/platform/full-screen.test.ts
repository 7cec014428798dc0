import { expect, test, vi } from 'vitest';
import { pageFullScreen } from './full-screen.ts';

/** A page that can be told what its browser says. */
function fakePage(root: Partial<HTMLElement>) {
  const page = new EventTarget() as EventTarget & { fullscreenElement: unknown };
  const exitFullscreen = vi.fn(() => Promise.resolve());
  Object.assign(page, { documentElement: root, fullscreenElement: null, exitFullscreen });
  return { page, exitFullscreen, document: page as unknown as Document };
}

test('asks for the screen, and tells when it is left, whoever left it', () => {
  const requestFullscreen = vi.fn(() => Promise.resolve());
  const { page, exitFullscreen, document } = fakePage({ requestFullscreen });
  const fullScreen = pageFullScreen(document);
  const left = vi.fn();
  fullScreen.onLeft = left;
  fullScreen.enter();
  expect(requestFullscreen).toHaveBeenCalledOnce();
  page.fullscreenElement = {};
  page.dispatchEvent(new Event('fullscreenchange'));
  fullScreen.enter();
  expect(requestFullscreen).toHaveBeenCalledOnce();
  expect(left).not.toHaveBeenCalled();
  fullScreen.leave();
  expect(exitFullscreen).toHaveBeenCalledOnce();
  page.fullscreenElement = null;
  page.dispatchEvent(new Event('fullscreenchange'));
  expect(left).toHaveBeenCalledOnce();
});

test('where there is none, or it is refused, nothing happens', async () => {
  const none = fakePage({});
  const refused = fakePage({ requestFullscreen: () => Promise.reject(new TypeError('no gesture')) });
  for (const { document, exitFullscreen } of [none, refused]) {
    const fullScreen = pageFullScreen(document);
    fullScreen.enter();
    fullScreen.leave();
    await Promise.resolve();
    expect(exitFullscreen).not.toHaveBeenCalled();
  }
});
