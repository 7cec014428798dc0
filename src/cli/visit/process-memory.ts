import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';

/** A browser's processes by what they do: `renderer` runs pages, `GPU` draws for all of them. */
export type ProcessKind = 'renderer' | 'GPU';

/** Resident memory of the largest process of a kind, bytes. Null where `ps` does not tell. */
export async function processBytes(browser: Browser, kind: ProcessKind): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const ids = processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', ids.join(',')]);
    return 1024 * Math.max(...stdout.trim().split(/\s+/).map(Number));
  } catch {
    return null;
  }
}
