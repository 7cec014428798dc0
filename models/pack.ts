import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { MODEL_NAMES } from '../src/core/pose/model.ts';
import { packageFolder, replaceFile } from './files.ts';
import { MANIFEST_PATH, readManifest } from './manifest.ts';
import { PackError } from './pack-error.ts';
import { packModels } from './pack-models.ts';
import { updateManifest } from './update-manifest.ts';

const USAGE = `Packs the BlazePose networks into models/pose_landmarker_*.task.

  npm run models                          lite and full
  npm run models -- --heavy               heavy as well (31 MB; --all is the same)
  npm run models -- --update-manifest     take all hashes anew; read the diff before committing it`;

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    heavy: { type: 'boolean', default: false },
    'update-manifest': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function main(): void {
  const committed = readManifest();
  const sourceFolder = packageFolder(committed.package);
  const manifest = values['update-manifest'] ? updateManifest(committed, sourceFolder) : committed;
  if (manifest !== committed) {
    replaceFile(fileURLToPath(MANIFEST_PATH), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const names = MODEL_NAMES.filter((name) => name !== 'heavy' || values.all || values.heavy);
  const outputFolder = fileURLToPath(new URL('.', import.meta.url));
  for (const { kind, file } of packModels({ manifest, names, sourceFolder, outputFolder })) {
    if (kind === 'packed') console.error(`packed models/${file}`);
  }
}

if (values.help) {
  console.log(USAGE);
} else {
  try {
    main();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
