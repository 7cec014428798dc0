export type HistoryErrorCode =
  /** No room left on the device, or none granted. */
  | 'full'
  /** The browser lets this page keep nothing. */
  | 'forbidden'
  /** What is kept was written by a newer version of the page. */
  | 'newer'
  /** Another tab still uses an older version of what is kept, and has to be closed first. */
  | 'other-tab'
  /** Another tab has brought what is kept to a newer version: this page has to be loaded again. */
  | 'outdated'
  | 'broken';

/** Why the history can neither be read nor written. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly code: HistoryErrorCode;
  constructor(code: HistoryErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether the browser lets this page keep anything at all: one that does not refuses its simplest storage too. */
function mayKeep(): boolean {
  try {
    return typeof globalThis.localStorage === 'object';
  } catch {
    return false;
  }
}

/** What the browser threw, as one of ours. */
export function asHistoryError(cause: unknown, allowed: () => boolean = mayKeep): HistoryError {
  if (cause instanceof HistoryError) return cause;
  const name = cause instanceof DOMException ? cause.name : '';
  const message = cause instanceof Error ? cause.message : String(cause);
  // Chromium calls it unknown when storage is switched off for a page.
  const code = CODES.get(name) ?? (allowed() ? 'broken' : 'forbidden');
  return new HistoryError(code, message, { cause });
}

const CODES: ReadonlyMap<string, HistoryErrorCode> = new Map([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'forbidden'],
  // What private windows of some browsers answer with.
  ['InvalidStateError', 'forbidden'],
  ['VersionError', 'newer'],
]);
