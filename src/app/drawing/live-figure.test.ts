import { expect, test, vi } from 'vitest';
import { frameOf, STANDING } from '../../core/measure/testing/figure.ts';
import { LiveFigure, NOBODY, type Figure } from './live-figure.ts';

const frames = [0, 40, 80].map((timeMs) => frameOf({ ...STANDING, timeMs }));

test('whoever draws begins with what is shown, and hears of every change until it ends', () => {
  const figure = new LiveFigure();
  const [first = null, second = null, third = null] = frames;
  figure.show(first);
  const draw = vi.fn<(figure: Figure) => void>();
  const end = figure.drawnBy(draw);
  figure.show(second);
  figure.show(null);
  end();
  figure.show(third);
  expect(draw.mock.calls.map(([shown]) => shown)).toEqual([
    { frame: first, ghost: null },
    { frame: second, ghost: null },
    NOBODY,
  ]);
});

test('one that was followed by another does not take that one away', () => {
  const figure = new LiveFigure();
  const end = figure.drawnBy(() => undefined);
  const draw = vi.fn<(figure: Figure) => void>();
  figure.drawnBy(draw);
  end();
  figure.show(frames[1] ?? null);
  expect(draw).toHaveBeenCalledTimes(2);
});
