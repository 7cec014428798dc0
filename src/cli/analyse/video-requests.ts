import { mkdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../call/command-error.ts';
import { missing } from '../files/missing-file.ts';
import { truthHeaderBeside } from '../files/truth-header.ts';
import type { AnalyseCall } from './analyse-call.ts';
import type { VideoRequest } from './analyse-videos.ts';

/**
 * What to make of which video: all that can be wrong with the names is found before a browser starts. Makes the folder `--out`.
 * @throws CommandError naming the video, or the place that cannot be written to
 */
export async function videoRequests(call: AnalyseCall): Promise<readonly VideoRequest[]> {
  const requests = await Promise.all(call.videoFiles.map((videoFile) => requestFor(videoFile, call)));
  await refuseClashes(requests);
  if (call.out !== undefined) await makeFolder(call.out);
  return requests;
}

async function requestFor(videoFile: string, { exercise, out }: AnalyseCall): Promise<VideoRequest> {
  const video = await stat(videoFile).catch((cause: unknown) => {
    throw missing(videoFile, 'file', cause);
  });
  if (video.isDirectory()) {
    throw new CommandError('file-unreadable', `${videoFile}: this is a folder. Name the videos in it.`);
  }
  const exerciseId = exercise ?? (await truthHeaderBeside(videoFile))?.exercise;
  if (exerciseId === undefined) {
    throw new CommandError('usage', `which exercise does ${videoFile} show? Say it with --exercise ID`);
  }
  const { dir, name } = path.parse(videoFile);
  return { videoFile, exerciseId, recordingFile: path.join(out ?? dir, `${name}.pose.jsonl`) };
}

/** A recording bears its video's name without the ending, so that two videos may want one and the same. */
async function refuseClashes(requests: readonly VideoRequest[]): Promise<void> {
  const videos = new Map<string, string>();
  for (const { videoFile, recordingFile } of requests) {
    const place = await placeOf(recordingFile);
    const other = videos.get(place);
    if (other === videoFile) throw new CommandError('usage', `${videoFile}: named twice. Name it once.`);
    if (other !== undefined) {
      const what = `${other} and ${videoFile} would both be written to ${recordingFile}`;
      const remedy = 'Analyse them one after the other, each with --out DIR and a folder of its own';
      throw new CommandError('usage', `${what}. ${remedy}.`);
    }
    videos.set(place, videoFile);
  }
}

/** By links too; a folder that is not there yet has none. */
async function placeOf(file: string): Promise<string> {
  const { dir, base } = path.parse(path.resolve(file));
  return path.join(await realpath(dir).catch(() => dir), base);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const there = await stat(folder).catch(() => null);
    const isFile = there !== null && !there.isDirectory();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(
      'file-unwritable',
      isFile
        ? `${folder}: this is a file. Name a folder after --out.`
        : `${folder}: this folder cannot be made (${why}). Name another after --out.`,
      { cause },
    );
  }
}
