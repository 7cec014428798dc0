import type { Page } from '@playwright/test';

/** What somebody beside the page's main thread counted. */
export interface Watched {
  /** Frames that came back from the pose worker. */
  readonly frames: number;
  /** Tasks of more than 50 ms, milliseconds. */
  readonly longTasksMs: readonly number[];
}

/** The part of the page's global scope that is watched. */
interface WatchedScope {
  watched: { frames: number; longTasksMs: number[] };
  Worker: new (...args: readonly unknown[]) => {
    addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  };
  PerformanceObserver: new (
    callback: (list: { getEntries(): readonly { readonly duration: number }[] }) => void,
  ) => { observe(options: { readonly type: string; readonly buffered: boolean }): void };
}

/** Watches the page from its very beginning. Call it before the page is opened. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const scope = globalThis as unknown as WatchedScope;
    const seen: WatchedScope['watched'] = { frames: 0, longTasksMs: [] };
    scope.watched = seen;
    scope.Worker = class extends scope.Worker {
      constructor(...args: readonly unknown[]) {
        super(...args);
        this.addEventListener('message', ({ data }) => {
          const kind = (data as { kind?: unknown } | null)?.kind;
          if (kind === 'frame' || kind === 'estimated') seen.frames += 1;
        });
      }
    };
    new scope.PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasksMs.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

export const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as WatchedScope).watched);
