import { copyFileSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type truth from '../../fixtures/webcam/truth.json';

export type WebcamClip = keyof typeof truth;

export const clipFile = (clip: WebcamClip): string =>
  path.join(import.meta.dirname, '../../fixtures/webcam', `${clip}.mjpeg`);

/** A webcam that can be plugged in and pulled out: the browser takes a file for it, and looks whether the file is there. */
export class CameraFile {
  readonly path: string;
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'unwind-camera-'));
  readonly #clip: string;

  constructor(clip: WebcamClip) {
    this.#clip = clipFile(clip);
    this.path = path.join(this.#folder, 'camera.mjpeg');
  }

  plugIn(): void {
    copyFileSync(this.#clip, this.path);
  }

  /** Also while it is in use: the browser's part that reads it breaks down, and the picture ends. */
  pullOut(): void {
    truncateSync(this.path);
    rmSync(this.path);
  }

  /** Leaves nothing behind. */
  throwAway(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
