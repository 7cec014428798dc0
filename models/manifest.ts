import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import type { ModelName } from '../src/core/pose/model.ts';

const file = v.pipe(v.string(), v.regex(/^[\w.-]+$/, 'expected a plain file name'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected a sha256 in lower-case hex'));
const source = v.strictObject({ file, sha256 });
const model = v.strictObject({
  /** The packed `.task` file in `models/`. */
  file,
  sha256,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The landmark network inside it, as published. */
  landmarks: source,
});

const manifestSchema = v.strictObject({
  package: v.string(),
  version: v.string(),
  license: v.string(),
  /** The detector network, the same in every `.task` file, as published. */
  detector: source,
  models: v.strictObject({ lite: model, full: model, heavy: model } satisfies Record<ModelName, unknown>),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type SourceFile = v.InferOutput<typeof source>;
export type PackedModel = v.InferOutput<typeof model>;

export const MANIFEST_PATH = new URL('./manifest.json', import.meta.url);

/** Throws a `ValiError` that names the first field at fault. */
export function parseManifest(value: unknown): Manifest {
  return v.parse(manifestSchema, value);
}

export function readManifest(): Manifest {
  return parseManifest(JSON.parse(readFileSync(MANIFEST_PATH, 'utf8')));
}
