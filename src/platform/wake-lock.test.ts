import { afterEach, expect, test, vi } from 'vitest';
import { screenWakeLock } from './wake-lock.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A page that may be hidden, and a browser that takes its lock away then. */
function fakeScreen() {
  const page = new EventTarget() as EventTarget & { visibilityState: string };
  page.visibilityState = 'visible';
  const held = new Set<EventTarget>();
  const request = vi.spyOn(navigator.wakeLock, 'request').mockImplementation(() => {
    const sentinel = Object.assign(new EventTarget(), {
      release: () => {
        held.delete(sentinel);
        return Promise.resolve();
      },
    });
    held.add(sentinel);
    return Promise.resolve(sentinel as unknown as WakeLockSentinel);
  });
  const turn = (visibilityState: 'visible' | 'hidden'): void => {
    page.visibilityState = visibilityState;
    if (visibilityState === 'hidden') {
      for (const sentinel of held) sentinel.dispatchEvent(new Event('release'));
      held.clear();
    }
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { lock: screenWakeLock(page as unknown as Document), held, request, turn };
}

test('is taken again when the page comes back into sight', async () => {
  const { lock, held, turn } = fakeScreen();
  lock.hold();
  await expect.poll(() => held.size).toBe(1);
  turn('hidden');
  expect(held.size).toBe(0);
  turn('visible');
  await expect.poll(() => held.size).toBe(1);
  lock.release();
  await expect.poll(() => held.size).toBe(0);
  turn('hidden');
  turn('visible');
  await Promise.resolve();
  expect(held.size).toBe(0);
});

test('two requests at once leave one lock, and it is let go of', async () => {
  const { lock, held, request, turn } = fakeScreen();
  lock.hold();
  turn('visible');
  await expect.poll(() => held.size).toBe(1);
  expect(request).toHaveBeenCalledOnce();
  lock.release();
  await expect.poll(() => held.size).toBe(0);
});

test('a lock that arrives after it was let go of is released; one wanted again is kept', async () => {
  const { lock, held } = fakeScreen();
  lock.hold();
  lock.release();
  lock.hold();
  await expect.poll(() => held.size).toBe(1);
  lock.release();
  await expect.poll(() => held.size).toBe(0);
});
