import type { PatienceTimer } from './awake-timer.ts';
import type { PoseNews, PoseReply, PoseRequest, TerminalReply } from './protocol.ts';
import { PoseRuntimeError } from './runtime.ts';

/** One running worker, seen from the page. */
export interface PoseWorker {
  post(request: PoseRequest, transfer: Transferable[]): void;
  terminate(): void;
}

export interface PoseWorkerEvents {
  readonly onReply: (reply: PoseReply) => void;
  /** The worker could not start, threw outside a request, or sent what cannot be read. */
  readonly onDeath: (message: string) => void;
}

export type StartWorker = (events: PoseWorkerEvents) => PoseWorker;

export type StartTimer = (callback: () => void, timeoutMs: number) => PatienceTimer;

interface Pending {
  readonly resolve: (reply: TerminalReply) => void;
  readonly reject: (error: PoseRuntimeError) => void;
  readonly onNews: (news: PoseNews) => number;
  readonly timer: PatienceTimer;
  timeoutMs: number;
}

const isNews = (reply: PoseReply): reply is PoseNews =>
  reply.kind === 'progress' || reply.kind === 'frame' || reply.kind === 'waiting';

/** A request without its id, which the link gives. */
export type Asked = PoseRequest extends infer R ? (R extends PoseRequest ? Omit<R, 'id'> : never) : never;

/**
 * Requests to one worker and the replies to them. A worker that dies, or is silent for longer than a request allows,
 * is ended, and everything asked of it is rejected with `worker-died`.
 */
export class WorkerLink {
  readonly #worker: PoseWorker;
  readonly #startTimer: StartTimer;
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #ended = false;

  constructor(startWorker: StartWorker, startTimer: StartTimer) {
    this.#startTimer = startTimer;
    this.#worker = startWorker({
      onReply: (reply) => this.#receive(reply),
      onDeath: (message) => this.#die(message),
    });
  }

  /**
   * Asks and waits for the terminal reply, at most `timeoutMs` or, after news, as long as `onNews` says from then on.
   * @throws PoseRuntimeError with the worker's code when it failed, `worker-died` when it is gone.
   */
  ask(
    asked: Asked,
    transfer: Transferable[],
    timeoutMs: number,
    onNews: (news: PoseNews) => number = () => timeoutMs,
  ): Promise<TerminalReply> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(new PoseRuntimeError('worker-died', 'the pose worker has ended'));
        return;
      }
      const timer = this.#startTimer(
        () => this.#die(`no answer within ${this.#pending.get(id)?.timeoutMs} ms`),
        timeoutMs,
      );
      this.#pending.set(id, { resolve, reject, onNews, timer, timeoutMs });
      try {
        this.#worker.post({ ...asked, id }, transfer);
      } catch (cause) {
        this.#take(id);
        reject(
          new PoseRuntimeError('internal', 'the picture could not be handed to the pose worker', { cause }),
        );
      }
    });
  }

  /** Ends the worker; what is still asked is rejected with `reason`. */
  end(reason: PoseRuntimeError): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#worker.terminate();
    for (const id of [...this.#pending.keys()]) this.#take(id)?.reject(reason);
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    pending?.timer.cancel();
    this.#pending.delete(id);
    return pending;
  }

  #receive(reply: PoseReply): void {
    if (this.#ended) return;
    if (isNews(reply)) {
      const pending = this.#pending.get(reply.id);
      if (pending === undefined) return;
      pending.timeoutMs = pending.onNews(reply);
      pending.timer.again(pending.timeoutMs);
      return;
    }
    const pending = this.#take(reply.id);
    if (reply.kind === 'failed') pending?.reject(new PoseRuntimeError(reply.code, reply.message));
    else pending?.resolve(reply);
  }

  #die(message: string): void {
    this.end(new PoseRuntimeError('worker-died', `the pose worker died: ${message}`));
  }
}
