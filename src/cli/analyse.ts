import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ANALYSE_USAGE, knownExercises, parseCall, UsageError, type AnalyseCall } from './analyse-call.ts';
import { analyseVideos, type VideoProgress, type VideoRequest } from './analyse-videos.ts';
import { truthHeaderBeside } from './truth-header.ts';

async function requestFor(videoFile: string, { exercise, out }: AnalyseCall): Promise<VideoRequest> {
  if (!existsSync(videoFile)) throw new UsageError(`no such file: ${videoFile}`);
  const exerciseId = exercise ?? (await truthHeaderBeside(videoFile))?.exercise;
  if (exerciseId === undefined) {
    throw new UsageError(`which exercise does ${videoFile} show? Pass --exercise ID (${knownExercises()})`);
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

async function run(args: readonly string[]): Promise<void> {
  const call = parseCall(args);
  if (call === 'help') {
    process.stdout.write(ANALYSE_USAGE);
    return;
  }
  const requests = await Promise.all(call.videoFiles.map((videoFile) => requestFor(videoFile, call)));
  if (call.out !== undefined) await mkdir(call.out, { recursive: true });
  const analysed = await analyseVideos(requests, {
    model: call.model,
    backend: call.backend,
    onProgress: progressTeller(),
  });
  for (const { recordingFile } of analysed) process.stdout.write(`${recordingFile}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${ANALYSE_USAGE}`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
