import { exerciseById } from '../../core/exercises/catalogue.ts';
import type { RecordingProblem } from '../../core/recording/problem.ts';
import { WHOLE_LIMITS } from '../../core/recording/read.ts';
import { RecordingReader, type RecordingItem } from '../../core/recording/reader.ts';
import { TextFileError, textChunks } from '../../platform/text-file.ts';
import { breathe } from './breathe.ts';
import { SetRun, type FinishedSet } from './set-run.ts';

export type Opened =
  | { readonly kind: 'set'; readonly set: FinishedSet }
  | RecordingProblem
  | { readonly kind: 'unknown-exercise'; readonly id: string }
  | { readonly kind: 'unreadable'; readonly error: TextFileError }
  | { readonly kind: 'cancelled' };

/** Frames read and measured between two breaths of the page: some ten milliseconds. */
const BATCH = 120;

/**
 * Reads a recording file and measures it frame by frame as it comes, without blocking the page and without ever holding
 * the file. What is wrong with it is a value, not an exception; then there is no half session either.
 * @param onProgress told of the share of the file that is done
 */
export async function openRecording(
  file: Blob,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Opened> {
  const opening = new Opening();
  let doneBytes = 0;
  let breathed = 0;
  try {
    const chunks = textChunks(file, (bytes) => {
      doneBytes = bytes;
    });
    for await (const chunk of chunks) {
      for (const item of opening.reader.push(chunk)) {
        const failed = opening.take(item);
        if (failed !== null) return failed;
        if (opening.frames < breathed) continue;
        breathed = opening.frames + BATCH;
        onProgress(doneBytes / file.size);
        await breathe();
        if (signal.aborted) return { kind: 'cancelled' };
      }
    }
  } catch (cause) {
    if (cause instanceof TextFileError) return { kind: 'unreadable', error: cause };
    throw cause;
  }
  return opening.finish();
}

/** A file on its way to a set. */
class Opening {
  readonly reader = new RecordingReader(WHOLE_LIMITS);
  frames = 0;
  #run: SetRun | null = null;

  /** What is wrong with the file; null while nothing is. */
  take(item: RecordingItem): Opened | null {
    switch (item.kind) {
      case 'problem':
        return item;
      case 'header': {
        const exercise = exerciseById(item.header.exercise);
        if (exercise === undefined) return { kind: 'unknown-exercise', id: item.header.exercise };
        this.#run = new SetRun(exercise, item.header);
        return null;
      }
      case 'frame':
        this.#run?.push(item.frame);
        this.frames += 1;
        return null;
      default:
        return item satisfies never;
    }
  }

  finish(): Opened {
    for (const item of this.reader.end()) {
      const failed = this.take(item);
      if (failed !== null) return failed;
    }
    if (this.#run === null) throw new Error('a recording without problems has a header');
    return { kind: 'set', set: this.#run.finish() };
  }
}
