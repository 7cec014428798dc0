import type { CDPSession, Page } from '@playwright/test';

/** How busy a page's main thread has been since the page began, milliseconds. */
export interface Busy {
  /** Time a processor worked for its tasks: what the page costs. */
  readonly workedMs: number;
  /** Time from the beginnings of tasks to their ends: longer where other threads are given the processors in between. */
  readonly inTasksMs: number;
}

/** A page's main thread by the browser's own account. */
export class MainThread {
  readonly #worked: CDPSession;
  readonly #inTasks: CDPSession;

  private constructor(worked: CDPSession, inTasks: CDPSession) {
    this.#worked = worked;
    this.#inTasks = inTasks;
  }

  static async of(page: Page): Promise<MainThread> {
    const counting = async (timeDomain: 'threadTicks' | 'timeTicks'): Promise<CDPSession> => {
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain });
      return session;
    };
    return new MainThread(await counting('threadTicks'), await counting('timeTicks'));
  }

  async busy(): Promise<Busy> {
    return {
      workedMs: 1000 * (await metric(this.#worked, 'TaskDuration')),
      inTasksMs: 1000 * (await metric(this.#inTasks, 'TaskDuration')),
    };
  }

  /** Memory in use by scripts after tidying up, bytes. Workers are not in it. */
  async heapBytes(): Promise<number> {
    await this.#inTasks.send('HeapProfiler.collectGarbage');
    return metric(this.#inTasks, 'JSHeapUsedSize');
  }
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
