import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAwakeTimer } from './awake-timer.ts';

let sleptMs = 0;
const now = (): number => performance.now() + sleptMs;

beforeEach(() => {
  sleptMs = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('calls back once, after the time', () => {
  const due = vi.fn<() => void>();
  startAwakeTimer(due, 2500, now);
  vi.advanceTimersByTime(2499);
  expect(due).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(due).toHaveBeenCalledOnce();
});

test('does not call back once it is cancelled', () => {
  const due = vi.fn<() => void>();
  const cancel = startAwakeTimer(due, 2500, now);
  vi.advanceTimersByTime(1500);
  cancel();
  vi.advanceTimersByTime(10_000);
  expect(due).not.toHaveBeenCalled();
});

test('a night’s sleep is not waiting', () => {
  const due = vi.fn<() => void>();
  startAwakeTimer(due, 10_000, now);
  vi.advanceTimersByTime(9500);
  sleptMs = 8 * 3_600_000;
  vi.advanceTimersByTime(1499);
  expect(due).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(due).toHaveBeenCalledOnce();
});
