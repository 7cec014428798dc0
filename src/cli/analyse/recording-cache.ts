import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from '../../../models/manifest.ts';
import type { ModelName } from '../../core/pose/model.ts';

const source = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** All code that decides what is recorded of a video: folders, and the part of their files that matters. */
const CODE = [
  { folder: source('../../pose-runtime'), files: /\.ts$/ },
  { folder: source('../../core'), files: /^median\.ts$/ },
  { folder: source('../../core/pose'), files: /\.ts$/ },
  { folder: source('../../core/surface'), files: /\.ts$/ },
  { folder: source('../../core/measure'), files: /^(looked-for|trunk|vector)\.ts$/ },
  { folder: source('../../core/recording'), files: /^write\.ts$/ },
  { folder: source('../../platform'), files: /^video.*\.ts$/ },
  { folder: source('../page'), files: /\.(ts|html)$/ },
];
const PACKAGES = ['@mediapipe/tasks-vision', 'mediabunny'].map((name) =>
  source(`../../../node_modules/${name}/package.json`),
);

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
    for (const file of PACKAGES) hash.update(await readFile(file));
    for (const { folder: code, files } of CODE) {
      const names = (await readdir(code, { recursive: true })).sort();
      for (const name of names.filter((each) => files.test(each) && !each.endsWith('.test.ts'))) {
        hash.update(name).update(await readFile(path.join(code, name)));
      }
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
