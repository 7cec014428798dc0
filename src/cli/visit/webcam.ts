import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser/find-browser.ts';
import { ROOT } from '../browser/page-server.ts';

/** A clip of `fixtures/webcam`, played in a loop. */
export type WebcamClip = 'chair-still' | 'chair-twist-in-range';

/** A browser of its own with a clip for a webcam, and the camera allowed. It is closed afterwards. */
export async function withWebcam<T>(clip: WebcamClip, use: (browser: Browser) => Promise<T>): Promise<T> {
  const file = path.join(ROOT, 'fixtures/webcam', `${clip}.mjpeg`);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...browserArguments,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
