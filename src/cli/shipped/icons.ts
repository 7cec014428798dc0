import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../browser/find-browser.ts';
import { readBareCall } from '../call/read-call.ts';
import { runCommand } from '../call/run-command.ts';

const APP = new URL('../../app/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', APP), 'utf8');
/** A maskable icon is cut to any shape: its drawing keeps to the middle, and its ground goes to the edge. */
const maskable = svg
  .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
  .replace('<rect width="32" height="32" rx="8"', '<rect x="-5" y="-5" width="42" height="42"');

const USAGE = 'npm run icons: draws the icons of the installed page anew; run it when icon.svg changes.\n';

/** Draws the icons an installed page shows, from the one the page has. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  for (const [name, drawing, px] of [
    ['icon-192', svg, 192],
    ['icon-512', svg, 512],
    ['icon-maskable-512', maskable, 512],
    ['apple-touch-icon', maskable, 180],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: px, height: px } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
    writeFileSync(new URL(`icons/${name}.png`, APP), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await runCommand(async (args) => {
  if (readBareCall(args) === 'help') return { text: USAGE };
  await drawIcons();
  return { text: '' };
}, USAGE);
