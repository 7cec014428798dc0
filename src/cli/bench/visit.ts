import type { Browser, Page } from '@playwright/test';
import { beginSet, goToSetUp, openStartPage } from '../visit/journey.ts';
import { processBytes } from '../visit/process-memory.ts';
import { servePage, type ServedPage } from '../visit/served-page.ts';
import { withWebcam } from '../visit/webcam.ts';
import { MainThread } from './main-thread.ts';
import { watched, watchPage } from './watch-page.ts';

/** Somebody who waits, quite still, so that a neutral is taken at once. */
const STILL = 'chair-still';
const MOVING = 'chair-twist-in-range';
/** A start page that was going to ask for a model would have done so by then. */
const IDLE_MS = 1500;
/** What the start of a set brings along is over by then. */
const SETTLING_MS = 3000;
const MODEL_FILE = /\.(task|tflite|wasm)(\?|$)/;

/** One way through the page, from its address to the first angle. */
export interface Arrival {
  /** From asking for the page until it can be used. */
  readonly interactiveMs: number;
  /** From turning on the camera until the set can begin: loaded, tried out, and somebody is seen. */
  readonly readyMs: number;
  /** From beginning the set to the first angle on the gauge; about 2 s of it is the person's own neutral. */
  readonly angleMs: number;
  readonly transferredBytes: number;
  /** A model or its runtime was asked for by the start page alone. */
  readonly modelOnStartPage: boolean;
}

/** The page under way. */
export interface Practising {
  readonly framesPerSecond: number;
  /** Time a processor worked for the main thread. */
  readonly mainThreadMsPerFrame: number;
  /** From the beginnings of its tasks to their ends, with what other threads did in between. */
  readonly inTasksMsPerFrame: number;
  /** Tasks of more than 50 ms on the main thread, milliseconds. */
  readonly longTasksMs: readonly number[];
  /** Scripts of the page itself. */
  readonly heapBytes: number;
  /** The whole process that runs page and model, when the system tells. */
  readonly processBytes: number | null;
}

export interface PageBench {
  readonly firstVisit: Arrival;
  /** The same person comes back: the browser has its caches. */
  readonly secondVisit: Arrival;
  readonly practising: Practising;
}

/** Visits the built page as a person with a webcam would. */
export async function benchPage(practiseMs: number, say: (line: string) => void): Promise<PageBench> {
  say('building the page');
  const served = await servePage();
  try {
    const { firstVisit, secondVisit } = await withWebcam(STILL, async (browser) => {
      const context = await browser.newContext();
      say('first visit');
      const page = await context.newPage();
      const first = await arrive(page, served);
      await page.close();
      say('second visit');
      return { firstVisit: first, secondVisit: await arrive(await context.newPage(), served) };
    });
    say('practising');
    const practising = await withWebcam(MOVING, async (browser) => {
      const page = await browser.newPage();
      await open(page, served);
      await begin(page);
      return practise(browser, page, practiseMs);
    });
    return { firstVisit, secondVisit, practising };
  } finally {
    await served.close();
  }
}

/** From the address to the first angle on the gauge. Leaves the page practising. */
async function arrive(page: Page, served: ServedPage): Promise<Arrival> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const sentBefore = served.sentBytes();
  const interactiveMs = await open(page, served);
  await page.waitForTimeout(IDLE_MS);
  const modelOnStartPage = asked.some((url) => MODEL_FILE.test(url));
  const readyMs = await begin(page);
  const begunMs = performance.now();
  await page.locator('[role=meter][aria-valuenow]').first().waitFor();
  return {
    interactiveMs,
    readyMs,
    angleMs: performance.now() - begunMs,
    transferredBytes: served.sentBytes() - sentBefore,
    modelOnStartPage,
  };
}

/** @returns milliseconds until the start page can be used */
async function open(page: Page, served: ServedPage): Promise<number> {
  await watchPage(page);
  return openStartPage(page, served.url);
}

/** From the start page into a set. @returns milliseconds from turning on the camera until it could begin */
async function begin(page: Page): Promise<number> {
  await goToSetUp(page);
  return beginSet(page);
}

async function practise(browser: Browser, page: Page, durationMs: number): Promise<Practising> {
  const mainThread = await MainThread.of(page);
  await page.waitForTimeout(SETTLING_MS);
  const before = { ...(await watched(page)), ...(await mainThread.busy()), atMs: performance.now() };
  await page.waitForTimeout(durationMs);
  const after = { ...(await watched(page)), ...(await mainThread.busy()), atMs: performance.now() };
  const frames = after.frames - before.frames;
  return {
    framesPerSecond: (1000 * frames) / (after.atMs - before.atMs),
    mainThreadMsPerFrame: (after.workedMs - before.workedMs) / frames,
    inTasksMsPerFrame: (after.inTasksMs - before.inTasksMs) / frames,
    longTasksMs: after.longTasksMs.slice(before.longTasksMs.length),
    heapBytes: await mainThread.heapBytes(),
    processBytes: await processBytes(browser, 'renderer'),
  };
}
