import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

/** Something that runs scripts: the page, one of its workers, or a worker's worker. */
export interface Scope {
  /** `page`, or the worker's name. */
  readonly name: string;
  /** One command of the browser's protocol. @throws ScopeEnded */
  ask(method: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** A worker that was asked something has ended before it could answer. */
export class ScopeEnded extends Error {
  override readonly name = 'ScopeEnded';
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly type: string; readonly title: string };
}

type Answer =
  | { readonly id: number; readonly error: { readonly message: string } }
  | { readonly id: number; readonly result: unknown };
/** What a scope tells without being asked. */
interface Told {
  readonly method: string;
  readonly params: unknown;
}

const ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: false };

/** A worker, reached through the scope that started it. */
class WorkerScope implements Scope {
  readonly name: string;
  readonly isService: boolean;
  readonly children: Children;
  readonly #parent: Scope;
  readonly #sessionId: string;
  readonly #script: string;
  readonly #asked = new Map<
    number,
    { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }
  >();
  #lastId = 0;

  constructor(parent: Scope, { sessionId, targetInfo }: Attached, script: string) {
    this.#parent = parent;
    this.#sessionId = sessionId;
    this.#script = script;
    this.name = targetInfo.title;
    this.isService = targetInfo.type === 'service_worker';
    this.children = new Children(this, script);
  }

  ask(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      this.#parent
        .ask('Target.sendMessageToTarget', { sessionId: this.#sessionId, message })
        .catch((cause: unknown) => reject(new ScopeEnded(`${this.name} cannot be reached`, { cause })));
    });
  }

  /** Lets it run, watched from its beginning. */
  async begin(): Promise<void> {
    await this.ask('Target.setAutoAttach', ATTACH);
    await this.ask('Runtime.evaluate', { expression: this.#script });
    await this.ask('Runtime.runIfWaitingForDebugger');
  }

  hear(message: string): void {
    const heard = JSON.parse(message) as Answer | Told;
    if ('method' in heard) {
      this.children.hear(heard);
      return;
    }
    const asked = this.#asked.get(heard.id);
    this.#asked.delete(heard.id);
    if ('error' in heard) asked?.reject(new Error(`${this.name}: ${heard.error.message}`));
    else asked?.resolve(heard.result);
  }

  ended(): void {
    this.children.ended();
    for (const { reject } of this.#asked.values()) reject(new ScopeEnded(`${this.name} has ended`));
    this.#asked.clear();
  }
}

/** The workers that one scope has started and that still run. */
class Children {
  readonly #parent: Scope;
  readonly #running = new Map<string, WorkerScope>();
  readonly #script: string;

  constructor(parent: Scope, script: string) {
    this.#parent = parent;
    this.#script = script;
  }

  hear({ method, params }: Told): void {
    switch (method) {
      case 'Target.attachedToTarget': {
        const attached = params as Attached;
        const worker = new WorkerScope(this.#parent, attached, this.#script);
        this.#running.set(attached.sessionId, worker);
        // It may have ended meanwhile.
        worker.begin().catch(() => undefined);
        return;
      }
      case 'Target.detachedFromTarget': {
        const { sessionId } = params as { readonly sessionId: string };
        this.#running.get(sessionId)?.ended();
        this.#running.delete(sessionId);
        return;
      }
      case 'Target.receivedMessageFromTarget': {
        const { sessionId, message } = params as { readonly sessionId: string; readonly message: string };
        this.#running.get(sessionId)?.hear(message);
        return;
      }
      default:
    }
  }

  ended(): void {
    for (const worker of this.#running.values()) worker.ended();
    this.#running.clear();
  }

  /** The service worker comes and goes as the browser likes, and is not part of practising. */
  *all(): Generator<Scope> {
    for (const worker of this.#running.values()) {
      if (worker.isService) continue;
      yield worker;
      yield* worker.children.all();
    }
  }
}

/** Longest time a worker that hears takes to answer, busy as it may be. */
const ANSWER_MS = 10_000;

const EVENTS = [
  'Target.attachedToTarget',
  'Target.detachedFromTarget',
  'Target.receivedMessageFromTarget',
] as const;

/** All that runs scripts for one page, as it comes and goes. */
export class Scopes {
  readonly page: Scope;
  readonly #workers: Children;
  readonly #silent = new WeakSet<Scope>();

  private constructor(session: CDPSession, script: string) {
    type Method = Parameters<CDPSession['send']>[0];
    this.page = { name: 'page', ask: (method, params) => session.send(method as Method, params) };
    this.#workers = new Children(this.page, script);
    for (const method of EVENTS) session.on(method, (params) => this.#workers.hear({ method, params }));
  }

  /** Call it before the page is opened. @param script runs first in every worker */
  static async of(session: CDPSession, script: string): Promise<Scopes> {
    const scopes = new Scopes(session, script);
    await scopes.page.ask('Target.setAutoAttach', ATTACH);
    await scopes.page.ask('Performance.enable');
    return scopes;
  }

  /** That run now. */
  get workers(): readonly Scope[] {
    return [...this.#workers.all()];
  }

  /**
   * Asks the page and its workers. One that ends meanwhile is left out, and so is, from then on, one that does not answer:
   * a thread of a program waits for work where it hears nothing, and what it works on is its program's memory.
   */
  async each<Answer>(question: (scope: Scope) => Promise<Answer>): Promise<readonly Answer[]> {
    const fromWorker = async (worker: Scope): Promise<readonly Answer[]> => {
      const answered = new AbortController();
      const silence = setTimeout(ANSWER_MS, [], { signal: answered.signal }).then((none) => {
        this.#silent.add(worker);
        return none;
      });
      try {
        return await Promise.race([question(worker).then((answer) => [answer]), silence]);
      } catch (cause) {
        if (cause instanceof ScopeEnded) return [];
        throw cause;
      } finally {
        answered.abort();
      }
    };
    const hearing = this.workers.filter((worker) => !this.#silent.has(worker));
    const [ofPage, ...ofWorkers] = await Promise.all([question(this.page), ...hearing.map(fromWorker)]);
    return [ofPage, ...ofWorkers.flat()];
  }
}
