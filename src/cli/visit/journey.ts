import type { Page } from '@playwright/test';

/** What the clips of the webcam show. */
const EXERCISE_NAME = 'Chair twist';
/** Longest time anything on the page may take before a visitor gives up, milliseconds. */
const PATIENCE_MS = 120_000;

const exerciseLink = (page: Page) => page.getByRole('link', { name: EXERCISE_NAME, exact: true });

/** @returns milliseconds until the start page can be used */
export async function openStartPage(page: Page, url: string): Promise<number> {
  page.setDefaultTimeout(PATIENCE_MS);
  const openedMs = performance.now();
  await page.goto(url);
  await exerciseLink(page).waitFor();
  return performance.now() - openedMs;
}

/** From the start page to setting up; somebody who is well answers the questions when they are asked. */
export async function goToSetUp(page: Page): Promise<void> {
  await exerciseLink(page).click();
  await cameraOrQuestions(page);
}

/** From turning on the camera into a set. @returns milliseconds from turning on the camera until it could begin */
export async function beginSet(page: Page): Promise<number> {
  const turnedOnMs = performance.now();
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await page.getByRole('checkbox', { name: /Start by itself/ }).uncheck();
  await page.locator('button:enabled', { hasText: 'Begin' }).waitFor();
  const readyMs = performance.now() - turnedOnMs;
  await page.getByRole('button', { name: 'Begin' }).click();
  return readyMs;
}

/** From a set's summary to setting up the next. */
export async function practiseAgain(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Once more' }).click();
  await cameraOrQuestions(page);
}

/** To the start page, from wherever one is. */
export async function leave(page: Page): Promise<void> {
  await page.evaluate("location.hash = '#/'");
  await exerciseLink(page).waitFor();
}

async function cameraOrQuestions(page: Page): Promise<void> {
  const well = page.getByRole('button', { name: 'None of these apply to me' });
  const camera = page.getByRole('button', { name: 'Turn on the camera' });
  await well.or(camera).first().waitFor();
  if (await well.isVisible()) await well.click();
}
