/** Keeps the screen on while somebody practises. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

/** Through the Screen Wake Lock API. Where it is missing or refused the screen may dim; practice goes on. */
export function screenWakeLock(page: Document = document): WakeLock {
  let wanted = false;
  let sentinel: WakeLockSentinel | null = null;
  /** Asked for and not answered yet: a second one would be a lock that nobody lets go of. */
  let asking = false;

  const stillWanted = (): boolean => wanted;

  const request = async (): Promise<void> => {
    if (!wanted || asking || sentinel !== null || page.visibilityState !== 'visible') return;
    const api = navigator.wakeLock as Navigator['wakeLock'] | undefined;
    asking = true;
    try {
      const granted = (await api?.request('screen')) ?? null;
      if (!stillWanted()) {
        await granted?.release();
        return;
      }
      sentinel = granted;
      granted?.addEventListener('release', () => {
        sentinel = null;
      });
    } catch {
      // Refused, for example on low battery: nothing a person could do about it here.
    } finally {
      asking = false;
    }
  };
  const onVisible = (): void => void request();

  return {
    hold() {
      if (wanted) return;
      wanted = true;
      page.addEventListener('visibilitychange', onVisible);
      void request();
    },
    release() {
      wanted = false;
      page.removeEventListener('visibilitychange', onVisible);
      sentinel?.release().catch(() => undefined);
      sentinel = null;
    },
  };
}
