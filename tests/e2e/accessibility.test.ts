import AxeBuilder from '@axe-core/playwright';
import { setUp } from './journey.ts';
import { expect, test } from './webcam.ts';

for (const view of ['#/', '#/set-up/chair-twist', '#/set-up/cat-cow', '#/replay', '#/video', '#/answers']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${view} in ${colorScheme}, and nothing overflows a small phone`, async ({
      visit,
    }) => {
      const { page } = await visit({ size: { width: 320, height: 640 } });
      await setUp(page, 'Chair twist');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`./${view}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}
