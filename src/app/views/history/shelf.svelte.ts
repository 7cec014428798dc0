import type { KeptSet, SetEntry } from '../../../core/history/kept-set.ts';
import { asHistoryError, type HistoryErrorCode } from '../../../platform/history-error.ts';
import type { Kept } from '../../../platform/history-store.ts';
import type { History } from '../../history.svelte.ts';

export type ShelfState =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'open' } & Kept)
  | { readonly kind: 'shut'; readonly code: HistoryErrorCode };

/** What the history view shows: what is kept, and what was deleted last. */
export class Shelf {
  state = $state.raw<ShelfState>({ kind: 'loading' });
  /** The set deleted last, as long as it can be brought back. */
  deleted = $state.raw<KeptSet | null>(null);
  /** Why the last change did not happen. */
  trouble = $state.raw<HistoryErrorCode | null>(null);
  readonly #history: History;

  constructor(history: History) {
    this.#history = history;
  }

  async load(): Promise<void> {
    try {
      const store = await this.#history.store();
      this.state = { kind: 'open', ...(await store.list()) };
    } catch (cause) {
      this.state = { kind: 'shut', code: asHistoryError(cause).code };
    }
  }

  delete({ id }: SetEntry): Promise<void> {
    return this.#change(async () => {
      const store = await this.#history.store();
      this.deleted = await store.read(id);
      await store.delete(id);
    });
  }

  bringBack(): Promise<void> {
    return this.#change(async () => {
      const { deleted } = this;
      if (deleted !== null) await (await this.#history.store()).keep([deleted]);
      this.deleted = null;
    });
  }

  deleteAll(): Promise<void> {
    return this.#change(async () => {
      await (await this.#history.store()).erase();
      this.deleted = null;
    });
  }

  async #change(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.trouble = null;
      await this.load();
    } catch (cause) {
      this.trouble = asHistoryError(cause).code;
    }
  }
}
