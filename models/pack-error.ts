export type PackErrorCode = 'source-missing' | 'source-changed' | 'packed-differs';

/** A reason not to pack, with a remedy in the message; meant for the person at the command line. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly code: PackErrorCode;

  constructor(code: PackErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
