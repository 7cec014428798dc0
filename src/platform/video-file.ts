import {
  ALL_FORMATS,
  BlobSource,
  Input,
  VideoSampleSink,
  type InputVideoTrack,
  type VideoSample,
} from 'mediabunny';
import type { SourcePicture } from './frame-source.ts';
import { VideoFileError } from './video-error.ts';

/** A video on the device, frame by frame, as fast as whoever reads it. */
export interface VideoFile {
  /** Size as shown: rotation and pixel shape are applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  /** From the first packets' rate; for progress only. */
  readonly estimatedFrames: number;
  /** Counted, not estimated; but no further than it has to be. */
  hasMoreFramesThan(count: number): Promise<boolean>;
  /**
   * Every frame in order, with its time since the first. Ends quietly when the signal aborts.
   * @throws VideoFileError `damaged` when decoding breaks off partway.
   */
  frames(signal?: AbortSignal): AsyncGenerator<SourcePicture, void, undefined>;
  close(): void;
}

/** Packets looked at to estimate the frame rate. */
const RATE_SAMPLE = 60;
/** What a file may end earlier than it says without being cut off; longer only where its pictures stand longer. */
const MOST_MISSING_S = 0.5;

async function videoTrack(input: Input): Promise<InputVideoTrack> {
  if (!(await input.canRead().catch(() => false))) {
    throw new VideoFileError('not-a-video', 'This file is not a video this page can read.');
  }
  let track: InputVideoTrack | null;
  try {
    track = await input.getPrimaryVideoTrack();
  } catch (cause) {
    throw new VideoFileError('damaged', 'This video is damaged: its contents cannot be listed.', { cause });
  }
  if (track === null) {
    const tracks = await input.getTracks();
    if (tracks.length === 0)
      throw new VideoFileError('damaged', 'This video is damaged: nothing is left in it.');
    throw new VideoFileError('no-picture', 'This file has sound but no picture.');
  }
  const codec = await track.getCodec();
  if (codec === null || !(await track.canDecode())) {
    const name = codec ?? 'an unknown codec';
    throw new VideoFileError('codec-unsupported', `This browser cannot decode this video (${name}).`);
  }
  return track;
}

/**
 * When the file's own head says that the picture ends, seconds; null when it does not say. Where there is sound too, it
 * may speak of that.
 */
async function promisedEnd(input: Input): Promise<number | null> {
  const audio = await input.getAudioTracks();
  return audio.length === 0 ? input.getDurationFromMetadata() : null;
}

interface Expected {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly promisedEndS: number | null;
}

/** Upright and with square pixels, as the person would be seen. The sample is closed. */
function upright(sample: VideoSample, widthPx: number, heightPx: number): ImageBitmap | VideoFrame {
  try {
    const frame = sample.rotation === 0 && !sample.flip ? sample.toVideoFrame() : undefined;
    if (frame?.displayWidth === widthPx && frame.displayHeight === heightPx) return frame;
    frame?.close();
    const canvas = new OffscreenCanvas(widthPx, heightPx);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no 2D context');
    sample.draw(context, 0, 0, widthPx, heightPx);
    return canvas.transferToImageBitmap();
  } finally {
    sample.close();
  }
}

/**
 * Opens a video file for reading frame by frame. The blob never leaves the device.
 * @throws VideoFileError when it is empty, no video, sound only, or of a codec this browser lacks.
 */
export async function openVideoFile(blob: Blob): Promise<VideoFile> {
  if (blob.size === 0) throw new VideoFileError('empty', 'This file is empty.');
  const input = new Input({ source: new BlobSource(blob), formats: ALL_FORMATS });
  try {
    const track = await videoTrack(input);
    const widthPx = await track.getDisplayWidth();
    const heightPx = await track.getDisplayHeight();
    const firstS = await track.getFirstTimestamp();
    const durationS = Math.max(0, (await track.computeDuration()) - firstS);
    const promisedEndS = await promisedEnd(input);
    const { averagePacketRate } = await track.computePacketStats(RATE_SAMPLE);
    // A single picture may last for no time at all.
    const estimatedFrames = durationS > 0 ? Math.max(1, Math.round(durationS * averagePacketRate)) : 1;
    return {
      widthPx,
      heightPx,
      durationMs: durationS * 1000,
      estimatedFrames,
      hasMoreFramesThan: async (count) =>
        // Uneven pictures make the estimate a poor one: it only tells when counting is worth it.
        estimatedFrames > count && (await track.computePacketStats(count + 1)).packetCount > count,
      frames: (signal) => readFrames(new VideoSampleSink(track), { widthPx, heightPx, promisedEndS }, signal),
      close: () => input.dispose(),
    };
  } catch (error) {
    input.dispose();
    if (error instanceof VideoFileError) throw error;
    throw new VideoFileError('damaged', 'This video is damaged.', { cause: error });
  }
}

async function* readFrames(
  sink: VideoSampleSink,
  { widthPx, heightPx, promisedEndS }: Expected,
  signal?: AbortSignal,
): AsyncGenerator<SourcePicture, void, undefined> {
  let firstS: number | undefined;
  let endS = 0;
  let mostMissingS = MOST_MISSING_S;
  let lastMs = Number.NEGATIVE_INFINITY;
  const samples = sink.samples();
  try {
    for (;;) {
      if (signal?.aborted) return;
      const next = await samples.next().catch((cause: unknown) => {
        throw damagedAfter(lastMs, cause);
      });
      if (next.done) {
        // A file that was cut off simply ends early.
        const missingS = promisedEndS === null ? 0 : promisedEndS - endS;
        if (firstS === undefined || missingS > mostMissingS) throw damagedAfter(lastMs);
        return;
      }
      const sample = next.value;
      firstS ??= sample.timestamp;
      endS = sample.timestamp + sample.duration;
      // Whole microseconds, so that the same file gives the same times to the last bit everywhere.
      const timeMs = Math.round((sample.timestamp - firstS) * 1e6) / 1000;
      if (timeMs <= lastMs || signal?.aborted) {
        sample.close();
        continue;
      }
      // How long the last picture stands is not always in the file: perhaps as long as another.
      if (lastMs >= 0) mostMissingS = Math.max(mostMissingS, (timeMs - lastMs) / 1000);
      lastMs = timeMs;
      yield { picture: upright(sample, widthPx, heightPx), timeMs };
    }
  } finally {
    await samples.return();
  }
}

function damagedAfter(timeMs: number, cause?: unknown): VideoFileError {
  const where = Number.isFinite(timeMs)
    ? `after ${(timeMs / 1000).toFixed(1)} seconds`
    : 'from the very beginning';
  return new VideoFileError('damaged', `This video is damaged ${where}.`, { cause });
}
