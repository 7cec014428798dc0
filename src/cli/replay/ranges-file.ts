import { parseRanges } from '../../core/exercises/range/parse-ranges.ts';
import type { PersonalRanges } from '../../core/exercises/range/personal-ranges.ts';
import { CommandError } from '../call/command-error.ts';
import { TextDamage, textChunks } from '../files/text-file.ts';

/** Far more than a ranges file can hold; no larger file is read to its end. In UTF-16 code units. */
const MAX_LENGTH = 2 ** 20;

/** @throws CommandError naming the file and what is wrong with it. */
export async function readRangesFile(file: string): Promise<PersonalRanges> {
  let text = '';
  try {
    for await (const chunk of textChunks(file)) {
      text += chunk;
      if (text.length > MAX_LENGTH) break;
    }
  } catch (error) {
    if (!(error instanceof TextDamage)) throw error;
    throw new CommandError('file-damaged', `${file}: ${error.message}`, { cause: error });
  }
  const parsed = parseRanges(text);
  if (parsed.kind === 'problem') throw new CommandError('file-damaged', `${file}: ${parsed.message}`);
  return parsed.ranges;
}
