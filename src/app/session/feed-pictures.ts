import type { Exercise } from '../../core/exercises/exercise.ts';
import { lookedFor } from '../../core/measure/looked-for.ts';
import type { Camera } from '../../platform/camera.ts';
import type { PoseRuntime } from '../../pose-runtime/runtime.ts';

/**
 * Lets the runtime look at the camera's pictures until the camera is stopped: by itself, without a hand of this thread, where the
 * browser can, else handed over one by one.
 * @param exercise decides what has to be followed in them besides the landmarks
 * @param onOffer hears the time of every picture that is handed over
 * @returns whether the runtime takes them by itself
 */
export function feedPictures(
  camera: Pick<Camera, 'start' | 'stream'>,
  runtime: Pick<PoseRuntime, 'offer' | 'follow'>,
  exercise: Exercise,
  onOffer: (timeMs: number) => void,
): boolean {
  const wanted = lookedFor(exercise);
  const first = camera.stream();
  if (first === null) {
    camera.start(({ picture, timeMs }) => {
      onOffer(timeMs);
      runtime.offer(picture, timeMs, wanted);
    });
    return false;
  }
  let next: ReadableStream<VideoFrame> | null = first;
  runtime.follow(() => {
    // A runtime that had to be started anew reads a new one: the last is lost with its worker.
    const stream = next ?? camera.stream();
    next = null;
    return stream;
  }, wanted);
  return true;
}
