import { expect, test, vi } from 'vitest';
import { heldTogether, practiceMark, someonePractises } from './practice-mark.ts';

test('who practises is seen by other tabs, until they have ended', async () => {
  const [one, other] = [practiceMark(), practiceMark()];
  expect(await someonePractises()).toBe(false);
  one.hold();
  one.hold();
  other.hold();
  expect(await someonePractises()).toBe(true);
  one.release();
  expect(await someonePractises()).toBe(true);
  other.release();
  await vi.waitFor(async () => expect(await someonePractises()).toBe(false));
});

test('a browser without locks tells nothing and breaks nothing', async () => {
  const mark = practiceMark(null);
  mark.hold();
  mark.release();
  expect(await someonePractises(null)).toBe(false);
});

test('what is held together is let go of together', () => {
  const parts = [1, 2].map(() => ({ hold: vi.fn(), release: vi.fn() }));
  const all = heldTogether(...parts);
  all.hold();
  all.release();
  for (const { hold, release } of parts) {
    expect(hold).toHaveBeenCalledOnce();
    expect(release).toHaveBeenCalledOnce();
  }
});
