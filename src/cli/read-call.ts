import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError } from './command-error.ts';

/**
 * Reads what was typed after a command.
 * @throws CommandError with the code `usage` on an option that `call` does not name
 */
export function readCall<const T extends ParseArgsConfig>(call: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(call);
  } catch (error) {
    throw new CommandError('usage', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
