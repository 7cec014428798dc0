import { NOTHING_ELSE, type LookedFor } from '../core/measure/looked-for.ts';
import type { LoadProgress } from './protocol.ts';
import {
  PoseRuntimeError,
  type EstimatedFrame,
  type OpenPictures,
  type Picture,
  type PoseRuntime,
  type RuntimeInfo,
  type RuntimeOptions,
} from './runtime.ts';
import { WorkerLink, type StartTimer, type StartWorker } from './worker-link.ts';

/** Silence after which a worker counts as dead. Loading and the first frame compile; both may be slow. */
const LOAD_TIMEOUT_MS = 60_000;
const FIRST_FRAME_TIMEOUT_MS = 60_000;
const FRAME_TIMEOUT_MS = 10_000;
/** Restarts in a row; frames that went well in between give them back. */
const MOST_RESTARTS = 3;
const FRAMES_TO_RECOVER = 300;

export interface ClientMeans {
  readonly startWorker: StartWorker;
  readonly startTimer: StartTimer;
}

/** A picture on its way, and what becomes of its frame. */
interface Job {
  readonly picture: Picture;
  readonly timeMs: number;
  readonly lookedFor: LookedFor;
  readonly isLive: boolean;
  readonly done: (estimated: EstimatedFrame) => void;
  readonly failed: (error: PoseRuntimeError) => void;
}

const ignore = (): void => undefined;

async function loadIn(
  link: WorkerLink,
  options: RuntimeOptions,
  onProgress?: (progress: LoadProgress) => void,
): Promise<RuntimeInfo> {
  const reply = await link.ask({ kind: 'load', options }, [], LOAD_TIMEOUT_MS, (news) => {
    if (news.kind === 'progress') {
      onProgress?.({ loadedBytes: news.loadedBytes, totalBytes: news.totalBytes });
    }
    return LOAD_TIMEOUT_MS;
  });
  if (reply.kind !== 'loaded') throw new PoseRuntimeError('internal', `unexpected reply: ${reply.kind}`);
  return reply.info;
}

const asRuntimeError = (error: unknown): PoseRuntimeError =>
  error instanceof PoseRuntimeError
    ? error
    : new PoseRuntimeError('internal', 'the pose runtime failed', { cause: error });

/** The page's end of the pose runtime: hands pictures over one at a time and keeps a worker alive. */
export class RuntimeClient implements PoseRuntime {
  readonly info: RuntimeInfo;
  onFrame: ((estimated: EstimatedFrame) => void) | null = null;
  onTimed: PoseRuntime['onTimed'] = null;
  onFailure: ((error: PoseRuntimeError) => void) | null = null;

  readonly #options: RuntimeOptions;
  readonly #means: ClientMeans;
  readonly #counts = { estimated: 0, dropped: 0, restarts: 0 };
  /** Pictures of which none may be lost, in order. */
  readonly #queue: Job[] = [];
  /** The newest live picture. */
  #newest: Job | undefined;
  #link: WorkerLink;
  #busy = false;
  /** How many streams were followed; frames of any but the last are nobody's. */
  #follows = 0;
  #ended: PoseRuntimeError | undefined;
  #restartsInARow = 0;
  #framesOfThisWorker = 0;

  private constructor(options: RuntimeOptions, means: ClientMeans, link: WorkerLink, info: RuntimeInfo) {
    this.#options = options;
    this.#means = means;
    this.#link = link;
    this.info = info;
  }

  static async start(
    options: RuntimeOptions,
    means: ClientMeans,
    onProgress?: (progress: LoadProgress) => void,
  ): Promise<RuntimeClient> {
    const link = new WorkerLink(means.startWorker, means.startTimer);
    try {
      return new RuntimeClient(options, means, link, await loadIn(link, options, onProgress));
    } catch (error) {
      const reason = asRuntimeError(error);
      link.end(reason);
      throw reason;
    }
  }

  get counts(): PoseRuntime['counts'] {
    return { ...this.#counts };
  }

  estimate(picture: Picture, timeMs: number, lookedFor = NOTHING_ELSE): Promise<EstimatedFrame> {
    return new Promise((resolve, reject) => {
      const job: Job = { picture, timeMs, lookedFor, isLive: false, done: resolve, failed: reject };
      if (this.#ended !== undefined) {
        this.#discard(job, this.#ended);
        return;
      }
      this.#queue.push(job);
      this.#next();
    });
  }

  offer(picture: Picture, timeMs: number, lookedFor = NOTHING_ELSE): void {
    if (this.#ended !== undefined) {
      picture.close();
      return;
    }
    if (this.#newest !== undefined) {
      this.#newest.picture.close();
      this.#counts.dropped += 1;
    }
    this.#newest = {
      picture,
      timeMs,
      lookedFor,
      isLive: true,
      done: (estimated) => this.#deliver(estimated),
      // A lost live picture is made good by the next one.
      failed: ignore,
    };
    this.#next();
  }

  follow(open: OpenPictures, lookedFor = NOTHING_ELSE): void {
    this.#follows += 1;
    void this.#follow(open, lookedFor, this.#follows);
  }

  close(): void {
    this.#end(new PoseRuntimeError('closed', 'the pose runtime was closed'));
  }

  #next(): void {
    if (this.#busy || this.#ended !== undefined) return;
    let job = this.#queue.shift();
    if (job === undefined) {
      job = this.#newest;
      this.#newest = undefined;
    }
    if (job === undefined) return;
    this.#busy = true;
    void this.#run(job).then((deliver) => {
      this.#busy = false;
      // The worker goes on with the next picture while the page deals with this frame.
      this.#next();
      deliver();
    });
  }

  /** @returns what hands the frame on; nothing to hand on when the picture was lost */
  async #run(job: Job): Promise<() => void> {
    const { picture, timeMs, lookedFor, isLive } = job;
    const link = this.#link;
    let estimated: EstimatedFrame;
    try {
      const reply = await link.ask(
        { kind: 'estimate', picture, timeMs, lookedFor, isLive },
        [picture],
        this.#patienceMs,
      );
      if (reply.kind !== 'estimated') throw new Error(`unexpected reply: ${reply.kind}`);
      ({ estimated } = reply);
    } catch (error) {
      const reason = asRuntimeError(error);
      this.#discard(job, reason);
      await this.#restart(link, reason);
      return ignore;
    }
    this.#count();
    return () => job.done(estimated);
  }

  async #follow(open: OpenPictures, lookedFor: LookedFor, turn: number): Promise<void> {
    const isOurs = (): boolean => turn === this.#follows && !this.#isOver();
    while (isOurs()) {
      const pictures = open();
      if (pictures === null) return;
      const link = this.#link;
      try {
        await link.ask({ kind: 'follow', pictures, lookedFor }, [pictures], this.#patienceMs, (news) => {
          if (news.kind === 'frame' && isOurs()) {
            this.#count();
            this.#deliver(news.estimated);
          }
          return this.#patienceMs;
        });
        return;
      } catch (error) {
        if (isOurs()) await this.#restart(link, asRuntimeError(error));
      }
    }
  }

  #isOver(): boolean {
    return this.#ended !== undefined;
  }

  get #patienceMs(): number {
    return this.#framesOfThisWorker === 0 ? FIRST_FRAME_TIMEOUT_MS : FRAME_TIMEOUT_MS;
  }

  #deliver(estimated: EstimatedFrame): void {
    this.onTimed?.(estimated.frame.timeMs, estimated.inferenceMs);
    this.onFrame?.(estimated);
  }

  #count(): void {
    this.#counts.estimated += 1;
    this.#framesOfThisWorker += 1;
    if (this.#framesOfThisWorker === FRAMES_TO_RECOVER) this.#restartsInARow = 0;
  }

  /** Nothing happens when the worker has another one in its place already, or nobody wants one any more. */
  async #restart(broken: WorkerLink, reason: PoseRuntimeError): Promise<void> {
    if (broken !== this.#link || this.#isOver()) return;
    broken.end(reason);
    let cause = reason;
    while (this.#restartsInARow < MOST_RESTARTS) {
      this.#restartsInARow += 1;
      this.#counts.restarts += 1;
      this.#framesOfThisWorker = 0;
      const link = new WorkerLink(this.#means.startWorker, this.#means.startTimer);
      this.#link = link;
      try {
        await loadIn(link, this.#options);
        return;
      } catch (error) {
        cause = asRuntimeError(error);
        link.end(cause);
        // close() may have been called while the worker was loading.
        if (this.#isOver()) return;
      }
    }
    const message = `the pose runtime failed again after ${MOST_RESTARTS} restarts: ${cause.message}`;
    const failure = new PoseRuntimeError('gave-up', message, { cause });
    this.#end(failure);
    this.onFailure?.(failure);
  }

  #end(reason: PoseRuntimeError): void {
    if (this.#ended !== undefined) return;
    this.#ended = reason;
    this.#link.end(reason);
    for (const job of this.#queue.splice(0)) this.#discard(job, reason);
    if (this.#newest !== undefined) this.#discard(this.#newest, reason);
    this.#newest = undefined;
  }

  #discard(job: Job, reason: PoseRuntimeError): void {
    // Closing what was transferred does nothing; what could not be transferred is still ours.
    job.picture.close();
    job.failed(reason);
  }
}
