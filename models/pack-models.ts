import { join } from 'node:path';

import type { ModelName } from '../src/core/pose/model.ts';
import { readIfPresent, replaceFile, sha256 } from './files.ts';
import type { Manifest, SourceFile } from './manifest.ts';
import { PackError } from './pack-error.ts';
import { buildTask } from './task.ts';

export type PackJob = {
  readonly manifest: Manifest;
  readonly names: readonly ModelName[];
  /** Where the networks lie, as published. */
  readonly sourceFolder: string;
  /** Where the `.task` files go. */
  readonly outputFolder: string;
};

export type PackOutcome = { readonly kind: 'packed' | 'kept'; readonly file: string };

/**
 * Writes the `.task` files that are missing or not the manifest's, and leaves the others alone.
 * Throws a `PackError`, before writing that file, if a source or the result is not what the manifest says.
 */
export function packModels({ manifest, names, sourceFolder, outputFolder }: PackJob): PackOutcome[] {
  const read = (source: SourceFile): Uint8Array => readSource(sourceFolder, source, manifest);
  return names.map((name) => {
    const { file, sha256: expected, landmarks } = manifest.models[name];
    const path = join(outputFolder, file);
    const present = readIfPresent(path);
    if (present !== undefined && sha256(present) === expected) return { kind: 'kept', file };

    const task = buildTask({ detector: read(manifest.detector), landmarks: read(landmarks) });
    const packed = sha256(task);
    if (packed !== expected) {
      throw new PackError(
        'packed-differs',
        `${file} packs to sha256 ${packed}, but models/manifest.json says ${expected}. ` +
          'The packer or one of its libraries has changed; if that is meant, run ' +
          '`npm run models -- --update-manifest` and commit the manifest.',
      );
    }
    replaceFile(path, task);
    return { kind: 'packed', file };
  });
}

function readSource(folder: string, source: SourceFile, { package: name, version }: Manifest): Uint8Array {
  const bytes = readIfPresent(join(folder, source.file));
  if (bytes === undefined) {
    throw new PackError(
      'source-missing',
      `${source.file} is missing from the npm package ${name}. Run \`npm ci\`, which installs version ${version}.`,
    );
  }
  const actual = sha256(bytes);
  if (actual !== source.sha256) {
    throw new PackError(
      'source-changed',
      `${source.file} of the npm package ${name} has sha256 ${actual}, but models/manifest.json says ` +
        `${source.sha256}. Run \`npm ci\`, which installs version ${version}; if another version is meant, ` +
        'check where it comes from and run `npm run models -- --update-manifest`.',
    );
  }
  return bytes;
}
