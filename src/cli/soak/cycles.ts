import type { Page } from '@playwright/test';
import { beginSet, goToSetUp, leave, openStartPage } from '../visit/journey.ts';
import { judgeCycles, SAMPLES, type Leak, type Rest } from './verdict.ts';
import type { WatchedPage } from './watched-page.ts';

/** After these everything that is kept once is kept: caches, compiled code, the one audio context. */
const WARM_UPS = 2;
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
  for (let left = WARM_UPS; left > 0; left -= 1) await cycle(page, left);
  const before: Rest[] = [];
  for (let left = SAMPLES; left > 0; left -= 1) {
    await cycle(page, left);
    before.push(await rest(watched));
  }
  const after: Rest[] = [];
  for (let left = count; left > 0; left -= 1) {
    await cycle(page, left);
    const done = count - left + 1;
    const isTold = done % TELL_EVERY === 0;
    if (!isTold && left > SAMPLES) continue;
    const now = await rest(watched);
    if (left <= SAMPLES) after.push(now);
    if (isTold) say(`cycle ${done} of ${count}: ${restText(now)}`);
  }
  return { count, leaks: judgeCycles(before, after) };
}

/**
 * Every other time the set is ended first, as a person ends it.
 * @param left how many are left, this one included
 */
async function cycle(page: Page, left: number): Promise<void> {
  await goToSetUp(page);
  await beginSet(page);
  await page.getByRole('main', { name: /^Practice/ }).waitFor();
  if (left % 2 === 1) await page.keyboard.press('Escape');
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
