import { Worker } from 'node:worker_threads';

/** Nothing that is read in a test takes a hundredth of this, on however busy a machine. */
const HANGS_AFTER_MS = 60_000;
const MOST_BYTES = 2 ** 20;

/** Runs in a thread of its own, which goes on when the one it watches does not. */
const WATCH = `
const { workerData: { state, text, hangsAfterMs } } = require('node:worker_threads');
let seen = 0, sinceMs = 0;
setInterval(() => {
  const now = Atomics.load(state, 0);
  if (now !== seen || now % 2 === 0) { seen = now; sinceMs = performance.now(); return; }
  if (performance.now() - sinceMs < hangsAfterMs) return;
  const shown = new TextDecoder().decode(text.slice(0, Atomics.load(state, 1)));
  process._rawDebug('A reader hangs. It was given:\\n' + JSON.stringify(shown));
  process.kill(process.pid, 'SIGKILL');
}, 1000);
`;

/** Ends the whole process, with what it was reading, when a read never ends: no timeout of a test could. */
export class Watchdog {
  /** Odd while something is being read; and how long that is, bytes. */
  readonly #state = new Int32Array(new SharedArrayBuffer(8));
  readonly #text = new Uint8Array(new SharedArrayBuffer(MOST_BYTES));
  /** A shared buffer is not written to directly by the encoder. */
  readonly #scratch = new Uint8Array(MOST_BYTES);
  readonly #worker: Worker;

  constructor() {
    const workerData = { state: this.#state, text: this.#text, hangsAfterMs: HANGS_AFTER_MS };
    this.#worker = new Worker(WATCH, { eval: true, workerData });
    this.#worker.unref();
  }

  watch<Result>(text: string, read: () => Result): Result {
    const { written } = new TextEncoder().encodeInto(text, this.#scratch);
    this.#text.set(this.#scratch.subarray(0, written));
    Atomics.store(this.#state, 1, written);
    Atomics.add(this.#state, 0, 1);
    try {
      return read();
    } finally {
      Atomics.add(this.#state, 0, 1);
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
