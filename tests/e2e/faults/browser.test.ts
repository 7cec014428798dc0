import { chooseModel, expectReady, setUp } from '../journey.ts';
import { expect, test } from '../webcam.ts';
import { expectGoesOn, expectKept } from './set-under-way.ts';

test('a browser that blocks WebAssembly is told so', async ({ visit }) => {
  const { page } = await visit({ webcam: 'chair-still', flags: ['--js-flags=--jitless'] });
  await setUp(page, 'Chair twist');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(page.getByRole('alert')).toContainText('This browser blocks WebAssembly');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeDisabled();
});

test(
  'without WebGL the runtime that needs none takes over, and who wants the other one is told why not',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({
      webcam: 'chair-still',
      flags: ['--disable-gpu', '--disable-software-rasterizer'],
    });
    await setUp(page, 'Chair twist');
    await chooseModel(page, 'lite', 'CPU');
    await page.getByRole('button', { name: 'Turn on the camera' }).click();
    await expect(page.getByRole('alert')).toContainText('This browser has graphics switched off');
    await expect(page.getByRole('button', { name: 'Begin' })).toBeDisabled();

    await page.getByLabel('Runs on').selectOption('auto');
    await expectReady(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expectGoesOn(page);
    await page.keyboard.press('Escape');
    await expectKept(page, 1);
  },
);
