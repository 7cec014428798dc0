import type { ModelName } from '../../core/pose/model.ts';
import manifest from '../../../models/manifest.json';
import { PoseRuntimeError } from '../runtime.ts';
import { downloadModel, type ModelFile } from './download-model.ts';

/** Addresses of the packed models, by file name; a model that was not packed (heavy is optional) is not there. */
const URLS = import.meta.glob<string>('../../../models/pose_landmarker_*.task', {
  query: '?url',
  import: 'default',
  eager: true,
});

function modelUrl(model: ModelName): string {
  const url = URLS[`../../../models/${manifest.models[model].file}`];
  if (url !== undefined) return url;
  throw new PoseRuntimeError(
    'model-missing',
    `The ${model} model is not packed: run "npm run models -- --all", then start again.`,
  );
}

/** The sha256 the manifest records for a model, lower-case hexadecimal. */
export const modelSha256 = (model: ModelName): string => manifest.models[model].sha256;

/** Fetches a packed model from this page's own origin and checks it against the manifest. */
export function fetchModel(
  model: ModelName,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<Uint8Array> {
  const { sha256, bytes } = manifest.models[model];
  const file: ModelFile = { name: model, url: modelUrl(model), sha256, bytes };
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) {
    throw new PoseRuntimeError(
      'internal',
      'The model cannot be checked here: open the page over https, or from localhost.',
    );
  }
  return downloadModel(
    file,
    { fetch: (url, cache) => fetch(url, { cache }), digest: (data) => subtle.digest('SHA-256', data) },
    onProgress,
  );
}
