import { chromium, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserArguments, findBrowser } from '../../../src/cli/browser/find-browser.ts';
import { setUp } from '../journey.ts';
import { expect, test } from '../webcam.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const alert = (page: Page) => page.getByRole('alert');

/** A set without a camera, begun and ended: what is asked here is only whether it can be kept. */
async function breatheOnce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: /^Stop/ }).click();
  await expect(headline(page)).toHaveText('You stopped the set.');
}

test('a device without room says so; once there is some the set is kept, without a reload', async ({
  visit,
  baseURL,
}) => {
  const { page, context } = await visit({});
  const browser = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  await setUp(page, 'Deep breathing');
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await breatheOnce(page);
  await expect(alert(page)).toContainText('could not be kept');
  await expect(alert(page)).toContainText('no room left');

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Your history' }).click();
  await expect(headline(page)).toHaveText('You have practised on one day.');
});

test('a history that a newer Unwind has written is left alone, and the set can still be looked at', async ({
  visit,
}) => {
  const { page } = await visit({});
  await setUp(page, 'Deep breathing');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('unwind', 999);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error ?? new Error('it could not be opened'));
      }),
  );
  await breatheOnce(page);
  await expect(alert(page)).toContainText('written by a newer Unwind');
  expect((await page.evaluate(() => indexedDB.databases())).map(({ version }) => version)).toEqual([999]);
});

test('a browser that lets the page keep nothing still leads through a set, and says that it is not kept', async ({
  baseURL,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'unwind-profile-'));
  mkdirSync(path.join(profile, 'Default'));
  // What the browser's own switch "block all site data" writes down.
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArguments],
    locale: 'en-GB',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const [page] = context.pages();
  if (page === undefined) throw new Error('the browser opened without a page');
  await page.goto('./');
  await setUp(page, 'Deep breathing');
  await breatheOnce(page);
  await expect(alert(page)).toContainText('lets the page keep nothing');
  await page.getByRole('link', { name: 'Your history' }).click();
  await expect(alert(page)).toContainText('lets the page keep nothing');
  await context.close();
  rmSync(profile, { recursive: true });
});

test('two tabs that practise at once both keep their sets', async ({ visit }) => {
  const { page, context } = await visit({});
  await setUp(page, 'Deep breathing');
  const other = await context.newPage();
  await other.goto('./');
  await other.getByRole('link', { name: 'Heat', exact: true }).click();
  // What was answered in one tab holds in the other.
  await expect(headline(other)).toHaveText('Heat');
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Begin' }).click();
  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: /^Stop/ }).click();
    await expect(headline(tab)).toHaveText('You stopped the set.');
  }
  for (const tab of [page, other]) {
    await tab.getByRole('link', { name: 'Your history' }).click();
    await expect(tab.getByRole('link', { name: /^(Deep breathing|Heat), / })).toHaveCount(2);
  }
});
