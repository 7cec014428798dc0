import type { KeptSet } from '../../core/history/kept-set.ts';
import { HistoryError, type HistoryErrorCode } from '../../platform/history-error.ts';
import type { HistoryStore } from '../../platform/history-store.ts';

/** A history in memory. While it has a `trouble`, everything is refused for that reason. */
export interface MemoryHistory extends HistoryStore {
  readonly sets: Map<string, KeptSet>;
  trouble: HistoryErrorCode | null;
}

export function memoryHistory(kept: readonly KeptSet[] = []): MemoryHistory {
  const sets = new Map(kept.map((set) => [set.entry.id, set]));
  const all = (): readonly KeptSet[] => [...sets.values()].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  const history: MemoryHistory = {
    sets,
    trouble: null,
    list: () => answer(() => ({ entries: all().map(({ entry }) => entry), unreadable: 0 })),
    read: (id) => answer(() => sets.get(id) ?? null),
    readAll: () => answer(all),
    keep: (more) =>
      answer(() => {
        for (const set of more) sets.set(set.entry.id, set);
      }),
    delete: (id) =>
      answer(() => {
        sets.delete(id);
      }),
    erase: () => answer(() => sets.clear()),
  };
  function answer<Result>(work: () => Result): Promise<Result> {
    const { trouble } = history;
    return trouble === null
      ? Promise.resolve(work())
      : Promise.reject(new HistoryError(trouble, 'no history in this test'));
  }
  return history;
}
