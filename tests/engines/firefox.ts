import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bidiWindow } from './bidi-window.ts';
import { BidiConnection } from './bidi.ts';
import { DISPLAY_PROGRAM, startDisplay } from './display.ts';
import { isComplaint, type EngineKind, type EngineOptions } from './engine.ts';
import { findProgram, startProgram } from './program.ts';

type Setting = boolean | number | string;

const PROGRAM = findProgram('firefox-esr') ?? findProgram('firefox');

const SETTINGS: Readonly<Record<string, Setting>> = {
  // WebDriver BiDi and nothing older.
  'remote.active-protocols': 1,
  // A moving test picture for a camera, allowed without a question.
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  // Keys do what they stand for although no window manager gives the window its focus.
  'focusmanager.testmode': true,
  // Software may draw WebGL.
  'webgl.force-enabled': true,
  // What the browser would ask for on its own account: it is not the page's doing.
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.region.network.url': '',
  'dom.push.connection.enabled': false,
  'intl.accept_languages': 'en-GB, en',
};

const throughProxy = (proxy: string): Record<string, Setting> => {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    // The page itself comes from this machine and is to be seen as well.
    'network.proxy.allow_hijacking_localhost': true,
  };
};

/** A line for each setting, as a profile's `user.js` wants it. */
const asUserFile = (settings: Readonly<Record<string, Setting>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
}

/** Firefox, driven by WebDriver BiDi, which it speaks without a driver. */
export const firefox: EngineKind = {
  id: 'firefox',
  name: 'Firefox',
  about: 'WebGL drawn in software, the browser’s own moving test picture for a camera',
  install: 'apt-get install firefox-esr xvfb',
  missing: () => [
    ...(PROGRAM === null ? ['firefox-esr'] : []),
    ...(findProgram(DISPLAY_PROGRAM) === null ? [DISPLAY_PROGRAM] : []),
  ],
  async start({ proxy }: EngineOptions) {
    const profile = mkdtempSync(path.join(tmpdir(), 'unwind-firefox-'));
    writeFileSync(
      path.join(profile, 'user.js'),
      asUserFile({ ...SETTINGS, ...(proxy === undefined ? {} : throughProxy(proxy)) }),
    );
    const display = await startDisplay();
    const program = startProgram(
      PROGRAM ?? 'firefox-esr',
      ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
      { DISPLAY: display.name, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    );
    const close = async (): Promise<void> => {
      await program.stop();
      await display.close();
      rmSync(profile, { recursive: true });
    };
    try {
      const [, address = ''] = await program.line(/BiDi listening on (ws:\S+)/);
      const connection = await BidiConnection.open(`${address}/session`);
      const { capabilities } = (await connection.send('session.new', { capabilities: {} })) as {
        readonly capabilities: { readonly browserVersion: string };
      };
      const complaints: string[] = [];
      connection.onEvent = (method, params) => {
        if (method !== 'log.entryAdded') return;
        const { level, text } = params as LogEntry;
        if (level === 'error' && isComplaint(text ?? '')) complaints.push(text ?? '');
      };
      await connection.send('session.subscribe', { events: ['log.entryAdded'] });
      const window = await bidiWindow(connection);
      return {
        version: capabilities.browserVersion,
        window,
        complaints,
        close: async () => {
          connection.close();
          await close();
        },
      };
    } catch (error) {
      await close();
      throw error;
    }
  },
};
