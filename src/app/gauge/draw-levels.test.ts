import { expect, test } from 'vitest';
import { drawScene, type Scene } from '../drawing/scene.ts';

const WIDTH = 200;
const HEIGHT = 20;

/** Columns on which anything is painted. */
function columns(scene: Scene, width = WIDTH, height = HEIGHT): number[] {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no 2D context');
  drawScene(context, scene, '#51645c');
  const { data } = context.getImageData(0, 0, width, height);
  const isPainted = (x: number): boolean =>
    Array.from({ length: height }, (_, y) => data[4 * (y * width + x) + 3] ?? 0).some((alpha) => alpha > 127);
  return Array.from({ length: width }, (_, x) => x).filter(isPainted);
}
const ends = (found: readonly number[]) => [found[0], found.at(-1)];

test.each([
  [0, [0, 19]],
  [0.5, [90, 109]],
  [1, [180, 199]],
  [3, [180, 199]],
])('a marker at %f of its bar is whole, also at the ends', (share, place) => {
  expect(ends(columns({ kind: 'marker', share }))).toEqual(place);
});

test('no marker where nothing is measured', () => {
  expect(columns({ kind: 'marker', share: null })).toEqual([]);
});

test('a bar is filled from the left', () => {
  expect(ends(columns({ kind: 'level', share: 0.25 }))).toEqual([0, 49]);
  expect(columns({ kind: 'level', share: 0 })).toEqual([]);
});

test('a ring begins at the top, goes clockwise and closes', () => {
  const ring = (share: number): number[] => columns({ kind: 'ring', share }, 100, 100);
  expect(ring(0)).toEqual([]);
  const [quarter, half, threeQuarters] = [ring(0.25), ring(0.5), ring(0.75)];
  // From the top, with the round end of the line, to the right; then the right half; then on to the left.
  expect(quarter[0]).toBeGreaterThan(40);
  expect(quarter.at(-1)).toBeGreaterThan(94);
  expect(half[0]).toBe(quarter[0]);
  expect(threeQuarters[0]).toBeLessThan(5);
  expect(half.length).toBeLessThan(threeQuarters.length);
  expect(ring(2)).toEqual(ring(1));
});
