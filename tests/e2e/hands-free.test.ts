import { setUp } from './journey.ts';
import { expect, test } from './webcam.ts';

test('a set starts by itself for somebody who is in place and still, without a touch', async ({ visit }) => {
  const { page } = await visit({ webcam: 'chair-still' });
  await setUp(page, 'Chair twist');
  await page.getByText('Camera and model').click();
  await page.getByLabel('Seeing').selectOption('full');
  await page.getByLabel('Runs on').selectOption('CPU');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  const practice = page.getByRole('main', { name: 'Practice: Chair twist' });
  await expect(page.getByRole('status', { name: 'Starts in' })).toHaveText('1', { timeout: 120_000 });
  await expect(practice).toBeVisible();

  await expect(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow', /\d/, {
    timeout: 60_000,
  });
  await page.keyboard.press('r');
  await expect(page.getByText('Paused.')).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText(/On we go/)).toBeVisible();
});
