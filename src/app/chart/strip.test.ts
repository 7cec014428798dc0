import { expect, test } from 'vitest';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { bandAreas, MARGIN, nameY, plotFor } from './strip.ts';

const HEIGHT_PX = 300;
const nameYs = (id: string): Record<string, number> => {
  const coached = exercise(id);
  const plot = plotFor(coached, [], 640, HEIGHT_PX);
  return Object.fromEntries(coached.directions.map((side) => [side.id, nameY(plot, coached, side)]));
};

test('the name of a side stands at the outer edge of its half, clear of the band where the trace rests', () => {
  const coached = exercise('chair-twist');
  const plot = plotFor(coached, [], 640, HEIGHT_PX);
  const names = Object.values(nameYs('chair-twist'));
  const targets = bandAreas(plot, coached).filter(({ zone }) => zone === 'target');
  const top = Math.min(...targets.map(({ y }) => y));
  const bottom = Math.max(...targets.map(({ y, height }) => y + height));
  expect(Math.min(...names)).toBeLessThan(top);
  expect(Math.max(...names)).toBeGreaterThan(bottom);
  expect(Math.max(...names)).toBeLessThan(HEIGHT_PX - MARGIN.bottom);
});

test('rounding the back is up, whatever its sign', () => {
  const { cat = NaN, cow = NaN } = nameYs('cat-cow');
  expect(cat).toBeLessThan(cow);
});
