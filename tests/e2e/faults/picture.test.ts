import { chooseModel, expectReady, setUp, turnOnCamera } from '../journey.ts';
import { expect, test } from '../webcam.ts';
import { takeCameraInHand } from './camera-in-hand.ts';
import { caption, expectBlank, expectGoesOn, expectKept } from './set-under-way.ts';

test(
  'a picture that is slow, dark, empty or frozen is told and coached again when it is well; one of another shape ends the set and keeps it',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-still' });
    const camera = await takeCameraInHand(page);
    await page.reload();
    await setUp(page, 'Chair twist');
    await chooseModel(page, 'lite');

    await test.step('busy', async () => {
      await camera({ isBusy: true });
      await page.getByRole('button', { name: 'Turn on the camera' }).click();
      await expect(page.getByRole('alert')).toContainText('Another program is using the camera');
      await camera({ isBusy: false });
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectReady(page);
    });

    await page.getByRole('button', { name: 'Begin' }).click();
    await expectGoesOn(page);

    await test.step('five pictures a second, then three', async () => {
      await camera({ picturesPerSecond: 5 });
      await expect(page.getByText('This device is slow: move slowly')).toBeAttached();
      await camera({ picturesPerSecond: 3 });
      await expectBlank(page, 'This device is too slow to follow you');
      await camera({ picturesPerSecond: 30 });
      await expectGoesOn(page);
    });

    await test.step('dark', async () => {
      await camera({ shows: 'dark' });
      await expectBlank(page, 'It is too dark to see you');
      await camera({ shows: 'clip' });
      await expectGoesOn(page);
    });

    await test.step('nobody: the set pauses, and goes on by itself', async () => {
      await camera({ shows: 'room' });
      await expectBlank(page, 'I can’t see anybody');
      await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
      await camera({ shows: 'clip' });
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
      await expectGoesOn(page);
    });

    for (const shows of ['one picture', 'nothing'] as const) {
      await test.step(`frozen: ${shows}`, async () => {
        await camera({ shows });
        await expect(caption(page)).toContainText('I get no new picture');
        await expectBlank(page, 'Waiting for the picture');
        await camera({ shows: 'clip' });
        await expectGoesOn(page);
      });
    }

    await test.step('another shape', async () => {
      await camera({ widthPx: 480, heightPx: 640 });
      await expect(page.getByRole('alert')).toContainText('The picture changed its shape');
      await page.getByRole('link', { name: 'Once more' }).click();
      await turnOnCamera(page);
      await page.getByRole('button', { name: 'Begin' }).click();
      await expectGoesOn(page);
    });

    await page.keyboard.press('Escape');
    await expectKept(page, 2);
  },
);
