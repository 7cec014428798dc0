import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error.ts';

/**
 * Writes what a command made to the file that was asked for, and makes the folder for it.
 * @throws CommandError naming the file
 */
export async function writeOut(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(
      'file-unwritable',
      `${file}: this cannot be written (${why}). Name another file.`,
      {
        cause,
      },
    );
  }
}
