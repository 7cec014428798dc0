import { CameraFile } from '../camera-file.ts';
import { chooseModel, expectReady, setUp, turnOnCamera } from '../journey.ts';
import { expect, test, type Visit } from '../webcam.ts';
import { practisedSeconds } from './practised-seconds.ts';

/** Allows or forbids the camera as the sign in the browser's address bar does. */
async function setPermission(
  { browser, context, page }: Visit,
  setting: 'granted' | 'denied',
): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const whole = await browser.newBrowserCDPSession();
  await whole.send('Browser.setPermission', {
    permission: { name: 'camera' },
    setting,
    origin: new URL(page.url()).origin,
    ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
  });
}

test('a camera that is refused, missing, pulled out and taken back says so each time, and needs no reload to go on', async ({
  visit,
}) => {
  const camera = new CameraFile('chair-still');
  camera.plugIn();
  const visited = await visit({ webcam: camera, permission: 'asked' });
  const { page } = visited;
  const alert = page.getByRole('alert');
  const tryAgain = page.getByRole('button', { name: 'Try again' });
  await setUp(page, 'Chair twist');
  await chooseModel(page, 'lite');

  await setPermission(visited, 'denied');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(alert).toContainText('not allowed');

  await setPermission(visited, 'granted');
  camera.pullOut();
  await tryAgain.click();
  await expect(alert).toContainText('No camera was found');

  camera.plugIn();
  await tryAgain.click();
  await expectReady(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => practisedSeconds(page)).toBeGreaterThan(0);

  camera.pullOut();
  await expect(alert).toContainText('The camera went away');
  await expect(page.getByRole('button', { name: 'Save recording' })).toBeVisible();

  camera.plugIn();
  await page.getByRole('link', { name: 'Once more' }).click();
  await turnOnCamera(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect.poll(() => practisedSeconds(page)).toBeGreaterThan(0);

  await setPermission(visited, 'denied');
  await expect(alert).toContainText('not allowed');
  await page.getByRole('link', { name: 'Your history' }).click();
  await expect(page.getByRole('link', { name: /^Chair twist, / })).toHaveCount(2);
  camera.throwAway();
});
