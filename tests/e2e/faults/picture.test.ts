import { takeCameraInHand } from '../camera-in-hand.ts';
import { chooseModel, setUp, turnOnCamera } from '../journey.ts';
import { expect, test } from '../webcam.ts';
import { caption, expectBlank, expectGoesOn } from './going-on.ts';

test(
  'a picture that is slow, dark, empty or frozen is told and coached again when it is well; one of another shape ends the set and keeps it',
  { tag: '@live' },
  async ({ visit }) => {
    const { page } = await visit({ webcam: 'chair-still' });
    const camera = await takeCameraInHand(page);
    await page.reload();
    await setUp(page, 'Chair twist');
    await chooseModel(page, 'lite');
    await turnOnCamera(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expectGoesOn(page);

    await test.step('five pictures a second, then three', async () => {
      await camera({ picturesPerSecond: 5 });
      await expect(page.getByText('This device is slow: move slowly')).toBeAttached();
      await camera({ picturesPerSecond: 3 });
      await expect(caption(page)).toContainText(/keep up/);
      await expectBlank(page);
      await camera({ picturesPerSecond: 30 });
      await expectGoesOn(page);
    });

    await test.step('dark', async () => {
      await camera({ shows: 'dark' });
      await expect(caption(page)).toContainText(/too dark|more light/);
      await expectBlank(page);
      await camera({ shows: 'clip' });
      await expectGoesOn(page);
    });

    await test.step('nobody', async () => {
      await camera({ shows: 'room' });
      await expect(caption(page)).toContainText(/come into the picture/i);
      await expectBlank(page);
      await camera({ shows: 'clip' });
      await expectGoesOn(page);
    });

    for (const shows of ['one picture', 'nothing'] as const) {
      await test.step(`frozen: ${shows}`, async () => {
        await camera({ shows });
        await expect(caption(page)).toContainText('no new picture');
        await expectBlank(page);
        await camera({ shows: 'clip' });
        await expectGoesOn(page);
      });
    }

    await camera({ widthPx: 480, heightPx: 640 });
    await expect(page.getByRole('alert')).toContainText('changed its shape');
    await expect(page.getByRole('button', { name: 'Save recording' })).toBeVisible();
    await page.getByRole('link', { name: 'Once more' }).click();
    await turnOnCamera(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expectGoesOn(page);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Your history' }).click();
    await expect(page.getByRole('link', { name: /^Chair twist, / })).toHaveCount(2);
  },
);
