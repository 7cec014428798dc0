import { expect, test, vi } from 'vitest';
import { Live, movingAs, still } from './moving.ts';

test('whoever draws begins with what is shown, and hears of every change until it ends', () => {
  const live = new Live(0);
  live.show(1);
  const draw = vi.fn<(shown: number) => void>();
  const end = live.drawnBy(draw);
  live.show(2);
  live.show(2);
  live.show(3);
  end();
  live.show(4);
  expect(draw.mock.calls).toEqual([[1], [2], [3]]);
});

test('one that was followed by another does not take that one away', () => {
  const live = new Live('before');
  const end = live.drawnBy(() => undefined);
  const draw = vi.fn<(shown: string) => void>();
  live.drawnBy(draw);
  end();
  live.show('after');
  expect(draw.mock.calls).toEqual([['before'], ['after']]);
});

test('what stands still is drawn once, and anything may be drawn in other terms', () => {
  const draw = vi.fn<(shown: string) => void>();
  movingAs(still(7), (number) => `${number} degrees`).drawnBy(draw)();
  expect(draw.mock.calls).toEqual([['7 degrees']]);
});
