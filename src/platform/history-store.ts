import type { KeptSet, SetEntry } from '../core/history/kept-set.ts';

/** The sets that are kept. */
export interface Kept {
  /** By the time they began, the oldest first. */
  readonly entries: readonly SetEntry[];
  /** How many there are besides that cannot be read. */
  readonly unreadable: number;
}

/**
 * Every finished set, kept on this device only. Every promise may be rejected with a `HistoryError`; then nothing has
 * changed.
 */
export interface HistoryStore {
  list(): Promise<Kept>;
  /** One set with its course; null when it is not there or cannot be read. */
  read(id: string): Promise<KeptSet | null>;
  /** All that can be read. */
  readAll(): Promise<readonly KeptSet[]>;
  /** Keeps all of these or none; one that is there already is replaced. */
  keep(sets: readonly KeptSet[]): Promise<void>;
  delete(id: string): Promise<void>;
  /** Nothing that was kept is left afterwards, not even the place where it was. */
  erase(): Promise<void>;
}
