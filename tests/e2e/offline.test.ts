import type { Page } from '@playwright/test';
import { setUp } from './journey.ts';
import { startStaticHost } from './static-host.ts';
import { expect, test } from './webcam.ts';

/** Names of the large files that are on the device, without their hashes. */
const keptLargeFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const cache = await caches.open('unwind-large-files');
    const names = (await cache.keys()).map(({ url }) => new URL(url).pathname.split('/').at(-1) ?? '');
    return names.map((name) => name.replace(/-[\w-]{8}(\.\w+)$/, '$1')).sort();
  });

test('after one visit everything works without a network: the page, the models, a recording', async ({
  visit,
}) => {
  const host = await startStaticHost();
  const { page } = await visit({ webcam: 'chair-twist-in-range', address: host.address });
  await expect
    .poll(() => keptLargeFiles(page))
    .toEqual([
      'pose_landmarker_full.task',
      'pose_landmarker_lite.task',
      'vision_wasm_module_internal.js',
      'vision_wasm_module_internal.wasm',
    ]);
  // The start page is there before a byte of a model is asked for.
  const firstLarge = host.asked.findIndex((file) => /\.(task|wasm)$/.test(file));
  expect(host.asked.slice(0, firstLarge)).toContain('service-worker.js');
  await host.close();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Open a recording' }).click();
  await expect(page.locator('input[type=file]')).toBeAttached();
  await page.goto(host.address);
  await page.getByRole('button', { name: 'See it with a recording' }).click();
  await expect(page.getByRole('main', { name: 'Practice: Chair twist' })).toBeVisible();
  await page.goto(host.address);
  await setUp(page, 'Chair twist');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled({ timeout: 90_000 });
  // This host sent no header at all: the worker's own guard stands.
  const refused = await page
    .workers()
    .find((worker) => worker.url().includes('pose-worker'))
    ?.evaluate(() =>
      fetch('http://elsewhere.invalid/').catch((error: unknown) =>
        error instanceof Error ? error.name : '',
      ),
    );
  expect(refused).toBe('OffOriginError');
});

test('a newer version is announced on the start page and comes when it is asked for, not while somebody practises', async ({
  visit,
}) => {
  const host = await startStaticHost();
  const { page, context } = await visit({ address: host.address });
  await page.evaluate(() => navigator.serviceWorker.ready);
  const newer = page.getByRole('complementary', { name: 'A new version is ready.' });
  await expect(newer).toHaveCount(0);

  host.change('index.html', (html) => html.replace('<title>Unwind</title>', '<title>Newer</title>'));
  const revision = /(url:`index\.html`,revision:`)\w+|("?revision"?:[`"])\w+([`"],"?url"?:[`"]index\.html)/;
  host.change('service-worker.js', (script) => {
    expect(script).toMatch(revision);
    return script.replace(revision, (all) => all.replace(/[0-9a-f]{32}/, 'f'.repeat(32)));
  });
  await page.reload();
  await expect(newer).toBeVisible();
  expect(await page.evaluate(() => document.head.innerHTML)).not.toContain('Newer');

  const other = await context.newPage();
  await other.goto(host.address);
  await other.evaluate(
    () =>
      new Promise<void>((granted) => {
        void navigator.locks.request('unwind-practising', { mode: 'shared' }, () => {
          granted();
          return new Promise(() => undefined);
        });
      }),
  );
  await newer.getByRole('button').click();
  await expect(page.getByRole('status').filter({ hasText: 'Another tab is practising' })).toBeVisible();
  await other.close();
  // The browser lets go of a closed tab's lock a moment after the tab is gone.
  await expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name)))
    .not.toContain('unwind-practising');

  const loaded = page.waitForEvent('load');
  await newer.getByRole('button').click();
  await loaded;
  await expect(newer).toHaveCount(0);
  await host.close();
});
