import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as v from 'valibot';

import { sha256 } from './files.ts';
import type { Manifest, PackedModel } from './manifest.ts';
import { buildTask } from './task.ts';

const packageSchema = v.object({ name: v.string(), version: v.string(), license: v.string() });

/** The manifest with every hash, size and version taken anew from the networks in `sourceFolder`, trusting them. */
export function updateManifest(manifest: Manifest, sourceFolder: string): Manifest {
  const read = (file: string): Uint8Array => readFileSync(join(sourceFolder, file));
  const published = v.parse(
    packageSchema,
    JSON.parse(readFileSync(join(sourceFolder, 'package.json'), 'utf8')),
  );
  const detector = read(manifest.detector.file);
  const update = (model: PackedModel): PackedModel => {
    const landmarks = read(model.landmarks.file);
    const task = buildTask({ detector, landmarks });
    return {
      file: model.file,
      sha256: sha256(task),
      bytes: task.length,
      landmarks: { file: model.landmarks.file, sha256: sha256(landmarks) },
    };
  };
  const { lite, full, heavy } = manifest.models;
  return {
    package: published.name,
    version: published.version,
    license: published.license,
    detector: { file: manifest.detector.file, sha256: sha256(detector) },
    models: { lite: update(lite), full: update(full), heavy: update(heavy) },
  };
}
