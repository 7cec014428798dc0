import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readManifest } from '../../../models/manifest.ts';
import { billOf } from './bill.ts';
import { shippedPackages, type LockFile } from './packages.ts';

const lock = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as LockFile;
const manifest = readManifest();

it('names everything in the product, with where it comes from, its licence and its bytes', () => {
  const shipped = shippedPackages(lock);
  const { components, metadata } = billOf(lock, shipped, manifest);
  expect(metadata.component.name).toBe('unwind');
  const libraries = components.filter(({ type }) => type === 'library');
  expect(libraries.map(({ name }) => name)).toEqual(shipped.map(({ name }) => name));
  // Whatever tools that only build and test use as well.
  expect(libraries.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['svelte', '@mediapipe/tasks-vision', 'workbox-precaching']),
  );
  for (const { purl, licenses, hashes } of libraries) {
    expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
    expect(licenses?.[0]?.expression).toMatch(/\w/);
    expect(hashes.map(({ alg, content }) => `${alg} ${content}`).join()).toMatch(/^SHA-512 [0-9a-f]{128}$/);
  }
  expect(new Set(components.map((component) => component['bom-ref'])).size).toBe(components.length);
});

it('names the models with the hashes that the page checks', () => {
  const models = billOf(lock, [], manifest).components;
  expect(models.map(({ name }) => name)).toContain('pose_landmarker_full.task');
  expect(models.map(({ hashes }) => hashes[0]?.content)).toEqual(
    Object.values(manifest.models).map(({ sha256 }) => sha256),
  );
});
