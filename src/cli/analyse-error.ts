export type AnalyseErrorCode =
  /** Nothing tells which exercise the video shows. */
  | 'exercise-unknown'
  | 'file-missing'
  /** The page could not make a recording of the video; the message says why. */
  | 'video-failed'
  | 'browser-failed';

export class AnalyseError extends Error {
  override readonly name = 'AnalyseError';
  readonly code: AnalyseErrorCode;
  constructor(code: AnalyseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
