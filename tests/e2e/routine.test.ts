import { clipRests } from './journey.ts';
import { expect, test } from './webcam.ts';

test(
  'a routine of one’s own is made, run through the camera and looked back on',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-twist-in-range' });
    await page.getByRole('link', { name: 'Make your own' }).click();
    await page.getByLabel('Its name').fill('At my desk');
    await page.getByLabel('Add an exercise').selectOption('Chair twist');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Save the routine' }).click();
    await page.getByRole('button', { name: 'None of these apply to me' }).click();
    await page.getByRole('button', { name: 'Begin the routine' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Chair twist' })).toBeVisible();

    await page.getByText('Camera and model').click();
    await page.getByLabel('Seeing').selectOption('full');
    await page.getByLabel('Runs on').selectOption('CPU');
    await page.getByRole('button', { name: 'Turn on the camera' }).click();
    await expect(page.getByRole('button', { name: 'Begin now' })).toBeEnabled({ timeout: 90_000 });
    await clipRests(page);
    await page.getByRole('button', { name: 'Begin now' }).click();
    await expect(page.getByText('left: 1 of 3')).toBeAttached({ timeout: 90_000 });
    await page.keyboard.press('Escape');

    await expect(page.getByText('2 of 2')).toBeVisible();
    await page.getByRole('button', { name: 'Skip this one' }).click();
    const steps = page.getByRole('list', { name: 'At my desk' }).getByRole('listitem');
    await expect(steps.nth(0)).toContainText('stopped');
    await expect(steps.nth(0)).toContainText(/turn/i);
    await expect(steps.nth(1)).toContainText('skipped');
  },
);
