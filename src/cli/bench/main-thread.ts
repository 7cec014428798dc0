import type { CDPSession, Page } from '@playwright/test';

/** How long a page's main thread has been busy, by the browser's own account. */
export class MainThread {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new MainThread(session);
  }

  /** Time in tasks since the page began, milliseconds. */
  async busyMs(): Promise<number> {
    return 1000 * (await this.#metric('TaskDuration'));
  }

  /** Memory in use by scripts after tidying up, bytes. Workers are not in it. */
  async heapBytes(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return this.#metric('JSHeapUsedSize');
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  }
}
