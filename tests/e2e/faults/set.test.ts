import type { Page, Worker } from '@playwright/test';
import { chooseModel, setUp, turnOnCamera } from '../journey.ts';
import { startPlainBrowser } from '../plain-browser.ts';
import { expect, test } from '../webcam.ts';
import { caption, expectBlank, expectGoesOn, practisedSeconds } from './going-on.ts';

/** Longer than the page waits for a frame: one that counted sleep as silence would give its worker up. */
const SLEEP_MS = 12_000;

const workerOf = (page: Page): Worker => {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('no worker is at work');
  return worker;
};

/** One picture comes to MediaPipe without any width, which its graph does not survive. */
async function poisonGraph(page: Page): Promise<void> {
  const thrown = page.waitForEvent('console', (message) => message.text().includes('Calculator::Process'));
  await workerOf(page).evaluate(() => {
    const { prototype } = OffscreenCanvas;
    const own = Object.getOwnPropertyDescriptor(prototype, 'width');
    if (own === undefined) throw new Error('canvases have no width here');
    let reads = 0;
    Object.defineProperty(prototype, 'width', {
      ...own,
      get(this: OffscreenCanvas): unknown {
        reads += 1;
        // The worker itself reads it first.
        if (reads === 2) Object.defineProperty(prototype, 'width', own);
        return reads === 2 ? 0 : own.get?.call(this);
      },
    });
  });
  await thrown;
}

test(
  'a set goes on when the graph breaks, the graphics crash, the clock is put back, the tab is hidden, the laptop sleeps, the worker dies',
  { tag: '@live' },
  async ({ baseURL }) => {
    const { browser, page, sleep, crashGraphics, close } = await startPlainBrowser('chair-still');
    await page.goto(baseURL ?? '');
    await setUp(page, 'Chair twist');
    await chooseModel(page, 'lite');
    await turnOnCamera(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expectGoesOn(page);
    const began = Date.now();

    await test.step('the graph breaks', async () => {
      await poisonGraph(page);
      await expectGoesOn(page);
    });

    await test.step('the graphics crash', async () => {
      const worker = workerOf(page);
      await crashGraphics();
      await expectGoesOn(page);
      expect(workerOf(page)).toBe(worker);
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
      expect(await practisedSeconds(page)).toBeLessThan(60 + (Date.now() - began) / 1000);
    });

    await test.step('the tab is hidden', async () => {
      const other = await page.context().newPage();
      await other.bringToFront();
      await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
      await expectBlank(page);
      await page.bringToFront();
      await expect(caption(page)).toContainText('out of sight');
      await expectGoesOn(page);
      await other.close();
    });

    await test.step('the laptop sleeps', async () => {
      const worker = workerOf(page);
      await sleep(SLEEP_MS);
      await expect(caption(page)).toContainText('out of sight');
      await expectGoesOn(page);
      expect(workerOf(page)).toBe(worker);
    });

    await test.step('the worker dies', async () => {
      const another = page.waitForEvent('worker');
      await workerOf(page)
        .evaluate(() => self.close())
        .catch(() => undefined);
      await expect(caption(page)).toContainText('no new picture');
      await another;
      await expectGoesOn(page);
    });

    const practised = await practisedSeconds(page);
    expect(practised).toBeLessThan(60 + (Date.now() - began) / 1000);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: 'Your history' }).click();
    await expect(page.getByRole('link', { name: /^Chair twist, / })).toHaveCount(1);
    expect(browser.isConnected()).toBe(true);
    await close();
  },
);
