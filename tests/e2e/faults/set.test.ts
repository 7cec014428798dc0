import { expect } from '@playwright/test';
import { chooseModel, setUp, turnOnCamera } from '../journey.ts';
import { test } from '../plain-browser.ts';
import { poisonGraph, poseWorkerOf } from './poison-graph.ts';
import { practisedSeconds } from './practised-seconds.ts';
import { caption, expectBlank, expectGoesOn, expectKept } from './set-under-way.ts';

/** Longer than the page waits for a frame: one that counted sleep as silence would give its worker up. */
const SLEEP_MS = 12_000;

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
      const other = await page.context().newPage();
      await other.bringToFront();
      await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
      await expectGoesOn(page);
      await other.close();
      await page.bringToFront();
      await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
      await expectGoesOn(page);
    });

    await test.step('the laptop sleeps', async () => {
      await sleep(SLEEP_MS);
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
    await expectKept(page, 1);
  },
);
