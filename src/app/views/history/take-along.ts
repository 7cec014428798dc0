import { writeBackup } from '../../../core/backup/backup.ts';
import { mergedRoutines, newSets } from '../../../core/backup/merge.ts';
import { parseBackup } from '../../../core/backup/parse-backup.ts';
import { withEntries } from '../../../core/exercises/range/personal-ranges.ts';
import { writeRanges } from '../../../core/exercises/range/parse-ranges.ts';
import { writeOwnRoutines } from '../../../core/routines/own-routines.ts';
import { asHistoryError, type HistoryErrorCode } from '../../../platform/history-error.ts';
import { TextFileError, textChunks } from '../../../platform/text-file.ts';
import type { Preferences } from '../../../platform/preferences.ts';
import type { Unwind } from '../../unwind.svelte.ts';
import { readSettings, settingsToKeep } from './settings.ts';

type Page = Pick<Unwind, 'devices' | 'history' | 'ranges' | 'routines' | 'guidance'>;

/** No backup is larger; nothing larger is read. Unpacked, in UTF-16 code units. */
const MOST_TEXT = 200_000_000;

/** Everything of this person as one file. @throws {HistoryError} */
export async function backupFile({
  devices,
  history,
  ranges,
  routines,
}: Page): Promise<{ name: string; content: Blob }> {
  const now = devices.now();
  const pieces = writeBackup({
    created: now.toISOString(),
    sets: await (await history.store()).readAll(),
    ranges: ranges.all,
    routines: routines.all,
    settings: readSettings(devices.preferences),
  });
  return {
    name: `unwind-${now.toISOString().slice(0, 10)}.json`,
    content: new Blob([...pieces], { type: 'application/json' }),
  };
}

/** What came of a file. Unless it was taken over, nothing has changed. */
export type TakenOver =
  | { readonly kind: 'taken'; readonly sets: number }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly error: TextFileError }
  | { readonly kind: 'too-large' | 'too-many-routines' | 'not-kept' }
  | { readonly kind: 'trouble'; readonly code: HistoryErrorCode };

/** Takes a backup over: what is not here yet is added, all of it or nothing. */
export async function takeOver(page: Page, file: Blob): Promise<TakenOver> {
  let text = '';
  try {
    for await (const chunk of textChunks(file)) {
      text += chunk;
      if (text.length > MOST_TEXT) return { kind: 'too-large' };
    }
  } catch (cause) {
    if (cause instanceof TextFileError) return { kind: 'unreadable', error: cause };
    throw cause;
  }
  const parsed = parseBackup(text);
  if (parsed.kind === 'problem') return { kind: 'refused', message: parsed.message };
  const { backup } = parsed;
  const routines = mergedRoutines(page.routines.all, backup.routines);
  if (routines === null) return { kind: 'too-many-routines' };
  const small = new SmallThings(page.devices.preferences);
  const written = small.write([
    ...(backup.ranges.length === 0
      ? []
      : [['ranges', writeRanges(withEntries(page.ranges.all, backup.ranges))] as const]),
    ...(backup.routines.length === 0 ? [] : [['routines', writeOwnRoutines(routines)] as const]),
    ...settingsToKeep(backup.settings),
  ]);
  if (!written) return { kind: 'not-kept' };
  try {
    const store = await page.history.store();
    const sets = newSets((await store.list()).entries, backup.sets);
    if (sets.length > 0) await store.keep(sets);
    for (const kept of [page.ranges, page.routines, page.guidance]) kept.reread();
    return { kind: 'taken', sets: sets.length };
  } catch (cause) {
    small.undo();
    return { kind: 'trouble', code: asHistoryError(cause).code };
  }
}

/** Preferences written together: all of them or none. */
class SmallThings {
  readonly #preferences: Preferences;
  readonly #before = new Map<string, string | null>();

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
  }

  /** @returns false when one could not be kept; then none is */
  write(all: readonly (readonly [string, string])[]): boolean {
    for (const [key, value] of all) {
      this.#before.set(key, this.#preferences.read(key));
      if (!this.#preferences.write(key, value)) {
        this.undo();
        return false;
      }
    }
    return true;
  }

  undo(): void {
    for (const [key, value] of this.#before) {
      if (value === null) this.#preferences.erase(key);
      else this.#preferences.write(key, value);
    }
  }
}
