import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Counted, Held } from '../page/soak/report.ts';
import { processBytes } from '../visit/process-memory.ts';
import { Scopes, type Scope } from './scopes.ts';
import { scriptObjectBytes } from './script-objects.ts';
import { watcherScript } from './watcher.ts';

/** Memory after tidying up, bytes. Null where the system does not tell. */
export interface Memory {
  /** Scripts and document of the page, with compiled code and what the browser notes about them. */
  readonly pageHeap: number;
  /** What the page's scripts made: the part of its heap that the page answers for. */
  readonly pageObjects: number;
  /** Scripts of its workers. */
  readonly workerHeaps: number;
  /** Plain buffers of page and workers: pictures, models, tensors. */
  readonly buffers: number;
  readonly wasm: number;
  /** The whole process that runs page and workers. */
  readonly pageProcess: number | null;
  /** The process that draws for it. */
  readonly graphicsProcess: number | null;
}

/** What is open, or there, at one moment. */
export interface Live {
  readonly workers: number;
  readonly tracks: number;
  readonly audioContexts: number;
  readonly webGlContexts: number;
  readonly documents: number;
  /** Also of nodes that no longer stand in the document. */
  readonly nodes: number;
  readonly listeners: number;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize: number;
  readonly backingStorageSize: number;
}

const WORKERS_END_MS = 10_000;
const LOOK_EVERY_MS = 100;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** One page of a browser, watched from inside and outside. */
export class WatchedPage {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #session: CDPSession;
  readonly #scopes: Scopes;

  private constructor(browser: Browser, page: Page, session: CDPSession, scopes: Scopes) {
    this.#browser = browser;
    this.page = page;
    this.#session = session;
    this.#scopes = scopes;
  }

  /** A new page, empty as yet. */
  static async in(browser: Browser): Promise<WatchedPage> {
    const script = await watcherScript();
    const page = await browser.newPage();
    await page.addInitScript({ content: script });
    const session = await page.context().newCDPSession(page);
    return new WatchedPage(browser, page, session, await Scopes.of(session, script));
  }

  async counted(): Promise<Counted> {
    return (await evaluated(this.#scopes.page, 'soak.counted()')) as Counted;
  }

  async takeCueDelaysMs(): Promise<readonly number[]> {
    return (await evaluated(this.#scopes.page, 'soak.takeCueDelaysMs()')) as number[];
  }

  async memory(): Promise<Memory> {
    await this.#tidyUp();
    const usages = await this.#scopes.each(heapUsage);
    const held = await this.#scopes.each(heldBy);
    const [pageHeap = 0, ...workerHeaps] = usages.map(
      ({ usedSize, embedderHeapUsedSize }) => usedSize + embedderHeapUsedSize,
    );
    return {
      pageHeap,
      pageObjects: await scriptObjectBytes(this.#session),
      workerHeaps: sum(workerHeaps),
      buffers: sum(usages.map(({ backingStorageSize }) => backingStorageSize)),
      wasm: sum(held.map(({ wasmBytes }) => wasmBytes)),
      pageProcess: await processBytes(this.#browser, 'renderer'),
      graphicsProcess: await processBytes(this.#browser, 'GPU'),
    };
  }

  async live(): Promise<Live> {
    await this.#tidyUp();
    const held = await this.#scopes.each(heldBy);
    const metrics = await metricsOf(this.#scopes.page);
    return {
      workers: this.#scopes.workers.length,
      tracks: sum(held.map(({ tracks }) => tracks)),
      audioContexts: sum(held.map(({ audioContexts }) => audioContexts)),
      webGlContexts: sum(held.map(({ webGlContexts }) => webGlContexts)),
      documents: metrics('Documents'),
      nodes: metrics('Nodes'),
      listeners: metrics('JSEventListeners'),
    };
  }

  /** Waits for workers that have been told to end. One that was forgotten is still there afterwards. */
  async workersEnd(): Promise<void> {
    const giveUpMs = performance.now() + WORKERS_END_MS;
    while (this.#scopes.workers.length > 0 && performance.now() < giveUpMs) await setTimeout(LOOK_EVERY_MS);
  }

  /** Lets go of all that nobody can reach. What is freed may free more. */
  async #tidyUp(): Promise<void> {
    for (let round = 0; round < 2; round += 1) {
      await this.#scopes.each((scope) => scope.ask('HeapProfiler.collectGarbage'));
    }
  }
}

const heapUsage = async (scope: Scope): Promise<HeapUsage> =>
  (await scope.ask('Runtime.getHeapUsage')) as HeapUsage;

const heldBy = async (scope: Scope): Promise<Held> => (await evaluated(scope, 'soak.held()')) as Held;

async function evaluated(scope: Scope, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = (await scope.ask('Runtime.evaluate', {
    expression,
    returnByValue: true,
  })) as {
    readonly result: { readonly value: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
  if (exceptionDetails !== undefined) throw new Error(`${scope.name}: ${exceptionDetails.text}`);
  return result.value;
}

async function metricsOf(scope: Scope): Promise<(name: string) => number> {
  const { metrics } = (await scope.ask('Performance.getMetrics')) as {
    readonly metrics: readonly { readonly name: string; readonly value: number }[];
  };
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
