import type { Slice } from './report.ts';

/** Something that turns the clip's pictures into landmarks, and is timed at it. */
export interface Contestant {
  /** From nothing to the first answer, milliseconds. */
  readonly startMs: number;
  /** As many frames as fit into the time, at least three. */
  run(durationMs: number): Promise<Slice>;
  close(): void;
}

/** Fewer say nothing about the pace. */
const LEAST_FRAMES = 3;

/** Whether a turn is over: its time is up and enough frames were made. */
export const isOver = (startedMs: number, durationMs: number, frames: number): boolean =>
  frames >= LEAST_FRAMES && performance.now() - startedMs >= durationMs;

/** The pace of frames that ended at these times. The first one is left out: it may have waited for the others' end. */
export function paceOf(endsMs: readonly number[]): Pick<Slice, 'elapsedMs' | 'frames'> {
  const [first = 0] = endsMs;
  return { elapsedMs: (endsMs.at(-1) ?? first) - first, frames: Math.max(0, endsMs.length - 1) };
}
