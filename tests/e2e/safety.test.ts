import AxeBuilder from '@axe-core/playwright';
import { practise } from './journey.ts';
import { expect, test } from './webcam.ts';

test('the pain stop ends the set, asks what it is and says what to do', async ({ visit }) => {
  const { page } = await visit({ webcam: 'chair-twist-in-range' });
  await practise(page, 'Chair twist');
  await expect(page.getByRole('button', { name: 'It hurts' })).toBeVisible();
  await expect(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow', /\d/, {
    timeout: 60_000,
  });
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/what is it/i);
  await expect(page.getByRole('meter')).toBeHidden();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/because it hurt/i);
  const advice = page.getByRole('region', { name: 'Let it rest today.' });
  await expect(advice).toContainText(/doctor or physiotherapist/);
  await expect(advice.getByRole('heading', { name: 'Get help at once' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
