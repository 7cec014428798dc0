import { afterEach, expect, test } from 'vitest';
import { fitsAround } from './fits-around.ts';

const LINE_PX = 20;
let detach: (() => void) | undefined;

afterEach(() => {
  detach?.();
  document.body.replaceChildren();
});

/** Words in a place so many pixels high, in letters that heed `--fit`. */
function words(
  heightPx: number,
  said: string,
): { readonly element: HTMLElement; readonly place: HTMLElement } {
  const place = document.createElement('div');
  place.style.cssText = `width: 200px; height: ${String(heightPx)}px`;
  const element = document.createElement('p');
  element.style.cssText = `margin: 0; font: calc(var(--fit, 1) * ${String(LINE_PX)}px) / 1 monospace`;
  element.textContent = said;
  place.append(element);
  document.body.append(place);
  detach = fitsAround(element) as () => void;
  return { element, place };
}
const shareOf = (element: HTMLElement): string => element.style.getPropertyValue('--fit');
const LONG = 'Come back slowly to the middle, and then to the other side. '.repeat(2);

test('what has room keeps its size', async () => {
  const { element } = words(LINE_PX, 'Hold.');
  await expect.poll(() => element.offsetHeight).toBe(LINE_PX);
  expect(shareOf(element)).toBe('');
});

test('longer words and a lower place make it smaller, and it grows again', async () => {
  const { element, place } = words(3 * LINE_PX, 'Hold.');
  element.textContent = LONG;
  await expect.poll(() => shareOf(element)).not.toBe('');
  expect(element.offsetHeight).toBeLessThanOrEqual(3 * LINE_PX);
  const before = Number(shareOf(element));
  place.style.height = `${String(2 * LINE_PX)}px`;
  await expect.poll(() => Number(shareOf(element))).toBeLessThan(before);
  expect(element.offsetHeight).toBeLessThanOrEqual(2 * LINE_PX);
  place.style.height = '400px';
  await expect.poll(() => shareOf(element)).toBe('');
});
