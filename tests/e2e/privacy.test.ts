import { practise } from './journey.ts';
import { attemptUploads } from './planted-uploads.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { expect, test } from './webcam.ts';

/** Runtimes that report usage do it a minute after the start: wait longer than that. */
const QUIET_MS = 70_000;

test('nothing leaves the origin: not at load, not in a session, not 70 seconds later, not on close', async ({
  visit,
  baseURL,
}) => {
  const proxy = await startRecordingProxy();
  const { browser, page } = await visit({ webcam: 'chair-twist-in-range', proxy: proxy.address });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await practise(page, 'Chair twist');
  await expect(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow', /\d/, {
    timeout: 60_000,
  });
  // The worker sees the pictures: what is planted there gets nowhere either.
  const [worker] = page.workers();
  expect(await worker?.evaluate(attemptUploads, 'elsewhere.invalid')).toHaveLength(6);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(QUIET_MS);
  await browser.close();

  const origin = new URL(baseURL ?? '').host;
  expect(proxy.hosts.length).toBeGreaterThan(0);
  expect(proxy.hosts.filter((host) => host !== origin)).toEqual([]);
  expect(requested.filter((url) => !/^(blob|data):/.test(url) && new URL(url).host !== origin)).toEqual([]);
  await proxy.close();
});

test('the recording proxy would see a request to another host', async ({ visit }) => {
  const proxy = await startRecordingProxy();
  const { context } = await visit({ proxy: proxy.address });
  const bare = await context.newPage();
  await bare.goto('http://elsewhere.invalid/planted').catch(() => null);
  expect(proxy.hosts).toContain('elsewhere.invalid');
  await proxy.close();
});

test('uploads that somebody planted in the page get nowhere, by any way', async ({ visit }) => {
  const proxy = await startRecordingProxy();
  const { page } = await visit({ proxy: proxy.address });
  const tried = await page.evaluate(attemptUploads, 'elsewhere.invalid');
  expect(tried).toHaveLength(15);
  expect(proxy.hosts.filter((host) => host.startsWith('elsewhere'))).toEqual([]);
  expect(await page.evaluate(() => ({ isolated: crossOriginIsolated }))).toEqual({ isolated: true });
  await proxy.close();
});
