import { expect, type Page } from '@playwright/test';
import { watchInstruments } from '../instruments.ts';
import { chooseModel, practise, setUp, turnOnCamera } from '../journey.ts';
import { test } from '../plain-browser.ts';
import { test as visited } from '../webcam.ts';
import { poisonGraph, poseWorkerOf } from './poison-graph.ts';
import { practisedSeconds } from './practised-seconds.ts';
import {
  caption,
  expectBlank,
  expectGoesOn,
  expectKept,
  expectStandstill,
  expectTold,
} from './set-under-way.ts';

/** Longer than the page waits for a frame: one that counted sleep as silence would give its worker up. */
const SLEEP_MS = 12_000;

/** Another tab comes to the front. @returns brings the page back */
async function hide(page: Page): Promise<() => Promise<void>> {
  const expectSeen = (state: DocumentVisibilityState): Promise<void> =>
    expect.poll(() => page.evaluate(() => document.visibilityState)).toBe(state);
  const other = await page.context().newPage();
  await other.bringToFront();
  await expectSeen('hidden');
  return async () => {
    await other.close();
    await page.bringToFront();
    await expectSeen('visible');
  };
}

test(
  'a set goes on when the graph breaks, the graphics crash, the clock is put back, the tab is hidden, the laptop sleeps, the worker dies',
  { tag: '@live' },
  async ({ visitPlainly }) => {
    const { page, sleep, crashGraphics } = await visitPlainly('chair-still');
    await setUp(page, 'Chair twist');
    await chooseModel(page, 'lite');
    await turnOnCamera(page);
    const beganMs = performance.now();
    await page.getByRole('button', { name: 'Begin' }).click();
    await expectGoesOn(page);
    const worker = poseWorkerOf(page);

    await test.step('the graph breaks', async () => {
      await poisonGraph(page);
      await expectGoesOn(page);
    });

    await test.step('the graphics crash', async () => {
      await crashGraphics();
      await expectGoesOn(page);
    });

    await test.step('the clock is put an hour on, and two back', async () => {
      for (const hours of [1, -2]) {
        await page.evaluate((stepMs) => {
          const { Date: TrueDate } = globalThis;
          const now = (): number => TrueDate.now() + stepMs;
          globalThis.Date = new Proxy(TrueDate, {
            construct: (date, given: [] | [number]) => new date(given[0] ?? now()),
            get: (date, key): unknown => (key === 'now' ? now : (Reflect.get(date, key) as unknown)),
          });
        }, hours * 3_600_000);
        await expectGoesOn(page);
      }
    });

    await test.step('the tab is hidden: whoever practises is still in the picture', async () => {
      const show = await hide(page);
      await expectGoesOn(page);
      await show();
      await expectGoesOn(page);
    });

    await test.step('the laptop sleeps', async () => {
      await watchInstruments(page);
      await sleep(SLEEP_MS);
      await expectTold(page, 'out of sight');
      await expectGoesOn(page);
    });

    // Whatever happened so far, the worker has coped with by itself.
    expect(poseWorkerOf(page)).toBe(worker);

    await test.step('the worker dies', async () => {
      const another = page.waitForEvent('worker');
      await worker.evaluate(() => self.close()).catch(() => undefined);
      await expect(caption(page)).toContainText('I get no new picture');
      await expectBlank(page, 'Waiting for the picture');
      await another;
      await expectGoesOn(page);
    });

    // Time comes with the pictures, and no clock has changed it.
    expect(await practisedSeconds(page)).toBeLessThanOrEqual((performance.now() - beganMs) / 1000);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Save recording' })).toBeVisible();

    await test.step('the tab is hidden, and gets no pictures meanwhile', async () => {
      // What browsers without streams of pictures do: each is taken off the video, which they stop for a hidden tab.
      await page.evaluate(() => Reflect.deleteProperty(globalThis, 'MediaStreamTrackProcessor'));
      await page.getByRole('link', { name: 'Once more' }).click();
      await turnOnCamera(page);
      await page.getByRole('button', { name: 'Begin' }).click();
      await expectGoesOn(page);
      await watchInstruments(page);
      const show = await hide(page);
      await expectStandstill(page);
      await expectBlank(page, 'Waiting for the picture');
      await show();
      await expectTold(page, 'out of sight');
      await expectGoesOn(page);
    });

    await page.keyboard.press('Escape');
    await expectKept(page, 2);
  },
);

visited(
  'a page that is loaded anew in mid-set has kept the set and says where',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-twist-in-range' });
    await practise(page, 'Chair twist');
    await expectGoesOn(page);
    const measuredFrom = await practisedSeconds(page);
    await expect.poll(() => practisedSeconds(page), { timeout: 90_000 }).toBeGreaterThan(measuredFrom + 15);
    await page.reload();
    await expect(page.getByText('The page was loaded again')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Your history' }).click();
    await page.getByRole('link', { name: /^Chair twist, / }).click();
    await expect(page.getByText('You stopped the set.')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Angle over/ })).toBeVisible();
  },
);
