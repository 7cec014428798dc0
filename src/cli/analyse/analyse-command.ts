import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ANALYSE_USAGE, parseCall, type AnalyseCall } from './analyse-call.ts';
import { analyseVideos, type VideoProgress, type VideoRequest } from './analyse-videos.ts';
import { CommandError } from '../call/command-error.ts';
import { missing } from '../files/missing-file.ts';
import type { CommandResult } from '../call/run-command.ts';
import { truthHeaderBeside } from '../files/truth-header.ts';

async function requestFor(videoFile: string, { exercise, out }: AnalyseCall): Promise<VideoRequest> {
  if (!existsSync(videoFile)) throw missing(videoFile, 'file');
  const exerciseId = exercise ?? (await truthHeaderBeside(videoFile))?.exercise;
  if (exerciseId === undefined) {
    throw new CommandError('usage', `which exercise does ${videoFile} show? Say it with --exercise ID`);
  }
  const { dir, name } = path.parse(videoFile);
  return { videoFile, exerciseId, recordingFile: path.join(out ?? dir, `${name}.pose.jsonl`) };
}

/** Says on standard error how far each video is, at most once a second. */
function progressTeller(): (progress: VideoProgress) => void {
  let videoFile = '';
  let startMs = 0;
  let toldMs = 0;
  return (progress) => {
    const nowMs = performance.now();
    if (progress.videoFile !== videoFile) {
      ({ videoFile } = progress);
      startMs = nowMs;
      toldMs = nowMs;
    }
    const isLast = progress.framesDone >= progress.framesEstimated;
    if (nowMs - toldMs < 1000 && !isLast) return;
    toldMs = nowMs;
    const percent = Math.min(100, Math.round((100 * progress.framesDone) / progress.framesEstimated));
    const rate = (1000 * progress.framesDone) / Math.max(1, nowMs - startMs);
    process.stderr.write(
      `${path.basename(videoFile)}  ${percent} %  ${progress.framesDone} frames  ${rate.toFixed(1)} frames/s\n`,
    );
  };
}

/** Tracks the named videos and writes a recording of each. */
export async function analyseCommand(args: readonly string[]): Promise<CommandResult> {
  const call = parseCall(args);
  if (call === 'help') return { text: ANALYSE_USAGE };
  const requests = await Promise.all(call.videoFiles.map((videoFile) => requestFor(videoFile, call)));
  if (call.out !== undefined) await mkdir(call.out, { recursive: true });
  const analysed = await analyseVideos(requests, {
    model: call.model,
    backend: call.backend,
    onProgress: progressTeller(),
  });
  return { text: analysed.map(({ recordingFile }) => `${recordingFile}\n`).join('') };
}
