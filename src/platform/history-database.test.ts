import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleGuided, sampleSet } from '../core/history/testing/kept-sets.ts';
import { asHistoryError } from './history-error.ts';
import { historyDatabase, MIGRATIONS, type Migration } from './history-database.ts';

const NAME = 'unwind-history-test';
const [FIRST, SECOND] = [sampleSet('2026-03-01T10:20:30.123Z'), sampleGuided('2026-03-02T08:00:00.000Z')];
const open = (migrations = MIGRATIONS) => historyDatabase(NAME, migrations);

beforeEach(() => open().erase());
afterEach(async () => {
  vi.restoreAllMocks();
  await open().erase();
});

describe('the history', () => {
  it('gives back what it keeps, the oldest first, in another tab as well', async () => {
    await open().keep([SECOND, FIRST]);
    const tab = open();
    expect(await tab.list()).toEqual({ entries: [FIRST.entry, SECOND.entry], unreadable: 0 });
    expect(await tab.read(FIRST.entry.id)).toEqual(FIRST);
    expect(await tab.read('nothing')).toBeNull();
    expect(await tab.readAll()).toEqual([FIRST, SECOND]);
  });

  it('keeps a set once, however often it is given', async () => {
    const store = open();
    await store.keep([FIRST]);
    await store.keep([FIRST]);
    expect((await store.list()).entries).toHaveLength(1);
  });

  it('deletes a set with its course', async () => {
    const store = open();
    await store.keep([FIRST, SECOND]);
    await store.delete(FIRST.entry.id);
    expect(await store.readAll()).toEqual([SECOND]);
    expect(await store.read(FIRST.entry.id)).toBeNull();
  });

  it('leaves nothing behind when it is erased, and keeps anew afterwards', async () => {
    const store = open();
    const other = open();
    await store.keep([FIRST]);
    await other.list();
    await store.erase();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
    expect(await other.list()).toEqual({ entries: [], unreadable: 0 });
    await store.keep([SECOND]);
    expect(await store.readAll()).toEqual([SECOND]);
  });

  it('counts what it cannot read and goes on with the rest', async () => {
    const strange: Migration = (_, upgrade) => {
      void upgrade.objectStore('entries').put({ id: '1', kind: 'measured' });
    };
    const store = open([...MIGRATIONS, strange]);
    await store.keep([FIRST]);
    expect(await store.list()).toEqual({ entries: [FIRST.entry], unreadable: 1 });
    expect(await store.readAll()).toEqual([FIRST]);
    expect(await store.read('1')).toBeNull();
  });
});

/** A shape of the future: every set gets a note beside it. */
const NEXT: Migration = (database) => {
  database.createObjectStore('notes');
};

describe('versions', () => {
  it('a newer page takes over what an older one kept', async () => {
    await open().keep([FIRST]);
    expect(await open([...MIGRATIONS, NEXT]).readAll()).toEqual([FIRST]);
  });

  it('an older page says that it is older, and touches nothing', async () => {
    await open([...MIGRATIONS, NEXT]).keep([FIRST]);
    await expect(open().list()).rejects.toMatchObject({ code: 'newer' });
    await expect(open().keep([SECOND])).rejects.toMatchObject({ code: 'newer' });
    expect(await open([...MIGRATIONS, NEXT]).readAll()).toEqual([FIRST]);
  });

  it('a tab makes way for the upgrade of another, and says that it is outdated', async () => {
    const old = open();
    await old.keep([FIRST]);
    expect(await open([...MIGRATIONS, NEXT]).readAll()).toEqual([FIRST]);
    await expect(old.keep([SECOND])).rejects.toMatchObject({ code: 'outdated' });
  });

  /** A tab of a page that knows nothing of making way. */
  const stubbornTab = (): Promise<IDBDatabase> =>
    new Promise((resolve) => {
      const request = indexedDB.open(NAME);
      request.onsuccess = () => resolve(request.result);
    });

  it('a tab that does not make way for an upgrade is named, and all goes on once it is closed', async () => {
    await open().keep([FIRST]);
    const stubborn = await stubbornTab();
    const upgraded = open([...MIGRATIONS, NEXT]);
    await expect(upgraded.list()).rejects.toMatchObject({ code: 'other-tab' });
    await expect(upgraded.list()).rejects.toMatchObject({ code: 'other-tab' });
    await expect(upgraded.erase()).rejects.toMatchObject({ code: 'other-tab' });
    stubborn.close();
    await vi.waitFor(async () => expect(await upgraded.readAll()).toEqual([FIRST]));
  });

  it('a tab that does not make way for erasing is named, and erased it is once that is closed', async () => {
    const store = open();
    await store.keep([FIRST]);
    const stubborn = await stubbornTab();
    await expect(store.erase()).rejects.toMatchObject({ code: 'other-tab' });
    await expect(store.list()).rejects.toMatchObject({ code: 'other-tab' });
    stubborn.close();
    await vi.waitFor(async () => expect(await store.list()).toEqual({ entries: [], unreadable: 0 }));
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'broken'],
  ])('because of a %s while writing: nothing of it is kept', async (name, code) => {
    const store = open();
    await store.list();
    // The entry is in already when its course finds no room.
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      written += 1;
      if (written > 1) throw new DOMException('no room', name);
      return this.add(value);
    });
    await expect(store.keep([FIRST])).rejects.toMatchObject({ code });
    vi.restoreAllMocks();
    expect(await store.list()).toEqual({ entries: [], unreadable: 0 });
  });

  it('because it is forbidden, says so; and tries anew the next time', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    const store = open();
    await expect(store.keep([FIRST])).rejects.toMatchObject({ code: 'forbidden' });
    await expect(store.list()).rejects.toMatchObject({ code: 'forbidden' });
    vi.restoreAllMocks();
    expect(await store.list()).toMatchObject({ entries: [] });
  });

  it('because all storage is switched off for this page, says so too', () => {
    const unknown = new DOMException('The user denied permission to access the database.', 'UnknownError');
    expect(asHistoryError(unknown, () => false).code).toBe('forbidden');
    expect(asHistoryError(unknown).code).toBe('broken');
  });
});
