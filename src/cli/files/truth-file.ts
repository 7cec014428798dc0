import { readTruth } from '../../core/truth/read-truth.ts';
import type { Truth } from '../../core/truth/truth.ts';
import { CommandError } from '../call/command-error.ts';
import { TextDamage, textChunks } from './text-file.ts';

/** What truth files end in; of two beside one clip the first counts. */
export const TRUTH_ENDINGS = ['.truth.jsonl', '.truth.jsonl.gz'];

/** A truth file of an hour at most has a few hundred megabytes; anything larger is a mistake. */
const MAX_LENGTH = 2 ** 29;

/**
 * A whole truth file, zipped or not.
 *
 * @throws CommandError naming the file and, where it is damaged, the line.
 */
export async function readTruthFile(file: string): Promise<Truth> {
  const chunks: string[] = [];
  let length = 0;
  try {
    for await (const chunk of textChunks(file)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MAX_LENGTH)
        throw new CommandError('file-damaged', `${file}: larger than ${MAX_LENGTH} characters`);
    }
  } catch (error) {
    if (!(error instanceof TextDamage)) throw error;
    const line = chunks.reduce((count, chunk) => count + chunk.split('\n').length - 1, 1);
    throw new CommandError('file-damaged', `${file}: Line ${line}: ${error.message}`, { cause: error });
  }
  const truth = readTruth(chunks);
  if (truth.kind === 'problem') throw new CommandError('file-damaged', `${file}: ${truth.message}`);
  return truth;
}
