import { readFileSync } from 'node:fs';
import { practise } from './journey.ts';
import { expect, test } from './webcam.ts';

test('a set is kept by itself, found again after a reload, taken along as a file, erased and brought back', async ({
  visit,
}) => {
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
});
