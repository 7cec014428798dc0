import { spawnSync } from 'node:child_process';
import { readBareCall } from '../call/read-call.ts';
import { runCommand } from '../call/run-command.ts';
import { findBrowser } from './find-browser.ts';

const USAGE = 'Finds the browser for the tests, and asks Playwright for one where there is none.\n';

const found = (): string | null => {
  try {
    return findBrowser();
  } catch {
    return null;
  }
};

function ensureBrowser(): void {
  // A browser named by mistake is the person's to correct: never replace it silently by a download.
  if (process.env['UNWIND_BROWSER'] ?? process.env['CHROME_PATH']) findBrowser();
  if (found() !== null) return;
  process.stderr.write('No Chromium or Chrome is installed: asking Playwright for one.\n');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  findBrowser();
}

await runCommand((args) => {
  if (readBareCall(args) === 'help') return { text: USAGE };
  ensureBrowser();
  return { text: '' };
}, USAGE);
