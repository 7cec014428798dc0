import { setUp } from './journey.ts';
import { expect, test } from './webcam.ts';

test(
  'a set starts by itself for somebody who is in place and still, without a touch',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-still' });
    await setUp(page, 'Chair twist');
    await page.getByText('Camera and model').click();
    await page.getByLabel('Seeing').selectOption('full');
    await page.getByLabel('Runs on').selectOption('CPU');
    await page.getByRole('button', { name: 'Turn on the camera' }).click();
    const checks = page.getByRole('list', { name: 'What I need to see you' }).getByRole('listitem');
    await expect(checks.filter({ hasText: 'Facing the camera' })).toHaveText(/good/, { timeout: 90_000 });
    const practice = page.getByRole('main', { name: 'Practice: Chair twist' });
    await expect(page.getByRole('status', { name: 'Starts in' })).toHaveText('1', { timeout: 120_000 });
    await expect(practice).toBeVisible();

    await expect(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow', /\d/, {
      timeout: 60_000,
    });
    const acrossTheRoom = page.getByRole('button', { name: 'Across the room' });
    await page.keyboard.press('f');
    await expect(acrossTheRoom).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(acrossTheRoom).toHaveAttribute('aria-pressed', 'false');
    await expect(practice).toBeVisible();

    await page.keyboard.press('r');
    await expect(page.getByText('Paused.')).toBeVisible();
    await page.keyboard.press('r');
    await expect(page.getByText(/On we go/)).toBeVisible();
  },
);
