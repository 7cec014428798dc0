import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { setUp } from './journey.ts';
import { expect, test } from './webcam.ts';

const SMALL_PHONE = { size: { width: 320, height: 640 } } as const;
const SCHEMES = ['light', 'dark'] as const;
const VIEWS = [
  '#/',
  '#/set-up/chair-twist',
  '#/set-up/cat-cow',
  '#/set-up/assisted-seated-twist',
  '#/routine/twists-both-sides',
  '#/edit-routine/',
  '#/ranges',
  '#/history',
  '#/replay',
  '#/video',
  '#/answers',
  '#/privacy',
];

async function expectSound(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

for (const colorScheme of SCHEMES) {
  test(`axe finds nothing on any view in ${colorScheme}, and nothing overflows a small phone`, async ({
    visit,
  }) => {
    const { page } = await visit(SMALL_PHONE);
    await setUp(page, 'Chair twist');
    for (const view of VIEWS) {
      await test.step(view, async () => {
        // From an empty page, so that what is looked at is never the view before.
        await page.goto('about:blank');
        await page.goto(`./${view}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectSound(page, colorScheme);
      });
    }
  });

  test(`axe finds nothing from the first questions to a guided set in ${colorScheme}, and nothing overflows`, async ({
    visit,
  }) => {
    const { page } = await visit(SMALL_PHONE);
    await page.getByRole('link', { name: 'Deep breathing', exact: true }).click();
    const none = page.getByRole('button', { name: 'None of these apply to me' });
    await expect(none).toBeVisible();
    await expectSound(page, colorScheme);
    await none.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Deep breathing' })).toBeVisible();
    await expectSound(page, colorScheme);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('main', { name: 'Practice: Deep breathing' })).toBeVisible();
    await expectSound(page, colorScheme);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'You stopped the set.' })).toBeVisible();
    await expectSound(page, colorScheme);
  });
}
