import type { Camera } from '../../../platform/camera.ts';
import type { FrameSink } from '../../../platform/frame-pump.ts';
import { trackStream } from '../../../platform/track-stream.ts';
import { backAndForth } from './clip.ts';

/** The clip in place of a camera. It shows its next picture when the one before has been dealt with. */
export interface ClipCamera extends Pick<Camera, 'start' | 'stream' | 'stop' | 'onLost'> {
  next(): void;
  close(): void;
}

/** Told to the worker that shows the pictures. */
export type ClipOrder =
  | {
      readonly kind: 'begin';
      readonly pictures: readonly ImageBitmap[];
      readonly track: WritableStream<VideoFrame>;
      /** When the page's clock began. */
      readonly originMs: number;
    }
  | { readonly kind: 'next' }
  /** Nobody looks, so nothing is shown. */
  | { readonly kind: 'show' | 'rest' };

/** A track that a page makes itself, where the browser has it. */
interface GeneratorScope {
  readonly MediaStreamTrackGenerator: new (init: { readonly kind: 'video' }) => MediaStreamTrack & {
    readonly writable: WritableStream<VideoFrame>;
  };
}

/**
 * As a webcam's pictures come: on a track, which the pose worker reads by itself through the very code that reads a camera's.
 * A thread of their own shows each picture over and over, faster than any model looks at them, so that nobody waits for one.
 */
export async function streamedClip(pictures: readonly ImageBitmap[]): Promise<ClipCamera> {
  const { MediaStreamTrackGenerator } = globalThis as unknown as GeneratorScope;
  const track = new MediaStreamTrackGenerator({ kind: 'video' });
  const worker = new Worker(new URL('./clip-camera-worker.ts', import.meta.url), {
    type: 'module',
    name: 'clip',
  });
  worker.onerror = ({ message }) => reportError(new Error(message));
  const tell = (order: ClipOrder, transfer: Transferable[] = []): void => worker.postMessage(order, transfer);
  const own = await Promise.all(pictures.map((picture) => createImageBitmap(picture)));
  const { writable } = track;
  tell({ kind: 'begin', pictures: own, track: writable, originMs: performance.timeOrigin }, [
    ...own,
    writable,
  ]);
  let read: MediaStreamTrack | null = null;
  return {
    onLost: null,
    start: () => {
      throw new Error('this clip is read as a stream');
    },
    stream: () => {
      tell({ kind: 'show' });
      return trackStream(track, (copy) => {
        read = copy;
      });
    },
    stop: () => {
      tell({ kind: 'rest' });
      read?.stop();
    },
    next: () => tell({ kind: 'next' }),
    close: () => {
      track.stop();
      worker.terminate();
    },
  };
}

/** As browsers hand pictures over that cannot read a camera in a worker: one by one, by the page. */
export function handedClip(pictures: readonly ImageBitmap[], onCopied: (tookMs: number) => void): ClipCamera {
  const sequence = backAndForth(pictures);
  let sink: FrameSink = () => undefined;
  const capture = async (): Promise<void> => {
    const timeMs = performance.now();
    const picture = await createImageBitmap(sequence.next().value);
    onCopied(performance.now() - timeMs);
    sink({ picture, timeMs });
  };
  return {
    onLost: null,
    start: (onPicture) => {
      sink = onPicture;
    },
    stream: () => null,
    stop: () => {
      sink = ({ picture }) => picture.close();
    },
    next: () => void capture(),
    close: () => undefined,
  };
}
