import { findProgram, startProgram } from './program.ts';

/** A screen nobody looks at. */
export interface Display {
  /** For the `DISPLAY` variable. */
  readonly name: string;
  close(): Promise<void>;
}

export const DISPLAY_PROGRAM = 'Xvfb';

/** Starts one. With a screen, browsers draw WebGL in software; without, they have none. */
export async function startDisplay(): Promise<Display> {
  const program = startProgram(findProgram(DISPLAY_PROGRAM) ?? DISPLAY_PROGRAM, [
    ...['-displayfd', '1', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'],
  ]);
  const [name = ''] = await program.line(/^\d+$/);
  return { name: `:${name}`, close: () => program.stop() };
}
