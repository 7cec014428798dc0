/** What can be wrong with a recording. Each message says the line, what was found and what to do. */
export type RecordingProblemCode =
  | 'empty'
  | 'not-json'
  | 'not-a-recording'
  | 'unknown-version'
  | 'bad-header'
  | 'bad-frame'
  | 'time-not-rising'
  | 'line-too-long'
  | 'cut-short'
  | 'too-many-frames'
  | 'too-large';

export interface RecordingProblem {
  readonly kind: 'problem';
  /** Counted from 1, as an editor shows it. */
  readonly line: number;
  readonly code: RecordingProblemCode;
  /** A whole sentence for a person; begins with the line. */
  readonly message: string;
}

/** Builds a problem whose message begins with its line. */
export function problem(line: number, code: RecordingProblemCode, what: string): RecordingProblem {
  return { kind: 'problem', line, code, message: `Line ${line}: ${what}` };
}
