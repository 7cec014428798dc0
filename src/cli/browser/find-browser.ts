import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser that runs as root, without a GPU, and keeps its own background traffic to itself. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Chromium asks its maker about the shape of any form with a text field: its doing, not the page's.
  '--disable-features=AutofillServerCommunication',
  '--disable-quic',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Without a GPU, putting the page together through WebGL in software would take the time the model needs.
  '--disable-gpu-compositing',
];

const onPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find((candidate) => existsSync(candidate));

/**
 * The browser to test with: the one `UNWIND_BROWSER` (or `CHROME_PATH`) names, else an installed Chromium or Chrome,
 * else the one Playwright downloaded.
 * @throws when none is there, with what to do about it.
 */
export function findBrowser(): string {
  const named = process.env['UNWIND_BROWSER'] ?? process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`UNWIND_BROWSER names ${named}, but no such file exists`);
  }
  const installed = onPath() ?? FIXED_PLACES.find((place) => existsSync(place));
  if (installed) return installed;
  const downloaded = chromium.executablePath();
  if (existsSync(downloaded)) return downloaded;
  throw new Error(
    'No browser found. Install Chromium or Chrome, or set UNWIND_BROWSER to one, or run: npx playwright install chromium',
  );
}
