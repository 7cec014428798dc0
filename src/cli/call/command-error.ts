export type CommandErrorCode =
  /** A wrong call: the command's usage is shown with it. */
  | 'usage'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-unwritable'
  /** What a file holds is damaged or not what it should be; the message names the line. */
  | 'file-damaged'
  | 'exercise-unknown'
  /** The page could not make a recording of a video; the message says why. */
  | 'video-failed'
  | 'nothing-to-judge';

/** Ends a command with a sentence for the person who typed it, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: CommandErrorCode;
  constructor(code: CommandErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
