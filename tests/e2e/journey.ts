import type { Page } from '@playwright/test';
import { expect } from './webcam.ts';

/** From the start page to the running practice view, by what a person reads on the page. */
export async function practise(page: Page, exerciseName: string): Promise<void> {
  await page.getByRole('link', { name: exerciseName, exact: true }).click();
  // The choice by measurement has tests of its own; here a busy machine must not change the model.
  await page.getByText('Camera and model').click();
  await page.getByLabel('Seeing').selectOption('full');
  await page.getByLabel('Runs on').selectOption('CPU');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await page.getByRole('button', { name: 'Begin' }).click({ timeout: 90_000 });
  await expect(page.getByRole('main', { name: `Practice: ${exerciseName}` })).toBeVisible();
}
