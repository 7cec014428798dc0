import { CommandError } from '../../src/cli/call/command-error.ts';
import type { Check } from './check.ts';
import { CHECKS } from './checks.ts';
import type { EngineKind } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit, webkitPlain } from './webkit.ts';

const ENGINES: readonly EngineKind[] = [firefox, webkit, webkitPlain];

export const ENGINES_USAGE = `usage: npm run test:engines -- [ENGINE...] [--check WORDS] [--built]

Drives the built page through other browsers than Chromium and says what works in each.
  ENGINE         ${ENGINES.map(({ id }) => id).join(', ')}; all of them unless some are named
  --check WORDS  only the checks in whose name these words are
  --built        takes the page as it was built last
`;

export interface EnginesCall {
  readonly engines: readonly EngineKind[];
  readonly checks: readonly Check[];
  readonly built: boolean;
}

/** @throws {CommandError} `usage` */
export function parseEnginesCall(args: readonly string[]): EnginesCall | 'help' {
  let engines: readonly EngineKind[] = [];
  let checks = CHECKS;
  let built = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const engine = ENGINES.find(({ id }) => id === arg);
    if (engine !== undefined) engines = [...engines, engine];
    else if (arg === '--help' || arg === '-h') return 'help';
    else if (arg === '--built') built = true;
    else if (arg === '--check') {
      const words = args[++index]?.toLowerCase();
      checks = words === undefined ? [] : CHECKS.filter(({ name }) => name.toLowerCase().includes(words));
      if (checks.length === 0) throw new CommandError('usage', `no check has “${words ?? ''}” in its name`);
    } else throw new CommandError('usage', `neither an engine nor an option: ${arg}`);
  }
  return { engines: engines.length === 0 ? ENGINES : engines, checks, built };
}
