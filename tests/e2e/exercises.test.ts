import { watchInstruments, notesOf } from './instruments.ts';
import { practise } from './journey.ts';
import { expect, test, WEBCAM_TRUTH } from './webcam.ts';

test(
  'a chair twist within the range is coached from framing to summary without a word of warning',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-twist-in-range' });
    await practise(page, 'Chair twist');
    await watchInstruments(page);
    await expect(page.getByText('left: 1 of 3')).toBeAttached({ timeout: 90_000 });
    await expect(page.getByText('right: 1 of 3')).toBeAttached({ timeout: 90_000 });

    const captions = (await notesOf(page)).map(({ caption }) => caption);
    expect(captions.filter((caption) => /far enough|slow down|slower, please/i.test(caption))).toEqual([]);
    await page.getByRole('button', { name: /^Stop/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/turns/i);
    await expect(page.getByRole('heading', { name: 'What was said' })).toBeVisible();
  },
);

test('cat-cow is told apart, counted and summed up', { tag: '@live' }, async ({ visit }) => {
  const { page } = await visit({ webcam: 'cat-cow-in-range', size: { width: 390, height: 844 } });
  await practise(page, 'Cat-cow');
  await watchInstruments(page);
  await expect(page.getByText('cat: 1 of 5')).toBeAttached({ timeout: 90_000 });
  await expect(page.getByText('cow: 1 of 5')).toBeAttached({ timeout: 90_000 });

  const angles = (await notesOf(page)).flatMap(({ angleDeg }) => (angleDeg === null ? [] : [angleDeg]));
  const { cat, cow } = WEBCAM_TRUTH['cat-cow-in-range'].peaksDeg;
  expect(Math.abs(Math.min(...angles) + cat)).toBeLessThan(12);
  expect(Math.abs(Math.max(...angles) - cow)).toBeLessThan(12);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/bends/i);
});
