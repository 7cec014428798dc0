import { chromium, test as base, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserArguments, findBrowser } from '../../src/cli/browser/find-browser.ts';
import { startProgram } from '../engines/program.ts';
import type { WebcamClip } from './camera-file.ts';
import { expect, webcamArguments } from './webcam.ts';

/**
 * A browser as somebody would start it themselves. In one that Playwright starts every page believes that it is in front;
 * in this one a page whose tab is in the background is hidden, as it is in daily life.
 */
export interface PlainBrowser {
  readonly page: Page;
  /** Every process of the browser stands still for a while, as when the laptop sleeps. */
  readonly sleep: (ms: number) => Promise<void>;
  /** The process that draws with the graphics chip crashes. The browser starts another one. */
  readonly crashGraphics: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function startPlainBrowser(webcam: WebcamClip): Promise<PlainBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'unwind-profile-'));
  const program = startProgram(findBrowser(), [
    ...browserArguments,
    ...webcamArguments(webcam),
    '--use-fake-ui-for-media-stream',
    '--headless',
    '--lang=en-GB',
    '--accept-lang=en-GB',
    '--window-size=1280,900',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const [, address = ''] = await program.line(/DevTools listening on (ws:\S+)/);
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the browser opened without a page');
  const whole = await browser.newBrowserCDPSession();
  const processes = async () => (await whole.send('SystemInfo.getProcessInfo')).processInfo;
  const graphics = async () => (await processes()).find(({ type }) => type === 'GPU')?.id;
  return {
    page,
    async sleep(ms) {
      const ids = (await processes()).map(({ id }) => id);
      for (const id of ids) process.kill(id, 'SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, ms));
      for (const id of ids) process.kill(id, 'SIGCONT');
    },
    async crashGraphics() {
      const before = await graphics();
      // Nobody is left to answer.
      whole.send('Browser.crashGpuProcess').catch(() => undefined);
      await expect.poll(graphics).not.toBe(before);
    },
    async close() {
      await browser.close();
      await program.stop();
      rmSync(profile, { recursive: true });
    },
  };
}

/** Opens the built page in such a browser, with a clip for a webcam. */
export const test = base.extend<{ visitPlainly: (webcam: WebcamClip) => Promise<PlainBrowser> }>({
  visitPlainly: async ({ baseURL }, use) => {
    const browsers: PlainBrowser[] = [];
    await use(async (webcam) => {
      const browser = await startPlainBrowser(webcam);
      browsers.push(browser);
      await browser.page.goto(baseURL ?? '');
      return browser;
    });
    for (const browser of browsers) await browser.close();
  },
});
