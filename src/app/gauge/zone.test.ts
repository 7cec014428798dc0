import { expect, test } from 'vitest';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { placeOf } from './zone.ts';

const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');

test.each([
  [0, 'rest', null],
  [5.9, 'rest', null],
  [6, 'below', 'left'],
  [14.9, 'below', 'left'],
  [15, 'target', 'left'],
  [35, 'target', 'left'],
  [35.1, 'above', 'left'],
  [40, 'caution', 'left'],
  [49.9, 'caution', 'left'],
  [50, 'over', 'left'],
  [-20, 'target', 'right'],
  [-60, 'over', 'right'],
] as const)('a turn of %d degrees is in zone %s, direction %s', (angleDeg, zone, direction) => {
  const place = placeOf(chair, angleDeg);
  expect([place.zone, place.direction?.id ?? null]).toEqual([zone, direction]);
});

test('rounding and arching the back have bands of their own', () => {
  expect(placeOf(catCow, -28)).toMatchObject({ zone: 'target', direction: { id: 'cat' } });
  expect(placeOf(catCow, 28)).toMatchObject({ zone: 'caution', direction: { id: 'cow' } });
});

test('where an exercise does not go there is no zone to praise or to scold', () => {
  expect(placeOf(exercise('standing-backbend'), -40)).toEqual({ zone: 'rest', direction: null });
});
