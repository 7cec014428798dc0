import { chromium, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../src/cli/browser/find-browser.ts';
import truth from '../../fixtures/webcam/truth.json' with { type: 'json' };
import { clipFile, type CameraFile, type WebcamClip } from './camera-file.ts';

export const WEBCAM_TRUTH = truth;

export interface Visit {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
}

export interface VisitOptions {
  /** The clip the fake webcam plays in a loop; without one the machine has no camera. */
  readonly webcam?: WebcamClip | CameraFile;
  /** Whether the browser grants the camera without asking; `asked`: the test decides by itself. */
  readonly permission?: 'granted' | 'refused' | 'asked';
  readonly proxy?: string;
  /** Where the page is, when not where the tests' own server has it. */
  readonly address?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** The device's language. */
  readonly locale?: string;
  /** Further flags, which take something away from the browser. */
  readonly flags?: readonly string[];
}

/** The arguments that make a browser show a clip for a webcam. */
export const webcamArguments = (webcam: WebcamClip | CameraFile): readonly string[] => {
  const file = typeof webcam === 'string' ? clipFile(webcam) : webcam.path;
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
};

/** Opens the built page in a browser of its own, as a new person would, with a clip for a webcam. */
export const test = base.extend<{ visit: (options: VisitOptions) => Promise<Visit> }>({
  visit: async ({ baseURL }, use) => {
    const browsers: Browser[] = [];
    await use(async (options) => {
      const { webcam, permission = 'granted', proxy, size, address = './', locale = 'en-GB' } = options;
      const args = [...browserArguments, ...(options.flags ?? [])];
      if (permission === 'granted') args.push('--use-fake-ui-for-media-stream');
      if (permission === 'refused') args.push('--deny-permission-prompts');
      if (webcam !== undefined) args.push(...webcamArguments(webcam));
      const browser = await chromium.launch({ executablePath: findBrowser(), args });
      browsers.push(browser);
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        // The page's proxy, not the browser's: what the browser asks for on its own account is not the page's doing.
        // Without the bypass rule loopback traffic would not pass through it.
        ...(proxy === undefined ? {} : { proxy: { server: proxy, bypass: '<-loopback>' } }),
        locale,
        viewport: size ?? { width: 1280, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(address);
      return { browser, context, page };
    });
    for (const browser of browsers) await browser.close();
  },
});

export { expect } from '@playwright/test';
