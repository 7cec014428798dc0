import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from '../../models/manifest.ts';
import type { ModelName } from '../core/pose/model.ts';

const source = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));

/** All that decides what is recorded of a video, apart from the model and the runtime package. */
const RECORDING_SOURCES = ['../pose-runtime', '../core/pose', '../platform', './page'].map(source);
const RUNTIME_PACKAGE = source('../../node_modules/@mediapipe/tasks-vision/package.json');

/**
 * Recordings of videos that were analysed before, in the system's folder for temporary files. The name of each is
 * made of everything it depends on - the video, the model, the runtime and our own code - so that one that has
 * become stale is never found again.
 */
export class RecordingCache {
  readonly #folder: string;
  readonly #codeKey: string;

  private constructor(folder: string, codeKey: string) {
    this.#folder = folder;
    this.#codeKey = codeKey;
  }

  /** @param model the pose model whose recordings are wanted */
  static async open(model: ModelName, base = os.tmpdir()): Promise<RecordingCache> {
    const folder = path.join(base, `unwind-recordings-${os.userInfo().uid}`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const hash = createHash('sha256');
    hash.update(readManifest().models[model].sha256);
    hash.update(await readFile(RUNTIME_PACKAGE));
    for (const sources of RECORDING_SOURCES) {
      for (const file of await codeFiles(sources))
        hash.update(file).update(await readFile(path.join(sources, file)));
    }
    return new RecordingCache(folder, hash.digest('hex'));
  }

  /** Where the recording of this video belongs, and whether it is there. */
  async place(
    videoFile: string,
    exerciseId: string,
  ): Promise<{ readonly recordingFile: string; readonly exists: boolean }> {
    const hash = createHash('sha256').update(this.#codeKey).update(exerciseId);
    for await (const bytes of createReadStream(videoFile)) hash.update(bytes as Buffer);
    const recordingFile = path.join(this.#folder, `${hash.digest('hex').slice(0, 32)}.pose.jsonl`);
    return { recordingFile, exists: existsSync(recordingFile) };
  }
}

/** The code in a folder and below it, tests left out, in a fixed order. */
async function codeFiles(folder: string): Promise<readonly string[]> {
  const all = await readdir(folder, { recursive: true });
  return all.filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.test.ts')).sort();
}
