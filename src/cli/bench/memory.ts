import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** Tidies up the memory at once. Node hands it to contexts made after the flag was set. */
const tidy = runInNewContext('gc') as () => void;

/** Memory that is still held after tidying up, bytes. */
export function heldBytes(): number {
  tidy();
  return process.memoryUsage().heapUsed;
}
