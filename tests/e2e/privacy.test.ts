import { practise } from './journey.ts';
import { attemptUploads } from './planted-uploads.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { readStored } from './stored.ts';
import { expect, test } from './webcam.ts';

/** Runtimes that report usage do it a minute after the start: wait longer than that. */
const QUIET_MS = 70_000;
/** Where planted code tries to send to. The browser notes a request it blocks; the proxy notes what got out. */
const PLANTED = 'elsewhere.invalid';

test('nothing leaves the origin: not at load, not in a session, not 70 seconds later, not on close', async ({
  visit,
  baseURL,
}) => {
  const proxy = await startRecordingProxy();
  const { browser, page } = await visit({ webcam: 'chair-twist-in-range', proxy: proxy.address });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const ofThePage = (url: string): boolean => new URL(url).host !== PLANTED;
  await practise(page, 'Chair twist');
  await expect(page.getByRole('meter', { name: 'How far' })).toHaveAttribute('aria-valuenow', /\d/, {
    timeout: 120_000,
  });
  // One worker sees the pictures, another the points on them: what is planted there gets nowhere either.
  for (const name of ['pose-worker', 'paint-worker']) {
    const worker = page.workers().find((one) => one.url().includes(name));
    expect(await worker?.evaluate(attemptUploads, PLANTED)).toHaveLength(6);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const kept = await readStored(page);
  await page.goto('./#/privacy');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing of yours is left here.' })).toBeVisible();
  await expect.poll(async () => (await readStored(page)).data).toEqual({});
  await page.waitForTimeout(QUIET_MS);
  await browser.close();

  // What was kept was somebody's answers and numbers: no pixel, and nowhere a joint.
  expect(Object.keys(kept.data)).toContain('localStorage unwind.safety');
  expect(kept.binary).toEqual([]);
  const all = Object.values(kept.data).join('\n');
  expect(all).not.toMatch(/"(visibility|image|world|landmarks|backContour)"|data:image|base64/);
  expect(kept.cached.filter((path) => !/^\/($|assets\/|icons\/|index\.html|manifest\.)/.test(path))).toEqual(
    [],
  );

  const origin = new URL(baseURL ?? '').host;
  expect(proxy.hosts.length).toBeGreaterThan(0);
  expect(proxy.hosts.filter((host) => host !== origin)).toEqual([]);
  expect(
    requested.filter(ofThePage).filter((url) => !/^(blob|data):/.test(url) && new URL(url).host !== origin),
  ).toEqual([]);
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
  const tried = await page.evaluate(attemptUploads, PLANTED);
  expect(tried).toHaveLength(15);
  expect(proxy.hosts.filter((host) => host.startsWith('elsewhere'))).toEqual([]);
  expect(await page.evaluate(() => ({ isolated: crossOriginIsolated }))).toEqual({ isolated: true });
  await proxy.close();
});
