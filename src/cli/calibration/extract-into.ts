import { existsSync } from 'node:fs';
import type { ModelName } from '../../core/pose/model.ts';
import { CommandError } from '../call/command-error.ts';
import { readClips, writeClips, type ClipData } from './clip-data.ts';
import { extractClips } from './extract.ts';

/**
 * Adds the clips of some folders to those kept in a data file, in the place of those of the same name. The file is written once
 * all of them have been read.
 *
 * @param folders each `RECORDINGS` or `RECORDINGS:TRUTH`
 * @throws CommandError when a clip cannot be learnt from, two bear one name, or there is none; the file then stays as it was
 */
export async function extractInto(
  dataFile: string,
  model: ModelName,
  folders: readonly string[],
): Promise<void> {
  const fresh = new Map<string, ClipData>();
  for (const folder of folders) {
    const [recordings = '', truth = recordings] = folder.split(':');
    for (const clip of await extractClips(model, recordings, truth)) {
      if (fresh.has(clip.name)) {
        const what = `another folder has a clip of the name ${clip.name} too`;
        throw new CommandError('file-damaged', `${recordings}: ${what}. Rename one of them.`);
      }
      fresh.set(clip.name, clip);
    }
  }
  if (fresh.size === 0) {
    const what = 'no clip of a turn, a bend or a fold that begins at rest';
    throw new CommandError(
      'nothing-to-judge',
      `${folders.join(', ')}: ${what}. Name folders that have some.`,
    );
  }
  const kept = existsSync(dataFile) ? readClips(dataFile) : [];
  await writeClips(dataFile, [...kept.filter(({ name }) => !fresh.has(name)), ...fresh.values()]);
}
