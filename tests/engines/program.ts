import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a program is, by its name or among the places given; null when it is not installed. */
export const findProgram = (name: string, places: readonly string[] = []): string | null =>
  [
    ...places,
    ...(process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  ].find(isProgram) ?? null;

/** A program that runs until it is stopped. */
export interface Program {
  /** The first line that matches, of those it writes. @throws when it ends before, or takes longer than a minute */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** Over when it and all that it has started have ended. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
/** What has not ended by itself after this long is ended. */
const GRACE_MS = 5_000;

export function startProgram(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  onLine: (line: string) => void = () => undefined,
): Program {
  const child = spawn(file, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Browsers are many processes: a group of their own can be ended together.
    detached: true,
  });
  const end = (): void => signal(child, 'SIGKILL');
  process.once('exit', end);
  const written: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      written.push(line);
      onLine(line);
      for (const listener of listeners) listener(line);
    });
  }
  const over = (event: 'exit' | 'close') =>
    new Promise<void>((resolve) => {
      child.once(event, () => resolve());
      child.once('error', () => resolve());
    });
  const ended = over('exit');
  // Nobody holds its output any more: what it has started has ended as well, and writes to no file of its own.
  const allEnded = over('close');
  return {
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const give = (line: string): void => {
          const match = pattern.exec(line);
          if (match !== null) done(() => resolve(match));
        };
        const done = (then: () => void): void => {
          listeners.delete(give);
          clearTimeout(timer);
          then();
        };
        const fail = (why: string) => (): void =>
          done(() => reject(new Error(`${file} ${why}:\n${written.join('\n')}`)));
        const timer = setTimeout(fail('is silent'), PATIENCE_MS);
        listeners.add(give);
        void ended.then(fail('has ended'));
        written.forEach(give);
      }),
    async stop() {
      signal(child, 'SIGTERM');
      const timer = setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(timer);
      end();
      await allEnded;
      process.off('exit', end);
    },
  };
}

/** To the program and all that it has started. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // Nothing of it is left.
  }
}
