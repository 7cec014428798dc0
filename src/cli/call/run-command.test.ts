import { spawnSync, type StdioOptions } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');

/** Starts a command as npm does. @returns its exit code and what it says on standard error */
function run(file: string, args: readonly string[], out: StdioOptions = 'pipe', env = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: ROOT,
    stdio: out,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

describe('a command', () => {
  it.skipIf(!existsSync('/dev/full'))('says that its output finds no room, and fails', () => {
    const full = openSync('/dev/full', 'w');
    const { status, said } = run('src/cli/replay.ts', ['--help'], ['ignore', full, 'pipe']);
    closeSync(full);
    expect(said).toMatch(/^standard output: this cannot be written to \(ENOSPC.*\)\.\n$/);
    expect(status).toBe(1);
  });

  it.each(['models/pack.ts', 'tests/replay/make-fixtures.ts', 'src/cli/browser/ensure-browser.ts'])(
    '%s names an option that it does not know, and shows its usage',
    (file) => {
      const { status, said } = run(file, ['--bogus']);
      expect(said).toMatch(/^Unknown option '--bogus'\n\n/);
      expect(said).not.toContain('    at ');
      expect(status).toBe(2);
    },
  );

  it('says which browser is not there', () => {
    const env = { UNWIND_BROWSER: '/nowhere/chromium' };
    expect(run('src/cli/browser/ensure-browser.ts', [], 'pipe', env)).toEqual({
      said: 'UNWIND_BROWSER names /nowhere/chromium, but no such file exists\n',
      status: 1,
    });
  });
});
