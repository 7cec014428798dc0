import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { ModelName } from '../../core/pose/model.ts';
import type { VideoProgress, VideoRequest } from './analyse-videos.ts';
import type { Clip } from '../files/clip-folder.ts';
import { CommandError } from '../call/command-error.ts';
import { RecordingCache } from './recording-cache.ts';
import { recordedModel } from '../files/recording-file.ts';

export interface WantedClip {
  readonly clip: Clip;
  readonly exercise: Exercise;
}

interface Missing extends VideoRequest {
  readonly name: string;
}

/** Told of a clip that has no recording in the end. */
type OnProblem = (clipName: string, what: string) => void;

/**
 * A recording for every clip: the one beside it, else one from the cache, else its video is analysed now.
 *
 * @param model null takes recordings of any model and analyses videos with `full`
 * @returns recording files by clip name; clips without one have been told to `onProblem`
 */
export async function findRecordings(
  wanted: readonly WantedClip[],
  model: ModelName | null,
  onProblem: OnProblem,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const missing: Missing[] = [];
  let cache: RecordingCache | null = null;
  for (const { clip, exercise } of wanted) {
    const { name, videoFile } = clip;
    const beside = await recordingBeside(clip, model);
    if (beside !== null) {
      found.set(name, beside);
    } else if (videoFile === null) {
      onProblem(
        name,
        `it is not recorded with the ${model ?? 'full'} model, and there is no video to do that`,
      );
    } else {
      cache ??= await RecordingCache.open(model ?? 'full');
      const { recordingFile, exists } = await cache.place(videoFile, exercise.id);
      if (exists) found.set(name, recordingFile);
      else missing.push({ name, videoFile, exerciseId: exercise.id, recordingFile });
    }
  }
  await analyse(missing, model ?? 'full', onProblem);
  for (const { name, recordingFile } of missing)
    if (existsSync(recordingFile)) found.set(name, recordingFile);
  return found;
}

async function recordingBeside({ recordingFile }: Clip, model: ModelName | null): Promise<string | null> {
  if (recordingFile === null || model === null) return recordingFile;
  const recorded = await recordedModel(recordingFile);
  // A damaged recording is kept: judging it will say what is wrong with it.
  return recorded === null || recorded === model ? recordingFile : null;
}

/** A video that fails is told, and the ones after it are still analysed. */
async function analyse(missing: readonly Missing[], model: ModelName, onProblem: OnProblem): Promise<void> {
  if (missing.length === 0) return;
  // Loaded only now: a folder of recordings needs no browser.
  const { analyseVideos } = await import('./analyse-videos.ts');
  const onProgress = progressTeller(missing);
  let left = missing;
  while (left.length > 0) {
    try {
      await analyseVideos(left, { model, onProgress });
      return;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const undone = left.filter(({ recordingFile }) => !existsSync(recordingFile));
      const isOneVideo = error instanceof CommandError && error.code === 'video-failed';
      const failed = isOneVideo ? undone.slice(0, 1) : undone;
      for (const { name } of failed) onProblem(name, message);
      left = undone.slice(failed.length);
    }
  }
}

/** Says on standard error which video is being analysed. */
function progressTeller(missing: readonly Missing[]): (progress: VideoProgress) => void {
  const order = missing.map(({ videoFile }) => videoFile);
  let current = '';
  return ({ videoFile, framesEstimated }) => {
    if (videoFile === current) return;
    current = videoFile;
    const place = `${order.indexOf(videoFile) + 1} of ${order.length}`;
    process.stderr.write(
      `analysing ${place}: ${path.basename(videoFile)}, about ${framesEstimated} frames\n`,
    );
  };
}
