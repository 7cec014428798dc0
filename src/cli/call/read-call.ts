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
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError('usage', firstSentence(message), { cause: error });
  }
}

/** What is wrong; what Node says after it is about its own ways of quoting. */
const firstSentence = (message: string): string => message.replace(/(?:\. |\.?\n).*/su, '');

/**
 * The one thing that a command is about.
 * @param kind what it is, in the words of the complaint
 * @throws CommandError with the code `usage` when none or several are named
 */
export function theOne(positionals: readonly string[], kind: 'recording' | 'folder'): string {
  const [one, ...more] = positionals;
  if (one === undefined) throw new CommandError('usage', `name a ${kind}`);
  if (more.length > 0) throw new CommandError('usage', `name one ${kind} at a time`);
  return one;
}

/** What a command that has no options of its own was called for. @throws CommandError on anything else */
export function readBareCall(args: readonly string[]): 'run' | 'help' {
  const help = { type: 'boolean', short: 'h', default: false } as const;
  return readCall({ args: [...args], options: { help }, strict: true }).values.help ? 'help' : 'run';
}
