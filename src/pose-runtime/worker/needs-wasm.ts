import { PoseRuntimeError } from '../runtime.ts';

/** The shortest module there is: the magic number and the version. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Finds out whether WebAssembly runs here, before anything is downloaded for it, and so that a program that does not compile
 * later is known to be damaged. Browsers block it by taking it away, or by refusing to compile.
 * @throws PoseRuntimeError `wasm-blocked`
 */
export function needsWasm(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (cause) {
    throw new PoseRuntimeError('wasm-blocked', 'The browser does not let WebAssembly run.', { cause });
  }
}
