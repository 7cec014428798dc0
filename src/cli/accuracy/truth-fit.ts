import type { RecordingHeader } from '../../core/recording/header.ts';
import type { Truth } from '../../core/truth/truth.ts';
import { CommandError } from '../call/command-error.ts';

/** Dropped frames and slow cameras take this much from either end of a recording at most, milliseconds. */
const LOST_MS = 1000;

/** @throws CommandError when the recording is of another exercise than the truth */
export function refuseOtherExercise(file: string, header: RecordingHeader, truth: Truth): void {
  const [recorded, known] = [header.exercise, truth.header.exercise];
  if (recorded === known) return;
  const what = `this is a recording of ${recorded}, but the truth beside it is of ${known}`;
  throw new CommandError('file-damaged', `${file}: ${what}. Put its own truth beside it.`);
}

/**
 * What a recording does not reach cannot be told from what was measured well.
 * @param timesMs of the recording's frames, rising
 * @throws CommandError when the recording has no frames, begins much later than its truth or ends much sooner
 */
export function refuseCutShort(file: string, timesMs: readonly number[], truth: Truth): void {
  const [from, to] = [timesMs.at(0), timesMs.at(-1)];
  if (from === undefined || to === undefined) {
    throw new CommandError('nothing-to-judge', `${file}: it has no frames. Record it anew.`);
  }
  const [trueFrom, trueTo] = [truth.frames.at(0)?.timeMs ?? from, truth.frames.at(-1)?.timeMs ?? to];
  if (from - trueFrom <= LOST_MS && trueTo - to <= LOST_MS) return;
  const what = `it goes from ${seconds(from)} to ${seconds(to)} s, but its truth from ${seconds(trueFrom)} to ${seconds(trueTo)} s`;
  throw new CommandError(
    'file-damaged',
    `${file}: ${what}. Use the whole recording, or the truth that belongs to it.`,
  );
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
