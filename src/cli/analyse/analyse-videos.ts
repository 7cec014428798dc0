import { createWriteStream, rmSync } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { chromium, type Browser } from '@playwright/test';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import { lookedFor, type LookedFor } from '../../core/measure/looked-for.ts';
import { TRUNK_SURFACES } from '../../core/pose/frame.ts';
import type { Backend, ModelName } from '../../core/pose/model.ts';
import { RECORDING_FORMAT, RECORDING_VERSION } from '../../core/recording/header.ts';
import { writeHeader } from '../../core/recording/write.ts';
import { browserArguments, findBrowser } from '../browser/find-browser.ts';
import { CommandError } from '../call/command-error.ts';
import { missing } from '../files/missing-file.ts';
import type { AnalyseOutcome, AnalyseReport, AnalyseRequest, AnalyseScope } from '../page/report.ts';
import { startPageServer, type PageServer } from '../browser/page-server.ts';
import { truthHeaderBeside } from '../files/truth-header.ts';

/** One video to turn into one recording. */
export interface VideoRequest {
  readonly videoFile: string;
  /** An id of the catalogue, or any id whose view the truth file beside the video tells. */
  readonly exerciseId: string;
  readonly recordingFile: string;
}

export interface VideoProgress {
  readonly videoFile: string;
  readonly framesDone: number;
  readonly framesEstimated: number;
}

export interface AnalyseOptions {
  readonly model: ModelName;
  /** MediaPipe unless said otherwise. */
  readonly backend?: Backend;
  readonly onProgress?: (progress: VideoProgress) => void;
}

export interface AnalysedVideo {
  readonly videoFile: string;
  readonly recordingFile: string;
  readonly frames: number;
  /** Mean time the model took for a frame. */
  readonly inferenceMs: number;
}

async function viewOf({ exerciseId, videoFile }: VideoRequest): Promise<'front' | 'side'> {
  const view = exerciseById(exerciseId)?.view ?? (await truthHeaderBeside(videoFile))?.view;
  if (view !== undefined) return view;
  throw new CommandError('exercise-unknown', `unknown exercise: ${exerciseId}`);
}

/** What no measure reads is not recorded; of an exercise that is not in the catalogue nobody knows what it will be read from. */
function lookedForIn(exerciseId: string, view: 'front' | 'side'): LookedFor {
  const exercise = exerciseById(exerciseId);
  if (exercise !== undefined) return lookedFor(exercise);
  const isFront = view === 'front';
  return { surfaces: isFront ? TRUNK_SURFACES : [], mirrorLook: isFront };
}

/**
 * Writes a recording beside its final name and moves it there when it is whole: never half a recording, also when the command is
 * stopped from outside.
 */
async function openRecording(file: string) {
  const partial = `${file}.part`;
  const stream = createWriteStream(partial);
  await once(stream, 'open');
  const remove = (): void => rmSync(partial, { force: true });
  process.once('exit', remove);
  const finish = async (): Promise<void> => {
    stream.end();
    await once(stream, 'close');
    process.off('exit', remove);
  };
  return {
    write: (text: string) => stream.write(text),
    keep: async () => {
      await finish();
      await rename(partial, file);
    },
    discard: async () => {
      await finish();
      remove();
    },
  };
}

/** Runs the page's `analyse` in a fresh page: nothing of one video reaches the next. */
async function runPage(
  browser: Browser,
  server: PageServer,
  request: AnalyseRequest,
  onReport: (report: AnalyseReport) => void,
): Promise<AnalyseOutcome> {
  const page = await browser.newPage();
  try {
    const failed = new Promise<never>((_, reject) => {
      page.on('pageerror', reject);
      page.on('crash', () => reject(new Error('the page crashed')));
    });
    // Heard by the races below; a page that fails after them is no longer of interest.
    failed.catch(() => undefined);
    await page.exposeFunction('report', onReport);
    await page.goto(server.pageUrl);
    const ready = page.waitForFunction(() => 'analyse' in globalThis);
    await Promise.race([ready, failed]);
    const outcome = page.evaluate((asked) => (globalThis as unknown as AnalyseScope).analyse(asked), request);
    return await Promise.race([outcome, failed]);
  } finally {
    await page.close();
  }
}

async function analyseVideo(
  browser: Browser,
  server: PageServer,
  request: VideoRequest,
  options: AnalyseOptions,
): Promise<AnalysedVideo> {
  const { videoFile, exerciseId, recordingFile } = request;
  const view = await viewOf(request);
  const created = (await stat(videoFile)).mtime.toISOString();
  const recording = await openRecording(recordingFile);
  let framesDone = 0;
  let framesEstimated = 0;
  const onReport = (report: AnalyseReport): void => {
    switch (report.kind) {
      case 'opened': {
        const { info, widthPx: frameWidthPx, heightPx: frameHeightPx } = report;
        framesEstimated = report.estimatedFrames;
        recording.write(
          writeHeader({
            format: RECORDING_FORMAT,
            version: RECORDING_VERSION,
            exercise: exerciseId,
            view,
            frameWidthPx,
            frameHeightPx,
            ...info,
            mirrored: false,
            created,
          }),
        );
        break;
      }
      case 'frames':
        recording.write(report.lines);
        framesDone += report.count;
        break;
      default:
        report satisfies never;
    }
    options.onProgress?.({ videoFile, framesDone, framesEstimated });
  };
  try {
    const { model, backend = 'mediapipe' } = options;
    const asked = {
      videoUrl: server.lend(videoFile),
      model,
      backend,
      backContour: view === 'side',
      lookedFor: lookedForIn(exerciseId, view),
    };
    const outcome = await runPage(browser, server, asked, onReport);
    if (outcome.kind === 'failed') throw new CommandError('video-failed', `${videoFile}: ${outcome.message}`);
    if (outcome.frames === 0) throw new CommandError('video-failed', `${videoFile}: it has no frames`);
    await recording.keep();
    return { videoFile, recordingFile, frames: outcome.frames, inferenceMs: outcome.inferenceMs };
  } catch (error) {
    await recording.discard();
    throw error;
  }
}

/**
 * Turns videos into recordings with the page's own pose runtime, in a headless browser, frame by frame: the same
 * video gives the same bytes. Recordings are written one after the other; those done stay when a later one fails.
 *
 * @throws CommandError naming the video, at the first that fails.
 */
export async function analyseVideos(
  requests: readonly VideoRequest[],
  options: AnalyseOptions,
): Promise<AnalysedVideo[]> {
  for (const request of requests) {
    await viewOf(request);
    await stat(request.videoFile).catch((cause: unknown) => {
      throw missing(request.videoFile, 'file', cause);
    });
  }
  if (requests.length === 0) return [];
  const server = await startPageServer('analyse');
  try {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
    try {
      const analysed: AnalysedVideo[] = [];
      for (const request of requests) analysed.push(await analyseVideo(browser, server, request, options));
      return analysed;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
