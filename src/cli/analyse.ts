import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { EXERCISES } from '../core/exercises/catalogue.ts';
import { MODEL_NAMES, type ModelName } from '../core/pose/model.ts';
import { analyseVideos, type VideoProgress, type VideoRequest } from './analyse-videos.ts';
import { truthHeaderBeside } from './truth-header.ts';

const USAGE = `usage: npm run analyse -- VIDEO... [--exercise ID] [--model ${MODEL_NAMES.join('|')}] [--out DIR]

Runs the page's own pose runtime over video files and writes NAME.pose.jsonl recordings:
landmarks only, beside each video or in DIR.
`;

/** A wrong call: what to type instead. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Call {
  readonly videoFiles: readonly string[];
  readonly exercise: string | undefined;
  readonly model: ModelName;
  readonly out: string | undefined;
}

const isModelName = (name: string): name is ModelName => MODEL_NAMES.some((known) => known === name);

function parseCall(args: readonly string[]): Call | 'help' {
  const options = {
    exercise: { type: 'string' },
    model: { type: 'string', default: 'full' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: videoFiles } = parsed;
  if (values.help) return 'help';
  const { exercise, model, out } = values;
  if (videoFiles.length === 0) throw new UsageError('name at least one video');
  if (!isModelName(model)) throw new UsageError(`unknown model: ${model} (${MODEL_NAMES.join(', ')})`);
  if (exercise !== undefined && !EXERCISES.some(({ id }) => id === exercise)) {
    const known = EXERCISES.map(({ id }) => id).join(', ');
    throw new UsageError(`unknown exercise: ${exercise} (${known})`);
  }
  return { videoFiles, exercise, model, out };
}

async function requestFor(videoFile: string, { exercise, out }: Call): Promise<VideoRequest> {
  if (!existsSync(videoFile)) throw new UsageError(`no such file: ${videoFile}`);
  const exerciseId = exercise ?? (await truthHeaderBeside(videoFile))?.exercise;
  if (exerciseId === undefined) {
    const known = EXERCISES.map(({ id }) => id).join(', ');
    throw new UsageError(`which exercise does ${videoFile} show? Pass --exercise ID (${known})`);
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
    process.stdout.write(USAGE);
    return;
  }
  const requests = await Promise.all(call.videoFiles.map((videoFile) => requestFor(videoFile, call)));
  if (call.out !== undefined) await mkdir(call.out, { recursive: true });
  const analysed = await analyseVideos(requests, { model: call.model, onProgress: progressTeller() });
  for (const { recordingFile } of analysed) process.stdout.write(`${recordingFile}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
