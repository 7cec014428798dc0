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
  /**
   * Every frame in order, with its time since the first. Ends quietly when the signal aborts.
   * @throws VideoFileError `damaged` when decoding breaks off partway.
   */
  frames(signal?: AbortSignal): AsyncGenerator<SourcePicture, void, undefined>;
  close(): void;
}

/** Packets looked at to estimate the frame rate. */
const RATE_SAMPLE = 60;

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
  if (track === null) throw new VideoFileError('no-picture', 'This file has sound but no picture.');
  const codec = await track.getCodec();
  if (codec === null || !(await track.canDecode())) {
    const name = codec ?? 'an unknown codec';
    throw new VideoFileError('codec-unsupported', `This browser cannot decode this video (${name}).`);
  }
  return track;
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
    const { averagePacketRate } = await track.computePacketStats(RATE_SAMPLE);
    return {
      widthPx,
      heightPx,
      durationMs: durationS * 1000,
      estimatedFrames: Math.max(1, Math.round(durationS * averagePacketRate)),
      frames: (signal) => readFrames(new VideoSampleSink(track), widthPx, heightPx, signal),
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
  widthPx: number,
  heightPx: number,
  signal?: AbortSignal,
): AsyncGenerator<SourcePicture, void, undefined> {
  let firstS: number | undefined;
  let lastMs = Number.NEGATIVE_INFINITY;
  const samples = sink.samples();
  try {
    for (;;) {
      if (signal?.aborted) return;
      const next = await samples.next().catch((cause: unknown) => {
        throw new VideoFileError('damaged', `This video is damaged after ${seconds(lastMs)}.`, { cause });
      });
      if (next.done) return;
      const sample = next.value;
      firstS ??= sample.timestamp;
      // Whole microseconds, so that the same file gives the same times to the last bit everywhere.
      const timeMs = Math.round((sample.timestamp - firstS) * 1e6) / 1000;
      if (timeMs <= lastMs || signal?.aborted) {
        sample.close();
        continue;
      }
      lastMs = timeMs;
      yield { picture: upright(sample, widthPx, heightPx), timeMs };
    }
  } finally {
    await samples.return();
  }
}

const seconds = (timeMs: number): string =>
  Number.isFinite(timeMs) ? `${(timeMs / 1000).toFixed(1)} seconds` : 'the very beginning';
