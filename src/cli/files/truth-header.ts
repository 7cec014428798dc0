import { existsSync } from 'node:fs';
import path from 'node:path';
import { MAX_LINE_LENGTH, readTruthHeader } from '../../core/truth/read-truth.ts';
import type { TruthHeader } from '../../core/truth/truth.ts';
import { CommandError } from '../call/command-error.ts';
import { TextDamage, textChunks } from './text-file.ts';
import { TRUTH_ENDINGS } from './truth-file.ts';

/**
 * What was done in a video, from the truth file beside it; undefined when there is none.
 * @throws CommandError naming the truth file and what is wrong with its first line
 */
export async function truthHeaderBeside(videoFile: string): Promise<TruthHeader | undefined> {
  const { dir, name } = path.parse(videoFile);
  const file = TRUTH_ENDINGS.map((ending) => path.join(dir, `${name}${ending}`)).find(existsSync);
  if (file === undefined) return undefined;
  const read = readTruthHeader(await firstLine(file));
  if (read.kind === 'problem') throw new CommandError('file-damaged', `${file}: ${read.message}`);
  return read.header;
}

async function firstLine(file: string): Promise<string> {
  let text = '';
  try {
    for await (const chunk of textChunks(file)) {
      text += chunk;
      if (text.includes('\n') || text.length > MAX_LINE_LENGTH) break;
    }
  } catch (error) {
    if (!(error instanceof TextDamage)) throw error;
    throw new CommandError('file-damaged', `${file}: Line 1: ${error.message}`, { cause: error });
  }
  return text.replace(/\n.*/su, '');
}
