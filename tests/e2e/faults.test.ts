import { practise, setUp } from './journey.ts';
import { startStaticHost } from './static-host.ts';
import { expect, test } from './webcam.ts';

const WEBCAM = 'chair-twist-in-range';

for (const { what, flags, said } of [
  { what: 'without WebGL', flags: ['--disable-3d-apis'], said: 'graphics switched off' },
  { what: 'that blocks WebAssembly', flags: ['--js-flags=--noexpose-wasm'], said: 'blocks WebAssembly' },
]) {
  test(`a browser ${what} is told what to do`, async ({ visit }) => {
    const { page } = await visit({ webcam: WEBCAM, flags });
    await setUp(page, 'Chair twist');
    await page.getByRole('button', { name: 'Turn on the camera' }).click();
    await expect(page.getByRole('alert')).toContainText(said);
  });
}

test('a model that is missing is said, and once it is there trying again is enough', async ({ visit }) => {
  const host = await startStaticHost();
  host.lose(/\.task$/);
  const { page } = await visit({ webcam: WEBCAM, address: host.address });
  await setUp(page, 'Chair twist');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(page.getByRole('alert')).toContainText('is missing');
  host.lose(null);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled({ timeout: 90_000 });
  await host.close();
});

test('a worker that is killed is replaced; a camera that goes away leaves the set, and comes back', async ({
  visit,
}) => {
  const { page } = await visit({ webcam: WEBCAM });
  await practise(page, 'Chair twist');
  const gauge = page.getByRole('meter', { name: 'How far' });
  await expect(gauge).toHaveAttribute('aria-valuenow', /\d/, { timeout: 60_000 });

  const [worker] = page.workers();
  const replaced = page.waitForEvent('worker');
  await worker?.evaluate(() => self.close()).catch(() => undefined);
  await expect(gauge).not.toHaveAttribute('aria-valuenow');
  await replaced;
  await expect(gauge).toHaveAttribute('aria-valuenow', /\d/, { timeout: 60_000 });

  await page.evaluate(() => {
    const stream = document.querySelector('video')?.srcObject;
    if (!(stream instanceof MediaStream)) throw new Error('no camera is open');
    // What a browser does when the plug is pulled.
    for (const track of stream.getTracks()) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
  await expect(page.getByRole('alert')).toContainText('The camera went away.');
  await expect(page.getByRole('button', { name: 'Save recording' })).toBeVisible();

  await page.getByRole('link', { name: 'Unwind' }).click();
  await page.getByRole('link', { name: 'Chair twist', exact: true }).click();
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled({ timeout: 90_000 });
});
