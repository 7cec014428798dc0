import { expect, type Locator, type Page } from '@playwright/test';
import { notesOf } from '../instruments.ts';
import { practisedSeconds } from './practised-seconds.ts';

/** The model may have to be loaded anew, on a busy machine. */
const PATIENCE = { timeout: 90_000 };

/** What is said, in large type. */
export const caption = (page: Page): Locator => page.getByRole('status').first();

/** It was said at some time since the instruments are watched: words about a moment do not stay. */
export const expectTold = (page: Page, words: string): Promise<void> =>
  expect
    .poll(async () => (await notesOf(page)).map(({ caption: said }) => said), PATIENCE)
    .toContainEqual(expect.stringContaining(words));

/** The gauge has a number. */
const expectMeasured = (page: Page): Promise<void> =>
  expect(page.getByRole('meter', { name: 'How far' })).toBeVisible(PATIENCE);

/** The gauge has none, and says why. */
export const expectBlank = (page: Page, why: string): Promise<void> =>
  expect(page.getByRole('img', { name: `How far: Not measured: ${why}` })).toBeVisible();

/** Since the instruments are watched, nothing on them has changed for a second: no picture is on its way any more. */
export const expectStandstill = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const lastChangeMs = (await notesOf(page)).at(-1)?.atMs ?? Number.NEGATIVE_INFINITY;
      return (await page.evaluate(() => performance.now())) - lastChangeMs;
    }, PATIENCE)
    .toBeGreaterThan(1000);

/** New pictures come in and are measured, in the same set. */
export async function expectGoesOn(page: Page): Promise<void> {
  const before = await practisedSeconds(page);
  await expect.poll(() => practisedSeconds(page), PATIENCE).toBeGreaterThan(before + 1);
  await expectMeasured(page);
}

/** The summary of a set that ended has all of it, and so has the history. */
export async function expectKept(page: Page, sets: number): Promise<void> {
  await expect(page.getByRole('button', { name: 'Save recording' })).toBeVisible();
  await page.getByRole('link', { name: 'Your history' }).click();
  await expect(page.getByRole('link', { name: /^Chair twist, / })).toHaveCount(sets);
}
