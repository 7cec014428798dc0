/** The whole screen for the page, where the browser gives it. */
export interface FullScreen {
  /** Asks for it; refused outside a gesture, and on phones that have none. The page then fills its window. */
  enter(): void;
  leave(): void;
  /** Called when it has ended, whoever ended it: browsers leave it on Escape by themselves. */
  onLeft: (() => void) | null;
}

/** Through the Fullscreen API. */
export function pageFullScreen(page: Document = document): FullScreen {
  const fullScreen: FullScreen = {
    enter() {
      const root = page.documentElement as Partial<Pick<HTMLElement, 'requestFullscreen'>>;
      if (page.fullscreenElement !== null) return;
      root.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
    },
    leave() {
      if (page.fullscreenElement !== null) page.exitFullscreen().catch(() => undefined);
    },
    onLeft: null,
  };
  page.addEventListener('fullscreenchange', () => {
    if (page.fullscreenElement === null) fullScreen.onLeft?.();
  });
  return fullScreen;
}
