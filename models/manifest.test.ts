import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { parseManifest } from './manifest.ts';
import { manifest, sourceFolder } from './testing/sources.ts';

test('the committed manifest names the installed package, its version and its licence', () => {
  const published: unknown = JSON.parse(readFileSync(join(sourceFolder, 'package.json'), 'utf8'));
  expect(published).toMatchObject({
    name: manifest.package,
    version: manifest.version,
    license: manifest.license,
  });
});

describe('refuses a manifest', () => {
  const { lite, full, heavy } = manifest.models;

  test.each([
    ['with a short hash', { ...manifest, detector: { ...manifest.detector, sha256: 'abc' } }, 'sha256'],
    [
      'that leaves the folder',
      { ...manifest, detector: { ...manifest.detector, file: '../x' } },
      'file name',
    ],
    ['without a model', { ...manifest, models: { lite, full } }, 'heavy'],
    ['with an empty model', { ...manifest, models: { lite: { ...lite, bytes: 0 }, full, heavy } }, '>=1'],
    ['with a field it does not know', { ...manifest, url: '' }, 'url'],
  ])('%s', (_, value, complaint) => {
    expect(() => parseManifest(value)).toThrow(complaint);
  });
});
