import { constants } from 'node:fs';
import { access, chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error.ts';

/**
 * Writes what a command made to the file that was asked for, and makes the folder for it. A file that was there stays as it was
 * until the new one is whole.
 * @throws CommandError naming the file
 */
export async function writeOut(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const there = await stat(file).catch(() => null);
    if (there === null) await writeWhole(file, content);
    else if (there.isFile()) await replaceWhole(await realpath(file), there.mode, content);
    // A terminal, a pipe or a device cannot be moved to: it takes all as it comes.
    else await writeFile(file, content);
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

/** Who may read the file stays as it was, and one that is not to be written is not replaced either. */
async function replaceWhole(file: string, mode: number, content: string | Uint8Array): Promise<void> {
  await access(file, constants.W_OK);
  await writeWhole(file, content, mode);
}

/** Writes beside the file and moves there what is whole; of what is not, nothing is left. */
async function writeWhole(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await writeFile(part, content);
    if (mode !== undefined) await chmod(part, mode);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
