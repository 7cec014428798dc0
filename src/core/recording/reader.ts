import type { PoseFrame } from '../pose/frame.ts';
import type { RecordingHeader } from './header.ts';
import { LineSplitter, type Line } from './lines.ts';
import { parseFrame } from './parse-frame.ts';
import { parseHeader } from './parse-header.ts';
import { problem, type RecordingProblem } from './problem.ts';

export type RecordingItem =
  | { readonly kind: 'header'; readonly header: RecordingHeader }
  | { readonly kind: 'frame'; readonly frame: PoseFrame }
  | RecordingProblem;

export interface ReadingLimits {
  readonly maxFrames: number;
  /** All text together, UTF-16 code units. */
  readonly maxLength: number;
}

/** A written line has about 6,000 characters at most. */
const MAX_LINE_LENGTH = 65_536;

/** Lines that any file may have beyond two for each frame. */
const SPARE_LINES = 1000;

/** For a reader that keeps nothing: ten hours at 60 frames a second. */
const STREAMING_LIMITS: ReadingLimits = { maxFrames: 2_160_000, maxLength: 16 * 2 ** 30 };

/**
 * Reads a recording in chunks of decoded text, in memory that does not grow with its length. After the first problem
 * it reads no further. Accepts CRLF, a byte-order mark, blank lines and a missing last line feed.
 */
export class RecordingReader {
  readonly #limits: ReadingLimits;
  readonly #splitter = new LineSplitter(MAX_LINE_LENGTH);
  #headerSeen = false;
  #frameCount = 0;
  #lastTimeMs = -1;
  #length = 0;
  #failed = false;

  constructor(limits: ReadingLimits = STREAMING_LIMITS) {
    this.#limits = limits;
  }

  /** Number of complete lines read so far. */
  get lineCount(): number {
    return this.#splitter.lineCount;
  }

  /** What `chunk` completes: the header first, then frames. A problem is always the last item ever. */
  push(chunk: string): readonly RecordingItem[] {
    const items: RecordingItem[] = [];
    this.#length += chunk.length;
    for (const line of this.#splitter.push(chunk)) {
      if (this.#failed) return items;
      items.push(this.#read(line, false));
    }
    if (!this.#failed && this.#isTooLarge()) items.push(this.#tooLarge());
    return items;
  }

  /** Call once after the last chunk: reads a last line without a line feed and notices an empty file. */
  end(): readonly RecordingItem[] {
    if (this.#failed) return [];
    const line = this.#splitter.end();
    if (line !== null) return [this.#read(line, true)];
    return this.#headerSeen ? [] : [this.#fail(1, 'empty', 'the file is empty. Choose another recording.')];
  }

  #read(line: Line, last: boolean): RecordingItem {
    if (line.kind === 'too-long') return this.#tooLong(line.line);
    let json: unknown;
    try {
      json = JSON.parse(line.text);
    } catch {
      return this.#notJson(line.line, last);
    }
    return this.#headerSeen ? this.#frame(json, line.line) : this.#header(json, line.line);
  }

  #header(json: unknown, line: number): RecordingItem {
    const header = parseHeader(json, line);
    if ('kind' in header) {
      this.#failed = true;
      return header;
    }
    this.#headerSeen = true;
    return { kind: 'header', header };
  }

  #frame(json: unknown, line: number): RecordingItem {
    const frame = parseFrame(json);
    if (typeof frame === 'string') {
      return this.#fail(line, 'bad-frame', `${frame}. The recording is damaged here; use an undamaged copy.`);
    }
    if (frame.timeMs <= this.#lastTimeMs) {
      const times = `timeMs is ${frame.timeMs} after ${this.#lastTimeMs}`;
      return this.#fail(
        line,
        'time-not-rising',
        `${times}, but every frame must be later than the one before.`,
      );
    }
    if (this.#frameCount === this.#limits.maxFrames) {
      const limit = `more than ${this.#limits.maxFrames} frames`;
      return this.#fail(line, 'too-many-frames', `${limit}. Split the recording into shorter ones.`);
    }
    this.#lastTimeMs = frame.timeMs;
    this.#frameCount += 1;
    return { kind: 'frame', frame };
  }

  #notJson(line: number, last: boolean): RecordingProblem {
    if (!this.#headerSeen) {
      return this.#fail(
        line,
        'not-json',
        'this is not JSON, so it is no Unwind recording. Choose a .pose.jsonl file.',
      );
    }
    return last
      ? this.#fail(
          line,
          'cut-short',
          'the recording breaks off in this line. Delete the line, or use a complete copy.',
        )
      : this.#fail(
          line,
          'not-json',
          'this is not JSON. The recording is damaged here; use an undamaged copy.',
        );
  }

  #tooLong(line: number): RecordingProblem {
    const limit = `the line is longer than ${MAX_LINE_LENGTH} characters`;
    return this.#headerSeen
      ? this.#fail(line, 'line-too-long', `${limit}. The recording is damaged here; use an undamaged copy.`)
      : this.#fail(
          line,
          'line-too-long',
          `${limit}, so this is no Unwind recording. Choose a .pose.jsonl file.`,
        );
  }

  /** Blank lines are no frames, yet they must not go on for ever either. */
  #isTooLarge(): boolean {
    const { maxLength, maxFrames } = this.#limits;
    return this.#length > maxLength || this.#splitter.lineCount > 2 * maxFrames + SPARE_LINES;
  }

  #tooLarge(): RecordingProblem {
    const line = this.#splitter.lineCount + 1;
    return this.#fail(
      line,
      'too-large',
      'the recording is too large to be read. Split it into shorter ones.',
    );
  }

  #fail(...[line, code, what]: Parameters<typeof problem>): RecordingProblem {
    this.#failed = true;
    return problem(line, code, what);
  }
}
