import { readFile } from 'node:fs/promises';
import { doubtful, shippedPackages, type LockFile } from './packages.ts';
import { readBareCall } from '../call/read-call.ts';
import { runCommand } from '../call/run-command.ts';
import { table } from '../call/table.ts';

const LOCK = new URL('../../../package-lock.json', import.meta.url);

const USAGE =
  'npm run licences: lists every package in the product with its licence; fails on one that is unknown.\n';

await runCommand(async (args) => {
  if (readBareCall(args) === 'help') return { text: USAGE };
  const shipped = shippedPackages(JSON.parse(await readFile(LOCK, 'utf8')) as LockFile);
  const doubts = doubtful(shipped);
  const list = table(
    [
      { heading: 'package', align: 'left' },
      { heading: 'version', align: 'left' },
      { heading: 'licence', align: 'left' },
    ],
    shipped.map(({ name, version, licence }) => [name, version, licence ?? 'not said']),
  );
  const verdict =
    doubts.length === 0
      ? `${shipped.length} packages, every licence known.\n`
      : `Not known to fit: ${doubts.map(({ name, licence }) => `${name} (${licence ?? 'not said'})`).join(', ')}\n`;
  return { text: `${list}\n${verdict}`, exitCode: doubts.length === 0 ? 0 : 1 };
}, USAGE);
