import { exerciseById } from '../../core/exercises/catalogue.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { RecordingProblem } from '../../core/recording/problem.ts';
import { readRecordingStream, type Recording } from '../../core/recording/read.ts';
import { TextFileError, textChunks } from '../../platform/text-file.ts';
import { breathe } from './breathe.ts';
import { SetRun, type FinishedSet } from './set-run.ts';

export type Opened =
  | { readonly kind: 'set'; readonly set: FinishedSet }
  | RecordingProblem
  | { readonly kind: 'unknown-exercise'; readonly id: string }
  | { readonly kind: 'unreadable'; readonly error: TextFileError }
  | { readonly kind: 'cancelled' };

/** Frames measured between two breaths of the page. */
const BATCH = 120;
/** Pieces of text read between two breaths: about a megabyte. */
const CHUNKS = 16;

/** Runs the engine over a whole recording without blocking the page. Null when it was cancelled. */
export async function runThrough(
  { header, frames }: Pick<Recording, 'header' | 'frames'>,
  exercise: Exercise,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<FinishedSet | null> {
  const run = new SetRun(exercise, header);
  for (const [index, frame] of frames.entries()) {
    if (index % BATCH === 0) {
      onProgress(index / frames.length);
      await breathe();
      if (signal.aborted) return null;
    }
    run.push(frame);
  }
  return run.finish();
}

/** Lets the page draw while a long file is read, and stops reading when it is cancelled. */
async function* breathing(chunks: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  let count = 0;
  for await (const chunk of chunks) {
    if (count % CHUNKS === 0) await breathe();
    if (signal.aborted) return;
    count += 1;
    yield chunk;
  }
}

/** Reads a recording file and measures it. What is wrong with a file is a value, not an exception. */
export async function openRecording(
  file: Blob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Opened> {
  let recording: Recording | RecordingProblem;
  try {
    recording = await readRecordingStream(breathing(textChunks(file), signal));
  } catch (cause) {
    if (cause instanceof TextFileError) return { kind: 'unreadable', error: cause };
    throw cause;
  }
  if (signal.aborted) return { kind: 'cancelled' };
  if (recording.kind === 'problem') return recording;
  const exercise = exerciseById(recording.header.exercise);
  if (exercise === undefined) return { kind: 'unknown-exercise', id: recording.header.exercise };
  const set = await runThrough(recording, exercise, signal, onProgress);
  return set === null ? { kind: 'cancelled' } : { kind: 'set', set };
}
