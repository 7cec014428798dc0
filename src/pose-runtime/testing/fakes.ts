import type { PoseReply, PoseRequest } from '../protocol.ts';
import type { EstimatedFrame, Picture, RuntimeInfo } from '../runtime.ts';
import type { PoseWorkerEvents, StartTimer, StartWorker } from '../worker-link.ts';

export const INFO: RuntimeInfo = {
  model: { name: 'full', sha256: 'a'.repeat(64) },
  runtime: { package: '@mediapipe/tasks-vision', version: '0.10.35' },
  delegate: 'CPU',
};

/** A picture that knows whether it was closed. */
export class FakePicture {
  readonly width = 640;
  readonly height = 480;
  closed = false;
  close(): void {
    this.closed = true;
  }
  get asPicture(): Picture {
    return this;
  }
}

/** One worker a test plays by hand: it sees the requests and sends the replies. */
export class FakeWorker {
  readonly requests: PoseRequest[] = [];
  terminated = false;
  readonly #events: PoseWorkerEvents;

  constructor(events: PoseWorkerEvents) {
    this.#events = events;
  }

  get last(): PoseRequest {
    const last = this.requests.at(-1);
    if (last === undefined) throw new Error('nothing was asked');
    return last;
  }

  async reply(reply: PoseReply): Promise<void> {
    this.#events.onReply(reply);
    await settle();
  }

  loaded(): Promise<void> {
    return this.reply({ kind: 'loaded', id: this.last.id, info: INFO });
  }

  estimated(): Promise<void> {
    const { last } = this;
    if (last.kind !== 'estimate') throw new Error(`asked to ${last.kind}`);
    const frame: EstimatedFrame = {
      frame: { timeMs: last.timeMs, absent: true },
      inferenceMs: 1,
      widthPx: 640,
      heightPx: 480,
      unchangedMs: 0,
    };
    return this.reply({ kind: 'estimated', id: last.id, estimated: frame });
  }

  /** Of the stream that is followed. */
  sees(timeMs: number): Promise<void> {
    const { last } = this;
    if (last.kind !== 'follow') throw new Error(`asked to ${last.kind}`);
    const estimated: EstimatedFrame = {
      frame: { timeMs, absent: true },
      inferenceMs: 1,
      widthPx: 640,
      heightPx: 480,
      unchangedMs: 0,
    };
    return this.reply({ kind: 'frame', id: last.id, estimated });
  }

  failed(message = 'no luck'): Promise<void> {
    return this.reply({ kind: 'failed', id: this.last.id, code: 'internal', message });
  }

  async dies(): Promise<void> {
    this.#events.onDeath('out of memory');
    await settle();
  }
}

/** Lets every promise that can go on do so. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Starts fake workers and timers, and keeps them for the test to play. */
export class FakeSurroundings {
  readonly workers: FakeWorker[] = [];
  readonly timers = new Set<{ readonly callback: () => void; timeoutMs: number }>();

  readonly startWorker: StartWorker = (events) => {
    const worker = new FakeWorker(events);
    this.workers.push(worker);
    return {
      post: (request) => void worker.requests.push(request),
      terminate: () => void (worker.terminated = true),
    };
  };

  readonly startTimer: StartTimer = (callback, timeoutMs) => {
    const timer = { callback, timeoutMs };
    this.timers.add(timer);
    return {
      again: (timeoutMs) => void (timer.timeoutMs = timeoutMs),
      cancel: () => void this.timers.delete(timer),
    };
  };

  get worker(): FakeWorker {
    const worker = this.workers.at(-1);
    if (worker === undefined) throw new Error('no worker was started');
    return worker;
  }

  /** Lets all the time pass that any timer waits for. */
  async timePasses(): Promise<void> {
    for (const timer of [...this.timers]) {
      this.timers.delete(timer);
      timer.callback();
    }
    await settle();
  }
}
