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
  const timer = startAwakeTimer(due, 2500, now);
  vi.advanceTimersByTime(1500);
  timer.cancel();
  vi.advanceTimersByTime(10_000);
  expect(due).not.toHaveBeenCalled();
});

test('waits as long again, from wherever it was', () => {
  const due = vi.fn<() => void>();
  const timer = startAwakeTimer(due, 2500, now);
  for (const waitedMs of [300, 1400, 2450]) {
    vi.advanceTimersByTime(waitedMs);
    timer.again(2500);
  }
  vi.advanceTimersByTime(1200);
  timer.again(400);
  vi.advanceTimersByTime(399);
  expect(due).not.toHaveBeenCalled();
  vi.advanceTimersByTime(601);
  expect(due).toHaveBeenCalledOnce();
  timer.again(100);
  vi.advanceTimersByTime(10_000);
  expect(due).toHaveBeenCalledOnce();
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
