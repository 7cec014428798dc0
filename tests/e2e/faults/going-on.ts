import { expect, type Page } from '@playwright/test';

const gauge = (page: Page) => page.getByRole('meter', { name: 'How far' });

/** The gauge has a number. */
export const expectMeasured = (page: Page): Promise<void> =>
  expect(gauge(page)).toHaveAttribute('aria-valuenow', /\d/, { timeout: 60_000 });

/** The gauge is blank. */
export const expectBlank = (page: Page): Promise<void> =>
  expect(gauge(page)).not.toHaveAttribute('aria-valuenow');

/** What is said, in large type. */
export const caption = (page: Page) => page.getByRole('status').first();

/** Time practised so far, seconds: the last picture's that was looked at. */
export async function practisedSeconds(page: Page): Promise<number> {
  const said = await page.getByText('Time practised').locator('..').innerText();
  const [, minutes = '', seconds = ''] = /(\d+):(\d+)/.exec(said) ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

/** New pictures come in and are measured. */
export async function expectGoesOn(page: Page): Promise<void> {
  const before = await practisedSeconds(page);
  await expect.poll(() => practisedSeconds(page), { timeout: 90_000 }).toBeGreaterThan(before + 1);
  await expectMeasured(page);
}
