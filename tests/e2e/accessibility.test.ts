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

async function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function expectSound(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await overflowPx(page)).toBe(0);
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

test('somebody who reads twice as large has the layout of a narrow screen, and nothing overflows', async ({
  visit,
}) => {
  const { page, context } = await visit({ size: { width: 1280, height: 720 } });
  const besideHeadline = async (): Promise<boolean> => {
    const headline = await page.getByRole('heading', { level: 1 }).boundingBox();
    const begin = await page.getByRole('link', { name: /^Start with/ }).boundingBox();
    if (!headline || !begin) throw new Error('expected the headline and the first button');
    return begin.x >= headline.x + headline.width;
  };
  expect(await besideHeadline()).toBe(true);
  const session = await context.newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  await expect.poll(besideHeadline).toBe(false);
  for (const view of VIEWS) {
    await test.step(view, async () => {
      await page.goto('about:blank');
      await page.goto(`./${view}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflowPx(page)).toBe(0);
    });
  }
});
