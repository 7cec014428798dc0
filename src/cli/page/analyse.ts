import type { LookedFor } from '../../core/measure/looked-for.ts';
import { writeFrame } from '../../core/recording/write.ts';
import { openVideoFile, type VideoFile } from '../../platform/video-file.ts';
import { VideoFileError } from '../../platform/video-error.ts';
import { startPoseRuntime } from '../../pose-runtime/client.ts';
import { PoseRuntimeError, type PoseRuntime } from '../../pose-runtime/runtime.ts';
import type { AnalyseOutcome, AnalyseRequest, AnalyseScope } from './report.ts';

/** Frames sent to the command line at once. */
const BATCH = 20;

const scope = globalThis as unknown as AnalyseScope;

async function eachFrame(
  video: VideoFile,
  runtime: PoseRuntime,
  lookedFor: LookedFor,
): Promise<{ frames: number; inferenceMs: number }> {
  let frames = 0;
  let inferenceMs = 0;
  let batch: string[] = [];
  const send = async (): Promise<void> => {
    const lines = batch.join('');
    const count = batch.length;
    batch = [];
    if (count > 0) await scope.report({ kind: 'frames', lines, count });
  };
  for await (const { picture, timeMs } of video.frames()) {
    const estimated = await runtime.estimate(picture, timeMs, lookedFor);
    batch.push(writeFrame(estimated.frame));
    frames += 1;
    inferenceMs += estimated.inferenceMs;
    if (batch.length === BATCH) await send();
  }
  await send();
  return { frames, inferenceMs: inferenceMs / Math.max(1, frames) };
}

/** A runtime of its own for every video, on the processor: the same video gives the same recording. */
async function analyse(request: AnalyseRequest): Promise<AnalyseOutcome> {
  const response = await fetch(request.videoUrl);
  const video = await openVideoFile(await response.blob());
  try {
    const { model, backContour, backend, lookedFor } = request;
    const runtime = await startPoseRuntime({ model, backContour, delegate: 'CPU', backend });
    try {
      const { widthPx, heightPx, estimatedFrames } = video;
      await scope.report({ kind: 'opened', info: runtime.info, widthPx, heightPx, estimatedFrames });
      return { kind: 'analysed', ...(await eachFrame(video, runtime, lookedFor)) };
    } finally {
      runtime.close();
    }
  } finally {
    video.close();
  }
}

scope.analyse = (request) =>
  analyse(request).catch((error: unknown): AnalyseOutcome => {
    if (error instanceof VideoFileError || error instanceof PoseRuntimeError) {
      return { kind: 'failed', code: error.code, message: error.message };
    }
    throw error;
  });
