import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { practise } from './journey.ts';
import { expect, test } from './webcam.ts';

/** Nothing for axe to find, and nothing wider than a small phone. */
async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

test(
  'a set is kept by itself, found again after a reload, taken along as a file, erased and brought back',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-twist-in-range' });
    await practise(page, 'Chair twist');
    await expect(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow', /\d/, {
      timeout: 60_000,
    });
    await page.keyboard.press('Escape');
    const headline = page.getByRole('heading', { level: 1 });
    await page.getByRole('link', { name: 'Your history' }).click();
    await expect(headline).toHaveText('You have practised on one day.');

    await page.reload();
    await expect(headline).toHaveText('You have practised on one day.');
    await page.getByRole('link', { name: /^Chair twist, / }).click();
    await expect(page.getByRole('img', { name: /^Angle over/ })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByText('Save as a file, or print').click();
    await expectSound(page);
    await page.getByRole('link', { name: 'Your history' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as a file' }).click();
    const file = await (await saved).path();
    expect(readFileSync(file, 'utf8')).not.toMatch(/visibility|"image"|"world"/);

    await page.goto('./#/answers');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase it all' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing of yours is left here.' })).toBeVisible();
    await page.goto('./#/history');
    await expect(headline).toHaveText('Nothing is kept here yet.');

    await page
      .getByLabel('Choose a saved file')
      .last()
      .setInputFiles({ name: 'unwind.json', mimeType: 'application/json', buffer: readFileSync(file) });
    await expect(page.getByText('Taken over, with one set that was not here.')).toBeVisible();
    await expect(headline).toHaveText('You have practised on one day.');
    await expectSound(page);
  },
);
