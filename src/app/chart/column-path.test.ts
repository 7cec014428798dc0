import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnPath } from './column-path.ts';

const drawn = (path: string): (readonly [number, number])[] =>
  path
    .split(/[ML]/)
    .slice(1)
    .map((pair) => pair.split(' ').map(Number) as [number, number]);

test('a few points are all drawn, and the pen is lifted where there is none', () => {
  const points = [
    [0, 1],
    [1, 2],
    [2, null],
    [3, 4],
  ] as const;
  expect(
    columnPath(
      points,
      ([x]) => x,
      ([, y]) => y,
    ),
  ).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
});

test('of very many points no peak is lost, and there are at most four a pixel column', () => {
  const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 3000 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 40 }), (ys, widthPx) => {
      const points = ys.map((y, index) => [(index / ys.length) * widthPx, y] as const);
      const marks = drawn(
        columnPath(
          points,
          ([x]) => x,
          ([, y]) => y,
        ),
      );
      for (let column = 0; column < widthPx; column += 1) {
        const inside = points.filter(([x]) => Math.floor(x) === column).map(([, y]) => y);
        if (inside.length === 0) continue;
        const shown = new Set(marks.map(([, y]) => y));
        expect(shown.has(Math.min(...inside))).toBe(true);
        expect(shown.has(Math.max(...inside))).toBe(true);
      }
      expect(marks.length).toBeLessThanOrEqual(4 * widthPx);
    }),
  );
});
