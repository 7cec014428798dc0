/** Small settings that stay on this device. A browser that keeps nothing gets the defaults every time. */
export interface Preferences {
  read(key: string): string | null;
  /** @returns whether it will still be there when the page is opened again */
  write(key: string, value: string): boolean;
  erase(key: string): void;
  /** Nothing that this page kept is left afterwards. */
  eraseAll(): void;
}

/** A kept number inside its limits, or the fallback. */
export function readNumber(
  preferences: Preferences,
  key: string,
  { min, max, fallback }: { readonly min: number; readonly max: number; readonly fallback: number },
): number {
  const kept = preferences.read(key);
  const value = kept === null || kept === '' ? Number.NaN : Number(kept);
  return value >= min && value <= max ? value : fallback;
}

/** In `localStorage`, under names that begin with `unwind.`. */
export function storedPreferences(storage: () => Storage = () => window.localStorage): Preferences {
  return {
    read(key) {
      try {
        return storage().getItem(`unwind.${key}`);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        storage().setItem(`unwind.${key}`, value);
        return true;
      } catch {
        // Storage is full or forbidden: the choice holds until the page closes.
        return false;
      }
    },
    erase(key) {
      try {
        storage().removeItem(`unwind.${key}`);
      } catch {
        // Nothing could be kept, so nothing is left.
      }
    },
    eraseAll() {
      try {
        const kept = storage();
        for (const key of Object.keys(kept)) {
          if (key.startsWith('unwind.')) kept.removeItem(key);
        }
      } catch {
        // The same.
      }
    },
  };
}

/** Calls back when another tab of this page has changed what is kept. */
export function onChangedElsewhere(then: () => void, page: Window = window): void {
  // The browser tells every tab but the one that wrote. Without a key, all was cleared.
  page.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith('unwind.')) then();
  });
}
