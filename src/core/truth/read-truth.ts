import * as v from 'valibot';
import { issueWords, placeOf } from '../json/issue-words.ts';
import { LineSplitter } from '../recording/lines.ts';
import {
  TruthFrameSchema,
  TruthHeaderSchema,
  type Truth,
  type TruthFrame,
  type TruthHeader,
} from './truth.ts';

/** The first thing wrong with a truth file. The message begins with its line, counted from 1. */
export interface TruthProblem {
  readonly kind: 'problem';
  readonly line: number;
  readonly message: string;
}

/** A rendered frame has about 2,000 characters; a header lists its segments. */
export const MAX_LINE_LENGTH = 262_144;
/** One hour at 60 frames a second. */
const MAX_FRAMES = 216_000;

/** The whole truth file, or the first problem. Fields that nobody here needs are dropped unread. */
export function readTruth(chunks: Iterable<string>): Truth | TruthProblem {
  const splitter = new LineSplitter(MAX_LINE_LENGTH);
  const gathered = new Gathered();
  for (const chunk of chunks) {
    for (const line of splitter.push(chunk)) {
      const failed = line.kind === 'too-long' ? tooLong(line.line) : gathered.add(line.text, line.line);
      if (failed) return failed;
    }
  }
  const last = splitter.end();
  const failed = last?.kind === 'line' ? gathered.add(last.text, last.line) : null;
  return failed ?? gathered.finish();
}

interface ReadHeader {
  readonly kind: 'header';
  readonly header: TruthHeader;
}

/** What the first line of a truth file says, for somebody who does not need the rest. */
export function readTruthHeader(firstLine: string): ReadHeader | TruthProblem {
  if (firstLine.trim() === '') return EMPTY;
  if (firstLine.length > MAX_LINE_LENGTH) return tooLong(1);
  const json = parseJson(firstLine);
  return json === undefined ? notJson(1) : parseHeader(json, 1);
}

class Gathered {
  readonly #frames: TruthFrame[] = [];
  #header: TruthHeader | null = null;

  add(text: string, line: number): TruthProblem | null {
    const json = parseJson(text);
    if (json === undefined) return notJson(line);
    return this.#header === null ? this.#addHeader(json, line) : this.#addFrame(json, line);
  }

  finish(): Truth | TruthProblem {
    if (this.#header === null) return EMPTY;
    if (this.#frames.length === 0) return problem(2, 'the truth file has no frames.');
    return { kind: 'truth', header: this.#header, frames: this.#frames };
  }

  #addHeader(json: unknown, line: number): TruthProblem | null {
    const read = parseHeader(json, line);
    if (read.kind === 'problem') return read;
    this.#header = read.header;
    return null;
  }

  #addFrame(json: unknown, line: number): TruthProblem | null {
    const parsed = v.safeParse(TruthFrameSchema, json, { abortEarly: true });
    if (!parsed.success) return problem(line, `this is no truth frame: ${words(parsed.issues[0])}.`);
    const frame = parsed.output;
    const before = this.#frames.at(-1);
    if (before !== undefined && frame.timeMs <= before.timeMs) {
      return problem(line, `timeMs is ${frame.timeMs} after ${before.timeMs}, but times must rise.`);
    }
    if (this.#frames.length === MAX_FRAMES) return problem(line, `more than ${MAX_FRAMES} frames.`);
    this.#frames.push(frame);
    return null;
  }
}

function parseHeader(json: unknown, line: number): ReadHeader | TruthProblem {
  const parsed = v.safeParse(TruthHeaderSchema, json, { abortEarly: true });
  return parsed.success
    ? { kind: 'header', header: parsed.output }
    : problem(line, `this is no truth header: ${words(parsed.issues[0])}.`);
}

const problem = (line: number, what: string): TruthProblem => ({
  kind: 'problem',
  line,
  message: `Line ${line}: ${what}`,
});

const notJson = (line: number): TruthProblem =>
  problem(line, 'this is not JSON. Use an undamaged copy of the truth file.');

const tooLong = (line: number): TruthProblem =>
  problem(line, `the line is longer than ${MAX_LINE_LENGTH} characters.`);

const EMPTY = problem(1, 'the truth file is empty.');

/** `undefined` stands for "not JSON", which JSON itself cannot say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function words(issue: v.BaseIssue<unknown>): string {
  const where = placeOf(issue);
  return `${where === null ? '' : `"${where}": `}${issueWords(issue)}`;
}
