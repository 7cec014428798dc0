import type { HistoryStore } from './history-store.ts';

/** Opens the history once, when it is first needed: what does so is fetched then, unless the network is away. */
export function laterHistory(): () => Promise<HistoryStore> {
  let opened: Promise<HistoryStore> | null = null;
  return () => {
    opened ??= import('./history-database.ts').then(
      ({ historyDatabase }) => historyDatabase(),
      (cause: unknown) => {
        opened = null;
        throw cause;
      },
    );
    return opened;
  };
}
