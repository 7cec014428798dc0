import path from 'node:path';
import { build, preview } from 'vite';
import { runCommand, type CommandResult } from '../../src/cli/call/run-command.ts';
import { ENGINES_USAGE, parseEnginesCall } from './engine-call.ts';
import { failures, reportOf, skippedText } from './report.ts';
import { tryEngine, type TriedEngine } from './try-engine.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Tries the built page, with its headers, in every engine that is installed; fails when something that should work does not. */
async function enginesCommand(args: readonly string[]): Promise<CommandResult> {
  const call = parseEnginesCall(args);
  if (call === 'help') return { text: ENGINES_USAGE };
  const { engines, checks, built } = call;
  const installed = engines.filter((kind) => kind.missing().length === 0);
  const texts = engines.filter((kind) => !installed.includes(kind)).map(skippedText);
  if (installed.length === 0) return { text: texts.join('\n') };

  if (!built) await build({ root: ROOT, logLevel: 'error' });
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const tried: TriedEngine[] = [];
  try {
    const [address = ''] = server.resolvedUrls?.local ?? [];
    for (const kind of installed) {
      const engine = await tryEngine(kind, checks, address, ({ name, tried: { kind: how } }) => {
        process.stderr.write(`${kind.name}: ${name}: ${how}\n`);
      });
      tried.push(engine);
      texts.push(reportOf(engine));
    }
  } finally {
    await server.close();
  }
  const failed = failures(tried);
  const verdict = failed === 0 ? 'Nothing fails that should work.\n' : `${failed} failed.\n`;
  return { text: `\n${texts.join('\n')}\n${verdict}`, exitCode: failed === 0 ? 0 : 1 };
}

// A group of its own is not told when this command is interrupted.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1));

await runCommand(enginesCommand, ENGINES_USAGE);
