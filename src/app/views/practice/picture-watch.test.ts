import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PictureWatch } from './picture-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const state = { lastOutOfSightMs: -Infinity, sleptMs: 0 };
  const now = () => performance.now() + state.sleptMs;
  const stale = vi.fn<() => void>();
  const silent = vi.fn<() => void>();
  const watch = new PictureWatch({
    // Infinity while it is out of sight.
    lastOutOfSightMs: () => Math.min(state.lastOutOfSightMs, now()),
    now,
    stale,
    silent,
  });
  return { state, stale, silent, watch };
}

test('while pictures come nothing is noticed', () => {
  const { watch, stale } = watched();
  for (let i = 0; i < 100; i++) {
    expect(watch.expect()).toBe(false);
    vi.advanceTimersByTime(600);
  }
  expect(stale).not.toHaveBeenCalled();
});

test('a picture that stays away makes the instruments blank first, and is spoken of once', () => {
  const { watch, stale, silent } = watched();
  watch.expect();
  vi.advanceTimersByTime(700);
  expect(stale).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(3299);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(silent).toHaveBeenCalledOnce();
  expect(stale).toHaveBeenCalledOnce();
  // The camera was at fault: there is nothing to say once it is back.
  expect(watch.expect()).toBe(false);
});

test('however soon the last picture came after the one before, what follows is counted from it', () => {
  const { watch, stale } = watched();
  watch.expect();
  vi.advanceTimersByTime(500);
  watch.expect();
  vi.advanceTimersByTime(699);
  expect(stale).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(stale).toHaveBeenCalledOnce();
  // A picture between the first notice and the second begins anew.
  watch.expect();
  vi.advanceTimersByTime(700);
  expect(stale).toHaveBeenCalledTimes(2);
});

test('a page out of sight is told so afterwards, once', () => {
  const { state, watch, stale, silent } = watched();
  watch.expect();
  state.lastOutOfSightMs = Infinity;
  vi.advanceTimersByTime(60_000);
  state.lastOutOfSightMs = performance.now();
  expect(stale).toHaveBeenCalledOnce();
  expect(silent).not.toHaveBeenCalled();
  expect(watch.expect()).toBe(true);
  expect(watch.expect()).toBe(false);
});

test('so is one that was out of sight for a moment only, after the picture had gone stale', () => {
  const { state, watch, silent } = watched();
  watch.expect();
  vi.advanceTimersByTime(1000);
  state.lastOutOfSightMs = performance.now();
  vi.advanceTimersByTime(3999);
  expect(silent).not.toHaveBeenCalled();
  expect(watch.expect()).toBe(true);
  expect(watch.expect()).toBe(false);
});

test('a camera that stays silent once the page is in sight again is spoken of, once', () => {
  const { state, watch, silent } = watched();
  watch.expect();
  state.lastOutOfSightMs = Infinity;
  vi.advanceTimersByTime(60_000);
  state.lastOutOfSightMs = performance.now();
  vi.advanceTimersByTime(3999);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(silent).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(silent).toHaveBeenCalledOnce();
  // Both are true: the camera was at fault, and the page was out of sight.
  expect(watch.expect()).toBe(true);
});

test('so is one that stays silent after the device has slept', () => {
  const { state, watch, silent } = watched();
  watch.expect();
  vi.advanceTimersByTime(1000);
  state.sleptMs = 3_600_000;
  vi.advanceTimersByTime(3000);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3999);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(silent).toHaveBeenCalledOnce();
});

test('not one whose pictures came all the while, nor before the first was expected', () => {
  const { state, watch } = watched();
  vi.advanceTimersByTime(100);
  state.lastOutOfSightMs = performance.now();
  vi.advanceTimersByTime(100);
  expect(watch.expect()).toBe(false);
  vi.advanceTimersByTime(100);
  state.lastOutOfSightMs = performance.now();
  vi.advanceTimersByTime(100);
  expect(watch.expect()).toBe(false);
});

test('so is one whose device has slept', () => {
  const { state, watch, silent } = watched();
  watch.expect();
  state.sleptMs = 3_600_000;
  vi.advanceTimersByTime(700);
  expect(watch.expect()).toBe(true);
  expect(silent).not.toHaveBeenCalled();
});

test('also when a picture comes before the timers do', () => {
  const { state, watch, stale } = watched();
  watch.expect();
  state.sleptMs = 3_600_000;
  expect(watch.expect()).toBe(true);
  expect(stale).not.toHaveBeenCalled();
  expect(watch.expect()).toBe(false);
});

test('one that is closed is silent', () => {
  const { watch, stale } = watched();
  watch.expect();
  watch.close();
  vi.advanceTimersByTime(60_000);
  expect(stale).not.toHaveBeenCalled();
});
