import type { WakeLock } from './wake-lock.ts';

const NAME = 'unwind-practising';

type Locks = Pick<LockManager, 'request'>;

/** Null where there are none: outside of secure contexts, and in old browsers. */
const locksOf = (page: { readonly locks?: Locks }): Locks | null => page.locks ?? null;

/** Tells this page's other tabs that somebody practises here. Held and released like a wake lock. */
export function practiceMark(locks = locksOf(navigator)): WakeLock {
  let release: (() => void) | null = null;
  return {
    hold() {
      if (release !== null) return;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      locks?.request(NAME, { mode: 'shared' }, () => held).catch(() => undefined);
    },
    release() {
      release?.();
      release = null;
    },
  };
}

/** Whether somebody practises now, in this tab or another. Where it cannot be told: no. */
export async function someonePractises(locks = locksOf(navigator)): Promise<boolean> {
  if (locks === null) return false;
  return locks.request(NAME, { ifAvailable: true }, (lock) => lock === null);
}

/** Several things that hold and are let go of together. */
export const heldTogether = (...all: readonly WakeLock[]): WakeLock => ({
  hold: () => all.forEach((one) => one.hold()),
  release: () => all.forEach((one) => one.release()),
});
