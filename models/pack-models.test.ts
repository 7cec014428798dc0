import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { MODEL_NAMES } from '../src/core/pose/model.ts';
import { sha256 } from './files.ts';
import { PackError, type PackErrorCode } from './pack-error.ts';
import { packModels, type PackJob } from './pack-models.ts';
import { buildTask } from './task.ts';
import { detector, landmarks, manifest, sourceFolder } from './testing/sources.ts';
import { updateManifest } from './update-manifest.ts';

const { lite } = manifest.models;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unwind-models-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const job = (changes: Partial<PackJob> = {}): PackJob => ({
  manifest,
  names: ['lite'],
  sourceFolder,
  outputFolder: folder,
  ...changes,
});

function refusal(changes: Partial<PackJob>): { code: PackErrorCode; message: string } {
  try {
    packModels(job(changes));
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('packed without complaint');
}

test.each(MODEL_NAMES)('%s packs to the bytes the manifest promises, time after time', (name) => {
  const networks = { detector: detector(), landmarks: landmarks(name) };
  const task = buildTask(networks);
  expect(Buffer.compare(task, buildTask(networks))).toBe(0);
  expect({ sha256: sha256(task), bytes: task.length }).toEqual({
    sha256: manifest.models[name].sha256,
    bytes: manifest.models[name].bytes,
  });
});

test('the manifest taken anew from the installed package is the committed one', () => {
  expect(updateManifest(manifest, sourceFolder)).toEqual(manifest);
});

test('writes what is missing, keeps what is right, and mends what is not', () => {
  const path = join(folder, lite.file);
  expect(packModels(job())).toEqual([{ kind: 'packed', file: lite.file }]);
  expect(packModels(job())).toEqual([{ kind: 'kept', file: lite.file }]);
  writeFileSync(path, 'cut short');
  expect(packModels(job())).toEqual([{ kind: 'packed', file: lite.file }]);
  expect(sha256(readFileSync(path))).toBe(lite.sha256);
  expect(readdirSync(folder)).toEqual([lite.file]);
});

describe('refuses', () => {
  let sources: string;
  beforeEach(() => {
    sources = mkdtempSync(join(tmpdir(), 'unwind-sources-'));
    for (const { file } of [manifest.detector, lite.landmarks]) {
      copyFileSync(join(sourceFolder, file), join(sources, file));
    }
  });
  afterEach(() => {
    rmSync(sources, { recursive: true });
  });

  test.each([manifest.detector.file, lite.landmarks.file])('a changed %s', (file) => {
    const bytes = readFileSync(join(sources, file));
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(join(sources, file), bytes);
    const { code, message } = refusal({ sourceFolder: sources });
    expect(code).toBe('source-changed');
    expect(message).toContain(`${file} of the npm package @mediapipe/pose has sha256 ${sha256(bytes)}`);
    expect(message).toContain('Run `npm ci`');
    expect(existsSync(join(folder, lite.file))).toBe(false);
  });

  test('a missing source', () => {
    rmSync(join(sources, lite.landmarks.file));
    const { code, message } = refusal({ sourceFolder: sources });
    expect(code).toBe('source-missing');
    expect(message).toContain(`${lite.landmarks.file} is missing`);
    expect(message).toContain(manifest.version);
  });

  test('to write a file the manifest does not promise', () => {
    const sha = 'f'.repeat(64);
    const models = { ...manifest.models, lite: { ...lite, sha256: sha } };
    const { code, message } = refusal({ manifest: { ...manifest, models } });
    expect(code).toBe('packed-differs');
    expect(message).toContain(`${lite.file} packs to sha256 ${lite.sha256}`);
    expect(message).toContain('--update-manifest');
    expect(readdirSync(folder)).toEqual([]);
  });
});
