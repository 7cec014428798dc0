import { deleteDB, openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { CourseSchema, EntrySchema } from '../core/history/kept-set-schema.ts';
import type { KeptSet, SetCourse, SetEntry } from '../core/history/kept-set.ts';
import { asHistoryError, HistoryError } from './history-error.ts';
import type { HistoryStore } from './history-store.ts';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Brings what is kept from one version to the next. Runs inside the upgrade's own transaction. */
export type Migration = (database: IDBPDatabase, upgrade: Upgrade) => void;

/** From version 0, nothing, to version 1 and so on. A published one never changes; a new shape is a new migration. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    // Apart, so that a list of years is read without the curves.
    database.createObjectStore('entries', { keyPath: 'id' });
    database.createObjectStore('courses');
  },
];

const STORES = ['entries', 'courses'];

/**
 * The history in IndexedDB. It is opened when it is first needed. Everything waits for its transaction to be done: one that
 * still ends would block an erasing that follows at once, as another tab does.
 */
export function historyDatabase(name = 'unwind', migrations = MIGRATIONS): HistoryStore {
  const connection = new Connection(name, migrations);
  return {
    list: () =>
      connection.use(async (database) => {
        const transaction = database.transaction('entries');
        const [all] = await Promise.all([
          transaction.store.getAll() as Promise<readonly unknown[]>,
          transaction.done,
        ]);
        const entries = all.flatMap((one) => asEntry(one) ?? []);
        return { entries, unreadable: all.length - entries.length };
      }),
    read: (id) =>
      connection.use(async (database) => {
        const transaction = database.transaction(STORES);
        const [entry, course] = await Promise.all([
          transaction.objectStore('entries').get(id) as Promise<unknown>,
          transaction.objectStore('courses').get(id) as Promise<unknown>,
          transaction.done,
        ]);
        return asSet(entry, course);
      }),
    readAll: () =>
      connection.use(async (database) => {
        const transaction = database.transaction(STORES);
        const courses = transaction.objectStore('courses');
        const [entries, keys, values] = await Promise.all([
          transaction.objectStore('entries').getAll() as Promise<readonly unknown[]>,
          courses.getAllKeys(),
          courses.getAll() as Promise<readonly unknown[]>,
          transaction.done,
        ]);
        const courseOf = new Map(keys.map((key, index) => [key, values[index]]));
        return entries.flatMap((one) => {
          const entry = asEntry(one);
          return (entry && asSet(entry, courseOf.get(entry.id))) ?? [];
        });
      }),
    keep: (sets) =>
      connection.use(async (database) => {
        const transaction = database.transaction(STORES, 'readwrite');
        const writes: Promise<unknown>[] = [transaction.done];
        try {
          for (const { entry, course } of sets) {
            writes.push(transaction.objectStore('entries').put(entry));
            writes.push(transaction.objectStore('courses').put(course, entry.id));
          }
        } catch (cause) {
          // One that is refused at once does not undo those before it by itself.
          transaction.abort();
          await Promise.allSettled(writes);
          throw cause;
        }
        await Promise.all(writes);
      }),
    delete: (id) =>
      connection.use(async (database) => {
        const transaction = database.transaction(STORES, 'readwrite');
        const deletions = STORES.map((store) => transaction.objectStore(store).delete(id));
        await Promise.all([...deletions, transaction.done]);
      }),
    erase: () => connection.erase(),
  };
}

function asEntry(value: unknown): SetEntry | null {
  const parsed = v.safeParse(EntrySchema, value);
  return parsed.success ? parsed.output : null;
}

function asCourse(value: unknown): SetCourse | null {
  const parsed = v.safeParse(CourseSchema, value);
  return parsed.success ? parsed.output : null;
}

function asSet(entryValue: unknown, courseValue: unknown): KeptSet | null {
  const entry = asEntry(entryValue);
  const course = asCourse(courseValue);
  return entry === null || course === null || entry.kind !== course.kind ? null : { entry, course };
}

/** The way to the database, made when it is needed and made again when the browser has cut it. */
class Connection {
  readonly #name: string;
  readonly #migrations: readonly Migration[];
  #opened: Promise<IDBPDatabase> | null = null;
  #outdated = false;
  /** A request of ours waits for another tab. Whatever is asked for now would wait behind it, without a word. */
  #blocked = false;

  constructor(name: string, migrations: readonly Migration[]) {
    this.#name = name;
    this.#migrations = migrations;
  }

  async use<Result>(work: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
    try {
      if (this.#outdated) throw new HistoryError('outdated', 'another tab has upgraded the history');
      this.#opened ??= this.#open();
      return await work(await this.#opened);
    } catch (cause) {
      throw asHistoryError(cause);
    }
  }

  async erase(): Promise<void> {
    try {
      // One that could not be opened has nothing to close.
      const database = await this.#opened?.catch(() => null);
      database?.close();
      this.#opened = null;
      await this.#request((blocked) => deleteDB(this.#name, { blocked }));
    } catch (cause) {
      throw asHistoryError(cause);
    }
  }

  #open(): Promise<IDBPDatabase> {
    const open = (blocked: () => void): Promise<IDBPDatabase> =>
      openDB(this.#name, this.#migrations.length, {
        upgrade: (database, from, _to, transaction) => {
          for (const migration of this.#migrations.slice(from)) migration(database, transaction);
        },
        blocked,
        blocking: (_ours, theirs, event) => {
          // Another tab erases or upgrades: make way, or it would wait for ever.
          this.#outdated = theirs !== null;
          this.#opened = null;
          (event.target as IDBDatabase).close();
        },
        terminated: () => {
          this.#opened = null;
        },
      });
    const late = (database: IDBPDatabase): void => {
      this.#opened = Promise.resolve(database);
    };
    return this.#request(open, late).catch((cause: unknown) => {
      this.#opened = null;
      throw cause;
    });
  }

  /**
   * Makes a request that another tab may block: then it is rejected at once, and answered late.
   * @throws {HistoryError} `other-tab`
   */
  #request<Result>(
    make: (blocked: () => void) => Promise<Result>,
    late: (result: Result) => void = () => undefined,
  ): Promise<Result> {
    return new Promise((resolve, reject) => {
      const wait = (): void => reject(new HistoryError('other-tab', 'another tab keeps the history open'));
      if (this.#blocked) {
        wait();
        return;
      }
      const request = make(() => {
        this.#blocked = true;
        wait();
      });
      request.then(
        (result) => {
          if (this.#blocked) late(result);
          this.#blocked = false;
          resolve(result);
        },
        (cause: unknown) => {
          this.#blocked = false;
          reject(asHistoryError(cause));
        },
      );
    });
  }
}
