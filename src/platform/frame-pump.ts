import { pictureSize } from '../core/pose/picture-size.ts';
import type { SourcePicture } from './frame-source.ts';

export type FrameSink = (picture: SourcePicture) => void;

/** Without a frame callback for this long, animation frames take over: some browsers stop calling for a hidden video. */
const STALLED_AFTER_MS = 500;

/** A clock that starts at zero and never repeats or goes back, whatever the times it is given. */
export function risingClock(): (timestampMs: number) => number {
  let originMs: number | null = null;
  let lastMs = -1;
  return (timestampMs) => {
    originMs ??= timestampMs;
    lastMs = Math.max(timestampMs - originMs, lastMs + 1);
    return lastMs;
  };
}

/**
 * Takes every new picture of a playing video.
 * @param clock turns the browser's timestamps into the source's own
 * @returns stops it.
 */
export function pumpFrames(
  video: HTMLVideoElement,
  clock: (timestampMs: number) => number,
  onPicture: FrameSink,
): () => void {
  let running = true;
  let capturing = false;
  let frameCallback = 0;
  let animationFrame = 0;
  let watchdog = 0;
  let lastVideoTime = -1;

  const capture = async (timestampMs: number): Promise<void> => {
    if (capturing || video.readyState < 2 || video.videoWidth === 0) return;
    capturing = true;
    try {
      const { widthPx, heightPx } = pictureSize(video.videoWidth, video.videoHeight);
      const picture = await createImageBitmap(video, {
        resizeWidth: widthPx,
        resizeHeight: heightPx,
        resizeQuality: 'low',
      });
      if (running) onPicture({ picture, timeMs: clock(timestampMs) });
      else picture.close();
    } catch {
      // The video had no picture at that instant, for example while the camera restarts; the next one will do.
    } finally {
      capturing = false;
    }
  };

  const onVideoFrame = (nowMs: number, metadata: VideoFrameCallbackMetadata): void => {
    if (!running) return;
    cancelAnimationFrame(animationFrame);
    watch();
    frameCallback = video.requestVideoFrameCallback(onVideoFrame);
    void capture(metadata.captureTime ?? nowMs);
  };

  const onAnimationFrame = (nowMs: number): void => {
    if (!running) return;
    animationFrame = requestAnimationFrame(onAnimationFrame);
    if (video.currentTime === lastVideoTime) return;
    lastVideoTime = video.currentTime;
    void capture(nowMs);
  };

  const watch = (): void => {
    clearTimeout(watchdog);
    watchdog = window.setTimeout(() => {
      animationFrame = requestAnimationFrame(onAnimationFrame);
    }, STALLED_AFTER_MS);
  };

  if ('requestVideoFrameCallback' in video) {
    watch();
    frameCallback = video.requestVideoFrameCallback(onVideoFrame);
  } else {
    animationFrame = requestAnimationFrame(onAnimationFrame);
  }

  return () => {
    running = false;
    clearTimeout(watchdog);
    cancelAnimationFrame(animationFrame);
    if (frameCallback !== 0) video.cancelVideoFrameCallback(frameCallback);
  };
}
