import path from 'node:path';
import { ANALYSE_USAGE, parseCall } from './analyse-call.ts';
import { analyseVideos, type VideoProgress } from './analyse-videos.ts';
import { videoRequests } from './video-requests.ts';
import type { CommandResult } from '../call/run-command.ts';

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
  const analysed = await analyseVideos(await videoRequests(call), {
    model: call.model,
    backend: call.backend,
    onProgress: progressTeller(),
  });
  return { text: analysed.map(({ recordingFile }) => `${recordingFile}\n`).join('') };
}
