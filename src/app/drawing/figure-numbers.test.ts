import { expect, test } from 'vitest';
import type { TargetGhost } from '../../core/measure/target-ghost.ts';
import { frameOf, STANDING } from '../../core/measure/testing/figure.ts';
import { figureNumbers, figureOf } from './figure-numbers.ts';
import { NOBODY } from './figure.ts';

const frame = frameOf({ ...STANDING, timeMs: 40 });
const CONTOUR = [
  [120.5, 80.25],
  [130, 90],
  [141.75, 99],
] as const;
const GHOST: TargetGhost = {
  areas: [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    [[7, 8]],
  ],
  lines: [
    [
      [9, 10],
      [11, 12],
    ],
  ],
  mark: [13, 14],
};

test('what is drawn comes out as it went in', () => {
  const { frame: drawn, ghost } = figureOf(
    figureNumbers({ frame: { ...frame, backContour: CONTOUR }, ghost: GHOST }),
  );
  expect(ghost).toEqual(GHOST);
  expect(drawn).toHaveProperty('backContour', CONTOUR);
  expect(drawn).toHaveProperty(
    'image',
    frame.image.map(({ x, y, z }) => ({
      x: Math.fround(x),
      y: Math.fround(y),
      z: Math.fround(z),
      visibility: 1,
    })),
  );
});

test('what is not there stays away: outline, ghost and mark, and the whole person', () => {
  const bare = figureOf(figureNumbers({ frame, ghost: null }));
  expect(bare.frame).not.toHaveProperty('backContour');
  expect(bare.ghost).toBeNull();
  expect(figureOf(figureNumbers({ frame, ghost: { ...GHOST, mark: null } })).ghost?.mark).toBeNull();
  expect(figureOf(figureNumbers({ frame: null, ghost: GHOST }))).toEqual(NOBODY);
  expect(figureOf(figureNumbers({ frame: { timeMs: 0, absent: true }, ghost: null }))).toEqual(NOBODY);
});
