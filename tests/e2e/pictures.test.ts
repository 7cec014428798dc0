import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './webcam.ts';

const FOLDER = path.join(import.meta.dirname, '../../test-results/pictures');
const RECORDING = path.join(import.meta.dirname, '../../fixtures/16_fault_over_b1.pose.jsonl.gz');
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Presses Tab until what is called so has the focus: nobody who uses keys alone has another way. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const named = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    if (name.test(named)) return;
  }
  throw new Error(`eighty presses of Tab never reach ${name.source}`);
}

for (const [colorScheme, sizes] of [
  ['light', SIZES],
  ['dark', SIZES.slice(1)],
] as const) {
  for (const size of sizes) {
    const name = `${size.width}x${size.height}-${colorScheme}`;
    test(`keys alone lead from the start page through a recorded set to its replay, ${name}`, async ({
      visit,
    }) => {
      const { page } = await visit({ size });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const keep = (view: string, fullPage = false) =>
        page.screenshot({ path: path.join(FOLDER, `${view}-${name}.png`), fullPage });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await keep('start', true);

      await tabTo(page, /^See it with a recording$/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main', { name: /^Practice/ })).toBeVisible();
      await expect(page.getByRole('status')).toHaveText(/Hold it there|Slowly|Come slowly back/);
      await keep('practice');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { name: 'This was a recording, not you.' })).toBeVisible();
      await keep('summary', true);

      await page.goto('./#/replay');
      await page.locator('input[type=file]').setInputFiles(RECORDING);
      const slider = page.getByRole('slider', { name: 'Position in the recording' });
      await expect(slider).toBeVisible();
      await page.keyboard.press('End');
      await expect(page.getByText('The set has ended').first()).toBeVisible();
      await keep('replay');
    });
  }
}
