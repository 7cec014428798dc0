import type { PoseReply, PoseRequest } from '../../../pose-runtime/protocol.ts';
import { noting } from './noting.ts';
import type { Counted } from './report.ts';

export interface WatchedFrames {
  readonly counted: { -readonly [Name in keyof Counted]: Counted[Name] };
  /** From taking the picture of the answer that came last. Null before the first. */
  takenMs: number | null;
}

/**
 * Follows every picture of the camera to the pose worker and back. Where the worker reads the camera by itself, a picture is known
 * by its answer: it was taken when the model began with it.
 */
export function watchFrames(): WatchedFrames {
  const frames: WatchedFrames = {
    counted: { taken: 0, handedOn: 0, measured: 0, poseWorkers: 0 },
    takenMs: null,
  };
  const { counted } = frames;
  const takenMs = new WeakMap<object, number>();

  noting(globalThis, 'createImageBitmap', (promise, [source]) => {
    if (!(source instanceof HTMLVideoElement) || !(promise instanceof Promise)) return;
    const askedMs = performance.now();
    promise.then(
      (bitmap: ImageBitmap) => {
        counted.taken += 1;
        takenMs.set(bitmap, askedMs);
      },
      () => undefined,
    );
  });

  const shownSince = countShown();
  noting(globalThis, 'Worker', (worker, [, options]) => {
    if (!(worker instanceof Worker) || (options as WorkerOptions | undefined)?.name !== 'pose') return;
    counted.poseWorkers += 1;
    const asked = new Map<number, number>();
    noting(worker, 'postMessage', (_, [message]) => {
      const request = message as PoseRequest;
      const atMs = request.kind === 'estimate' ? takenMs.get(request.picture) : undefined;
      if (atMs === undefined) return;
      counted.handedOn += 1;
      asked.set(request.id, atMs);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<PoseReply>) => {
      if (data.kind === 'frame') {
        // The worker reads the camera itself: what else the camera brought is seen by what is shown of it.
        counted.taken += shownSince();
        counted.handedOn += 1;
        counted.measured += 1;
        frames.takenMs = performance.now() - data.estimated.inferenceMs;
        return;
      }
      const atMs = asked.get(data.id);
      if (data.kind === 'progress' || atMs === undefined) return;
      asked.delete(data.id);
      if (data.kind !== 'estimated') return;
      counted.measured += 1;
      frames.takenMs = atMs;
    });
  });
  return frames;
}

/** @returns how many pictures the camera's video has shown since the last call; one when it is another video */
function countShown(): () => number {
  let video: HTMLVideoElement | null = null;
  let total = 0;
  return () => {
    const [lastVideo, lastTotal] = [video, total];
    video = document.querySelector('video');
    total = video?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
    return video !== null && video === lastVideo ? total - lastTotal : 1;
  };
}
