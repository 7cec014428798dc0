import { CommandError } from './command-error.ts';

/** What a command prints on standard output, and its exit code when that is not 0. */
export interface CommandResult {
  readonly text: string;
  readonly exitCode?: number;
}

/**
 * Runs a command line to its end: the result on standard output, an error as a sentence on standard error. Exit code
 * 2 for a wrong call, 1 for anything else that fails.
 */
export async function runCommand(
  command: (args: readonly string[]) => Promise<CommandResult> | CommandResult,
  usage: string,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may leave early; that is not a failure.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`standard output: this cannot be written to (${error.message}).\n`);
    process.exitCode = 1;
  });
  try {
    const { text, exitCode = 0 } = await command(process.argv.slice(2));
    process.stdout.write(text);
    process.exitCode = exitCode;
  } catch (error) {
    const isUsage = error instanceof CommandError && error.code === 'usage';
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(isUsage ? `${message}\n\n${usage}` : `${message}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}
