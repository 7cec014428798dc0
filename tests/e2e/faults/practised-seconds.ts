import type { Page } from '@playwright/test';

/** Time practised so far, seconds: the last picture's that was looked at. */
export async function practisedSeconds(page: Page): Promise<number> {
  const said = await page.getByText('Time practised').locator('..').innerText();
  const [, minutes = '', seconds = ''] = /(\d+):(\d+)/.exec(said) ?? [];
  return 60 * Number(minutes) + Number(seconds);
}
