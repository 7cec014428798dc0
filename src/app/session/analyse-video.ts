import type { Exercise } from '../../core/exercises/exercise.ts';
import { lookedFor } from '../../core/measure/looked-for.ts';
import { WHOLE_LIMITS } from '../../core/recording/read.ts';
import { VideoFileError } from '../../platform/video-error.ts';
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

/** Every frame is kept in memory, and what is saved of them has to be read again. */
const MOST_FRAMES = WHOLE_LIMITS.maxFrames;

const tooLong = (): VideoFileError =>
  new VideoFileError('too-long', `This video has more than ${MOST_FRAMES} pictures.`);

/** Before hours are spent on it. @throws VideoFileError `too-long` */
export async function refuseTooLong(video: Pick<VideoFile, 'hasMoreFramesThan'>): Promise<void> {
  if (await video.hasMoreFramesThan(MOST_FRAMES)) throw tooLong();
}

export interface VideoSignals {
  /** Ends it, and nothing is left of it. */
  readonly cancelled: AbortSignal;
  /** Ends it, and what was looked at so far is the set. */
  readonly enough: AbortSignal;
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
  { cancelled, enough }: VideoSignals,
  onProgress: (progress: VideoProgress) => void,
): Promise<FinishedSet | null> {
  const wanted = lookedFor(exercise);
  let run: SetRun | null = null;
  let frames = 0;
  for await (const { picture, timeMs } of video.frames(cancelled)) {
    const estimated = await runtime.estimate(picture, timeMs, wanted);
    if (cancelled.aborted) return null;
    if (++frames > MOST_FRAMES) throw tooLong();
    run ??= new SetRun(exercise, headerOf(exercise, runtime.info, estimated, now));
    run.push(estimated.frame);
    onProgress({ share: video.durationMs > 0 ? Math.min(1, timeMs / video.durationMs) : 0, videoMs: timeMs });
    if (enough.aborted) break;
  }
  return cancelled.aborted ? null : (run?.finish() ?? null);
}
