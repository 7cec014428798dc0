import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageFolder } from '../files.ts';
import { readManifest } from '../manifest.ts';

/** The published networks, as `npm ci` put them there. */
export const manifest = readManifest();
export const sourceFolder = packageFolder(manifest.package);

export const detector = (): Uint8Array => readFileSync(join(sourceFolder, manifest.detector.file));
export const landmarks = (name: keyof typeof manifest.models): Uint8Array =>
  readFileSync(join(sourceFolder, manifest.models[name].landmarks.file));
