import path from 'node:path';
import { CommandError } from '../call/command-error.ts';

/** The error for a file or folder that is not there: npm runs commands in the project's folder, wherever they were typed. */
export function missing(place: string, what: 'file' | 'folder', cause?: unknown): CommandError {
  const from = path.isAbsolute(place) ? '' : ` Its path is taken from ${process.cwd()}.`;
  return new CommandError('file-missing', `${place}: no such ${what}.${from}`, { cause });
}
