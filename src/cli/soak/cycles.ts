import type { Page } from '@playwright/test';
import { beginSet, goToSetUp, leave, openStartPage } from '../visit/journey.ts';
import { judgeCycles, type Leak, type Rest } from './verdict.ts';
import type { WatchedPage } from './watched-page.ts';

/** After these everything that is kept once is kept: caches, compiled code, the one audio context. */
const WARM_UPS = 3;
const TELL_EVERY = 20;

export interface Cycles {
  readonly count: number;
  readonly leaks: readonly Leak[];
}

/** Turns on the camera, begins a set and leaves, over and over, on a page that is never loaded again. */
export async function startAndStop(
  watched: WatchedPage,
  url: string,
  count: number,
  say: (line: string) => void,
): Promise<Cycles> {
  const { page } = watched;
  await openStartPage(page, url);
  for (let i = 0; i < WARM_UPS; i += 1) await cycle(page, i);
  const before = await rest(watched);
  for (let i = 0; i < count; i += 1) {
    await cycle(page, i);
    if ((i + 1) % TELL_EVERY === 0) say(`cycle ${i + 1} of ${count}: ${restText(await rest(watched))}`);
  }
  return { count, leaks: judgeCycles(before, await rest(watched)) };
}

/** Every other time the set is ended first, as a person ends it. */
async function cycle(page: Page, index: number): Promise<void> {
  await goToSetUp(page);
  await beginSet(page);
  await page.getByRole('main', { name: /^Practice/ }).waitFor();
  if (index % 2 === 1) await page.keyboard.press('Escape');
  await leave(page);
}

const rest = async (watched: WatchedPage): Promise<Rest> => {
  await watched.workersEnd();
  const live = await watched.live();
  return { live, memory: await watched.memory() };
};

const restText = ({ live, memory }: Rest): string =>
  [
    ...Object.entries(live).map(([what, count]) => `${count} ${what}`),
    `heap ${(memory.pageHeap / 1e6).toFixed(2)} MB, of it objects ${(memory.pageObjects / 1e6).toFixed(2)} MB`,
  ].join(', ');
