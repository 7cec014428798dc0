import { setUp } from './journey.ts';
import { expect, test } from './webcam.ts';

test('refusing the camera says so and what to do', async ({ visit }) => {
  const { page } = await visit({ webcam: 'chair-twist-in-range', permission: 'refused' });
  await setUp(page, 'Chair twist');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('camera');
  await expect(alert).toContainText(/allow/i);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a machine without a camera says so and what to do', async ({ visit }) => {
  const { page } = await visit({});
  await setUp(page, 'Chair twist');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(page.getByRole('alert')).toContainText(/no camera/i);
});
