import type { Exercise } from '../../core/exercises/exercise.ts';
import type { VideoFile } from '../../platform/video-file.ts';
import type { PoseRuntime } from '../../pose-runtime/runtime.ts';
import { headerOf } from './recording-header.ts';
import { SetRun, type FinishedSet } from './set-run.ts';

export interface VideoProgress {
  /** 0 to 1 of the video's length. */
  readonly share: number;
  /** Milliseconds of video looked at so far. */
  readonly videoMs: number;
}

/**
 * Looks at a video picture by picture; no frame is lost and none is waited for.
 * @returns null when it was cancelled or held no picture
 * @throws {PoseRuntimeError | VideoFileError}
 */
export async function analyseVideo(
  video: VideoFile,
  runtime: Pick<PoseRuntime, 'estimate' | 'info'>,
  exercise: Exercise,
  now: Date,
  signal: AbortSignal,
  onProgress: (progress: VideoProgress) => void,
): Promise<FinishedSet | null> {
  let run: SetRun | null = null;
  for await (const { picture, timeMs } of video.frames(signal)) {
    const estimated = await runtime.estimate(picture, timeMs);
    if (signal.aborted) return null;
    run ??= new SetRun(exercise, headerOf(exercise, runtime.info, estimated, now));
    run.push(estimated.frame);
    onProgress({ share: video.durationMs > 0 ? Math.min(1, timeMs / video.durationMs) : 0, videoMs: timeMs });
  }
  return signal.aborted ? null : (run?.finish() ?? null);
}
