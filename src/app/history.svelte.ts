import type { KeptSet } from '../core/history/kept-set.ts';
import { asHistoryError, type HistoryErrorCode } from '../platform/history-error.ts';
import type { HistoryStore } from '../platform/history-store.ts';
import type { Devices } from './devices.ts';
import { localDayOf } from './local-day.ts';
import type { GuidedSet } from './session/guided-set.ts';
import type { FinishedSet } from './session/set-run.ts';

/** Keeps every finished set by itself. What goes wrong is told; the session goes on. */
export class History {
  /** Why the set last finished could not be kept; null when it was. */
  trouble = $state.raw<HistoryErrorCode | null>(null);
  readonly #devices: Pick<Devices, 'openHistory'>;
  /** One thing after another: what is being kept is in before all is erased. */
  #last: Promise<unknown> = Promise.resolve();
  /** What could not be kept yet, the oldest first: every later try is theirs too. */
  readonly #waiting: (() => Promise<KeptSet>)[] = [];

  constructor(devices: Pick<Devices, 'openHistory'>) {
    this.#devices = devices;
  }

  /** The history, once all that was to be kept is in. @throws {HistoryError} */
  async store(): Promise<HistoryStore> {
    await this.#last;
    return this.#devices.openHistory();
  }

  keepMeasured(set: FinishedSet): void {
    this.#keep(measuredKeeper(set));
  }

  /** Keeps what there is of a set that goes on. Nothing is told: its end is kept in its place, or says why it cannot be. */
  keepUnderWay(soFar: FinishedSet): void {
    const make = measuredKeeper(soFar);
    void this.#inTurn(async () => (await this.#devices.openHistory()).keep([await make()]));
  }

  keepGuided({ report, said, startedAt }: GuidedSet): void {
    this.#keep(async () => {
      const { keptGuided } = await import('../core/history/keep.ts');
      return keptGuided(report, said, startedAt, localDayOf(startedAt));
    });
  }

  /** Tries once more what could not be kept. */
  keepAgain(): void {
    const kept = this.#inTurn(async () => {
      for (let make = this.#waiting[0]; make !== undefined; make = this.#waiting[0]) {
        const set = await make();
        // Far smaller than what it is made of, should it have to wait.
        this.#waiting[0] = () => Promise.resolve(set);
        await (await this.#devices.openHistory()).keep([set]);
        this.#waiting.shift();
      }
    });
    void kept.then((trouble) => {
      this.trouble = trouble;
    });
  }

  /** Nothing that was kept, or waits to be, is left afterwards. @returns what stood in the way, else null */
  async erase(): Promise<HistoryErrorCode | null> {
    return this.#inTurn(async () => {
      this.#waiting.length = 0;
      await (await this.#devices.openHistory()).erase();
    });
  }

  #keep(make: () => Promise<KeptSet>): void {
    this.#waiting.push(make);
    this.keepAgain();
  }

  #inTurn(work: () => Promise<void>): Promise<HistoryErrorCode | null> {
    const done = this.#last.then(work).then(
      () => null,
      (cause: unknown) => asHistoryError(cause).code,
    );
    this.#last = done;
    return done;
  }
}

/** What will be kept of a measured set, as it is now. */
function measuredKeeper({ exercise, header, report, steps }: FinishedSet): () => Promise<KeptSet> {
  const outputs = steps.map(({ output }) => output);
  return async () => {
    const { keptMeasured } = await import('../core/history/keep.ts');
    return keptMeasured({ exercise, header, report, outputs }, localDayOf(header.created));
  };
}
