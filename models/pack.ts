import { fileURLToPath } from 'node:url';

import { readCall } from '../src/cli/call/read-call.ts';
import { runCommand, type CommandResult } from '../src/cli/call/run-command.ts';
import { MODEL_NAMES } from '../src/core/pose/model.ts';
import { packageFolder, replaceFile } from './files.ts';
import { MANIFEST_PATH, readManifest } from './manifest.ts';
import { packModels } from './pack-models.ts';
import { updateManifest } from './update-manifest.ts';

const USAGE = `Packs the BlazePose networks into models/pose_landmarker_*.task.

  npm run models                          lite and full
  npm run models -- --heavy               heavy as well (31 MB; --all is the same)
  npm run models -- --update-manifest     take all hashes anew; read the diff before committing it
`;

const options = {
  all: { type: 'boolean', default: false },
  heavy: { type: 'boolean', default: false },
  'update-manifest': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** `npm run models`. Says on standard error what is packed; nothing when all of it was there. */
function modelsCommand(args: readonly string[]): CommandResult {
  const { values } = readCall({ args: [...args], options, strict: true });
  if (values.help) return { text: USAGE };
  const committed = readManifest();
  const sourceFolder = packageFolder(committed.package);
  const manifest = values['update-manifest'] ? updateManifest(committed, sourceFolder) : committed;
  if (manifest !== committed) {
    replaceFile(fileURLToPath(MANIFEST_PATH), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const names = MODEL_NAMES.filter((name) => name !== 'heavy' || values.all || values.heavy);
  const outputFolder = fileURLToPath(new URL('.', import.meta.url));
  for (const { kind, file } of packModels({ manifest, names, sourceFolder, outputFolder })) {
    if (kind === 'packed') process.stderr.write(`packed models/${file}\n`);
  }
  return { text: '' };
}

await runCommand(modelsCommand, USAGE);
