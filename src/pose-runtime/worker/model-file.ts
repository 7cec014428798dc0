import type { ModelName } from '../../core/pose/model.ts';
import manifest from '../../../models/manifest.json';
import fullUrl from '../../../models/pose_landmarker_full.task?url';
import heavyUrl from '../../../models/pose_landmarker_heavy.task?url';
import liteUrl from '../../../models/pose_landmarker_lite.task?url';
import { PoseRuntimeError } from '../runtime.ts';
import { downloadModel, type ModelFile } from './download-model.ts';

const URLS: Readonly<Record<ModelName, string>> = { lite: liteUrl, full: fullUrl, heavy: heavyUrl };

/** The sha256 the manifest records for a model, lower-case hexadecimal. */
export const modelSha256 = (model: ModelName): string => manifest.models[model].sha256;

/** Fetches a packed model from this page's own origin and checks it against the manifest. */
export function fetchModel(
  model: ModelName,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<Uint8Array> {
  const { sha256, bytes } = manifest.models[model];
  const file: ModelFile = { name: model, url: URLS[model], sha256, bytes };
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) {
    throw new PoseRuntimeError(
      'internal',
      'The model cannot be checked here: open the page over https, or from localhost.',
    );
  }
  return downloadModel(
    file,
    { fetch: (url) => fetch(url), digest: (data) => subtle.digest('SHA-256', data) },
    onProgress,
  );
}
