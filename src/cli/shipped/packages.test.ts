import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, it } from 'vitest';
import { doubtful, shippedPackages, type LockFile } from './packages.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as LockFile & {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
};

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const IMPORTED = /(?:from|import\(|import)\s*'([^'.#][^']*)'/g;
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

it('pins every package to one version, by the lock file to its very bytes', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(wanted.filter(([, version]) => !EXACT.test(version))).toEqual([]);
  for (const [name, version] of wanted) expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
  expect(entries.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
});

it('names no registry host, so that any mirror will do', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

it('keeps to the last pose runtime that reports nothing', () => {
  expect(manifest.dependencies['@mediapipe/tasks-vision']).toBe('0.10.35');
});

it('counts as the product whatever its code imports', () => {
  const files = ['app', 'core', 'guard', 'platform', 'pose-runtime', 'service-worker'].flatMap((room) =>
    readdirSync(new URL(`src/${room}`, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte|css)$/.test(file) && !/\.test\.ts$|testing\//.test(file))
      .map((file) => `src/${room}/${file}`),
  );
  expect(files.length).toBeGreaterThan(200);
  const imported = new Set(
    ['src/main.ts', ...files].flatMap((file) =>
      [...read(file).matchAll(IMPORTED)].map(([, specifier = '']) => packageOf(specifier)),
    ),
  );
  const outside = [...imported].filter(
    (name) =>
      !isBuiltin(name) &&
      !(name in manifest.dependencies) &&
      existsSync(new URL(`node_modules/${name}`, ROOT)),
  );
  expect(outside).toEqual([]);
});

it('knows the licence of everything in the product', () => {
  const shipped = shippedPackages(lock);
  expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
  expect(doubtful(shipped)).toEqual([]);
});

it('tells apart what is shipped, and doubts what is unknown or not said', () => {
  const shipped = shippedPackages({
    packages: {
      '': {},
      'node_modules/@scope/used': { version: '1.0.0', license: 'MIT' },
      'node_modules/used/node_modules/inner': { version: '2.0.0' },
      'node_modules/odd': { version: '3.0.0', license: 'SEE LICENSE IN README' },
      'node_modules/tool': { version: '4.0.0', license: 'GPL-3.0', dev: true },
    },
  });
  expect(shipped.map(({ name }) => name)).toEqual(['@scope/used', 'inner', 'odd']);
  expect(doubtful(shipped).map(({ name }) => name)).toEqual(['inner', 'odd']);
});
