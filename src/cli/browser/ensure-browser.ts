import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

const found = (): string | null => {
  try {
    return findBrowser();
  } catch {
    return null;
  }
};

// A browser named by mistake is the person's to correct: never replace it silently by a download.
if (process.env['UNWIND_BROWSER'] ?? process.env['CHROME_PATH']) findBrowser();

if (!found()) {
  console.error('No Chromium or Chrome is installed: asking Playwright for one.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  try {
    findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
