import { expect, test } from 'vitest';
import { pageOutOfSight } from './out-of-sight.ts';

function fakePage() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  let nowMs = 0;
  const lastMs = pageOutOfSight(page as unknown as Document, () => nowMs);
  const at = (timeMs: number, visibilityState: 'visible' | 'hidden'): number => {
    nowMs = timeMs;
    if (visibilityState !== page.visibilityState) {
      page.visibilityState = visibilityState;
      page.dispatchEvent(new Event('visibilitychange'));
    }
    return lastMs();
  };
  return at;
}

test('before the page is ever hidden it never was out of sight', () => {
  const at = fakePage();
  expect(at(1000, 'visible')).toBe(-Infinity);
});

test('it is out of sight until it is shown again, and that is remembered', () => {
  const at = fakePage();
  expect(at(1000, 'hidden')).toBe(1000);
  expect(at(2500, 'hidden')).toBe(2500);
  expect(at(4000, 'visible')).toBe(4000);
  expect(at(9000, 'visible')).toBe(4000);
});
