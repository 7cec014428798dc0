import { chooseModel, expectReady, setUp } from '../journey.ts';
import { startStaticHost } from '../static-host.ts';
import { expect, test } from '../webcam.ts';

test('a model that is missing, cut off or not the one that was packed is refused, and taken without a reload once it is right', async ({
  visit,
}) => {
  const host = await startStaticHost();
  const model = /\.task$/;
  host.damage(model, () => null);
  const { page } = await visit({ webcam: 'chair-still', address: host.address });
  const alert = page.getByRole('alert');
  const tryAgain = page.getByRole('button', { name: 'Try again' });
  await setUp(page, 'Chair twist');
  await chooseModel(page, 'lite');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(alert).toContainText('sees your movement is missing');

  host.damage(model, (bytes) => bytes.subarray(0, bytes.length / 2));
  await tryAgain.click();
  await expect(alert).toContainText('arrived damaged');

  host.mend();
  host.damage(model, (bytes) => {
    const other = Buffer.from(bytes);
    other[other.length >> 1] = (other[other.length >> 1] ?? 0) ^ 1;
    return other;
  });
  await tryAgain.click();
  await expect(alert).toHaveCount(0);
  await expect(alert).toContainText('arrived damaged');

  host.mend();
  await tryAgain.click();
  await expectReady(page);
  await expect(alert).toHaveCount(0);
  await host.close();
});

// From a host that never had it whole: a page may keep what it needs ahead of time.
test('a program for the model that is cut off is refused, and taken without a reload once it is whole', async ({
  visit,
}) => {
  const host = await startStaticHost();
  host.damage(/\.wasm$/, (bytes) => bytes.subarray(0, bytes.length / 2));
  const { page } = await visit({ webcam: 'chair-still', address: host.address });
  const alert = page.getByRole('alert');
  await setUp(page, 'Chair twist');
  await chooseModel(page, 'lite');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(alert).toContainText('arrived damaged');

  host.mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectReady(page);
  await expect(alert).toHaveCount(0);
  await host.close();
});
