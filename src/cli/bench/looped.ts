import type { PoseFrame } from '../../core/pose/frame.ts';

/** Between the end of a recording and its start again: as long as an ordinary frame. */
const SEAM_MS = 66;

/** The frames over and over for `durationMs`, with times that go on rising. Made one by one, never kept. */
export function* looped(frames: readonly PoseFrame[], durationMs: number): Generator<PoseFrame> {
  const first = frames[0]?.timeMs;
  const last = frames.at(-1)?.timeMs;
  if (first === undefined || last === undefined) return;
  const lapMs = last - first + SEAM_MS;
  for (let startMs = 0; startMs < durationMs; startMs += lapMs) {
    for (const frame of frames) {
      const timeMs = startMs + frame.timeMs - first;
      if (timeMs >= durationMs) return;
      yield { ...frame, timeMs };
    }
  }
}
