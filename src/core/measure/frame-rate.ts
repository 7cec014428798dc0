/** How often frames come, as a count that forgets. */
export interface FrameRate {
  readonly lastMs: number | null;
  /** Frames, each counting less the longer ago it was, and the time they took, forgotten alike. */
  readonly frames: number;
  readonly spanMs: number;
}

export const NO_FRAMES: FrameRate = { lastMs: null, frames: 0, spanMs: 0 };

/** Memory of the count: a second's hiccup does not make a machine slow, ten seconds of them do. */
const MEMORY_MS = 3000;
/** A longer pause is a pause (a hidden page, a busy moment) and counts as one slow frame, not as its whole length. */
const LONGEST_STEP_MS = 500;
/** Nothing is said about the rate before this much has been seen. */
const KNOWN_AFTER_MS = 1500;

/** Counts a frame. Works on timestamps, so frames that were dropped on the way are missing from the rate. */
export function countFrame(rate: FrameRate, timeMs: number): FrameRate {
  if (rate.lastMs === null) return { lastMs: timeMs, frames: 0, spanMs: 0 };
  const stepMs = Math.min(LONGEST_STEP_MS, Math.max(0, timeMs - rate.lastMs));
  const kept = Math.exp(-stepMs / MEMORY_MS);
  return { lastMs: timeMs, frames: rate.frames * kept + 1, spanMs: rate.spanMs * kept + stepMs };
}

/** Frames a second, or null while too little has been seen. */
export const framesPerSec = ({ frames, spanMs }: FrameRate): number | null =>
  spanMs < KNOWN_AFTER_MS ? null : (1000 * frames) / spanMs;

/** Below this, peaks fall between frames and the page says that the machine is slow; numbers still come. */
const FEW_PER_SEC = 10;
/** Below this a rush of 0.3 s can pass unseen: nothing is measured, because nothing could be warned of. */
const TOO_FEW_PER_SEC = 4;

export const isSlow = (rate: FrameRate): boolean => (framesPerSec(rate) ?? Infinity) < FEW_PER_SEC;
export const isTooSlow = (rate: FrameRate): boolean => (framesPerSec(rate) ?? Infinity) < TOO_FEW_PER_SEC;
