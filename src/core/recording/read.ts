import type { PoseFrame } from '../pose/frame.ts';
import type { RecordingHeader } from './header.ts';
import { problem, type RecordingProblem } from './problem.ts';
import { RecordingReader, type ReadingLimits, type RecordingItem } from './reader.ts';

/** A whole recording in memory. */
export interface Recording {
  readonly kind: 'recording';
  readonly header: RecordingHeader;
  readonly frames: readonly PoseFrame[];
}

/** For a recording kept whole in memory: one hour at 60 frames a second. */
export const WHOLE_LIMITS: ReadingLimits = { maxFrames: 216_000, maxLength: 2 ** 30 };

/** The whole recording or the first problem: never half a session. */
export function readRecording(
  chunks: Iterable<string>,
  limits: ReadingLimits = WHOLE_LIMITS,
): Recording | RecordingProblem {
  const reader = new RecordingReader(limits);
  const gathered = new Gathered();
  for (const chunk of chunks) {
    const failed = gathered.add(reader.push(chunk));
    if (failed) return failed;
  }
  return gathered.finish(reader.end());
}

/** As `readRecording`, for chunks that arrive over time, such as a file's stream. */
export async function readRecordingStream(
  chunks: AsyncIterable<string>,
  limits: ReadingLimits = WHOLE_LIMITS,
): Promise<Recording | RecordingProblem> {
  const reader = new RecordingReader(limits);
  const gathered = new Gathered();
  for await (const chunk of chunks) {
    const failed = gathered.add(reader.push(chunk));
    if (failed) return failed;
  }
  return gathered.finish(reader.end());
}

class Gathered {
  readonly #frames: PoseFrame[] = [];
  #header: RecordingHeader | null = null;

  add(items: readonly RecordingItem[]): RecordingProblem | null {
    for (const item of items) {
      switch (item.kind) {
        case 'header':
          this.#header = item.header;
          break;
        case 'frame':
          this.#frames.push(item.frame);
          break;
        case 'problem':
          return item;
        default:
          item satisfies never;
      }
    }
    return null;
  }

  finish(items: readonly RecordingItem[]): Recording | RecordingProblem {
    const failed = this.add(items);
    if (failed) return failed;
    if (this.#header === null) return problem(1, 'empty', 'the file is empty. Choose another recording.');
    return { kind: 'recording', header: this.#header, frames: this.#frames };
  }
}
