import { expect, test } from './webcam.ts';

test('the page speaks the device’s language at first; another one is chosen, and stays', async ({
  visit,
}) => {
  const { page } = await visit({ locale: 'de-AT' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dreh dich sanft.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Unwind: sanfte Beweglichkeit für den Rücken');

  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Turn gently.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dreh dich sanft.');
  await page.goto('./#/set-up/cat-cow');
  await page.reload();
  await page.getByRole('button', { name: 'Nichts davon trifft auf mich zu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Katze und Kuh' })).toBeVisible();
  await expect(page.getByText('Stell die Kamera etwa auf die Höhe deines Rückens.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
