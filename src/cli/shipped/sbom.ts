import { readFile } from 'node:fs/promises';
import { readManifest } from '../../../models/manifest.ts';
import { billOf } from './bill.ts';
import { shippedPackages, type LockFile } from './packages.ts';
import { readBareCall } from '../call/read-call.ts';
import { runCommand } from '../call/run-command.ts';

const LOCK = new URL('../../../package-lock.json', import.meta.url);

const USAGE = 'npm run --silent sbom: writes a CycloneDX bill of materials of the product as JSON.\n';

await runCommand(async (args) => {
  if (readBareCall(args) === 'help') return { text: USAGE };
  const lock = JSON.parse(await readFile(LOCK, 'utf8')) as LockFile;
  const bill = billOf(lock, shippedPackages(lock), readManifest());
  return { text: `${JSON.stringify(bill, null, 2)}\n` };
}, USAGE);
