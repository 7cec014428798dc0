import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { DISPLAY_PROGRAM, startDisplay } from './display.ts';
import { isComplaint, type EngineKind, type EngineOptions } from './engine.ts';
import { findProgram, startProgram } from './program.ts';
import { WebDriverSession, webDriverWindow } from './webdriver-window.ts';

const DRIVER = 'WebKitWebDriver';
const BROWSER = 'MiniBrowser';

/** Debian keeps it beside the library, in a folder named after its version. */
function browserPlaces(): readonly string[] {
  const library = '/usr/lib';
  const machines = entries(library).filter((name) => name.includes('-linux-gnu'));
  return machines.flatMap((machine) =>
    entries(path.join(library, machine))
      .filter((name) => /^webkit(2gtk|gtk)-\d/.test(name))
      .toSorted()
      .toReversed()
      .map((folder) => path.join(library, machine, folder, BROWSER)),
  );
}

const entries = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const findBrowser = (): string | null => findProgram(BROWSER, browserPlaces());

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Longer than any script of a check takes. */
const SCRIPT_TIMEOUT_MS = 600_000;

interface Setup {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const kind = ({ id, name, about, args, environment }: Setup): EngineKind => ({
  id,
  name,
  about,
  install: 'apt-get install webkit2gtk-driver libwebkit2gtk-4.1-0 gstreamer1.0-plugins-good xvfb',
  missing: () => [
    ...(findProgram(DRIVER) === null ? [DRIVER] : []),
    ...(findBrowser() === null ? [BROWSER] : []),
    ...(findProgram(DISPLAY_PROGRAM) === null ? [DISPLAY_PROGRAM] : []),
  ],
  async start({ proxy }: EngineOptions) {
    const display = await startDisplay();
    const complaints: string[] = [];
    const port = await freePort();
    const driver = startProgram(
      findProgram(DRIVER) ?? DRIVER,
      [`--port=${port}`],
      { LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB', ...environment, DISPLAY: display.name },
      (line) => {
        if (/^CONSOLE .*\bERROR\b/.test(line) && isComplaint(line)) complaints.push(line);
      },
    );
    const close = async (): Promise<void> => {
      await driver.stop();
      await display.close();
    };
    try {
      const address = `http://127.0.0.1:${port}`;
      await answering(address);
      const session = await WebDriverSession.open(address, {
        browserName: BROWSER,
        'webkitgtk:browserOptions': {
          binary: findBrowser() ?? BROWSER,
          args: [
            '--automation',
            '--enable-media-stream=true',
            '--enable-mock-capture-devices=true',
            '--enable-write-console-messages-to-stdout=true',
            ...(proxy === undefined ? [] : [`--proxy=${proxy}`]),
            ...args,
          ],
        },
      });
      await session.send('timeouts', { script: SCRIPT_TIMEOUT_MS });
      return {
        version: String(session.capabilities['browserVersion']),
        window: webDriverWindow(session),
        complaints,
        close: async () => {
          await session.close().catch(() => undefined);
          await close();
        },
      };
    } catch (error) {
      await close();
      throw error;
    }
  },
});

/** Waits for the driver to listen. */
async function answering(address: string): Promise<void> {
  for (let left = 100; ; left--) {
    const ready = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (ready) return;
    if (left === 0) throw new Error(`${DRIVER} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** WebKitGTK with what Safari has and Debian's build keeps switched off. */
export const webkit = kind({
  id: 'webkit',
  name: 'WebKit, as in Safari',
  about: 'WebGL in workers and shared memory switched on, the browser’s own test picture for a camera',
  args: ['--features=+AllowWebGLInWorkers'],
  environment: { JSC_useSharedArrayBuffer: '1' },
});

/** WebKitGTK as it comes. */
export const webkitPlain = kind({
  id: 'webkit-plain',
  name: 'WebKitGTK as it comes',
  about: 'no WebGL in workers and no shared memory',
  args: [],
  environment: {},
});
