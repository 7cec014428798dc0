import { expect, test } from 'vitest';
import { CATALOGUE } from '../../core/exercises/catalogue.ts';
import { isGuided } from '../../core/exercises/any-exercise.ts';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { figureOf, poseAt } from './figure.ts';
import { placeOutline } from './place-outline.ts';

const measured = CATALOGUE.filter((one) => !isGuided(one)).map(({ id }) => id);
const PICTURES = [
  [640, 480],
  [1280, 720],
  [480, 848],
] as const;

test.each(measured)('%s: the outline stays inside every picture, with room round it', (id) => {
  for (const [widthPx, heightPx] of PICTURES) {
    const outline = placeOutline(exercise(id), widthPx, heightPx);
    const figure = figureOf(id);
    if (outline === null || figure === undefined) throw new Error(`no figure for ${id}`);
    const pose = poseAt(figure, 0);
    const awayMm = (pose.hipL[2] + pose.hipR[2]) / 2;
    const tallPx = Math.abs(pose.head[1] - pose.ankleL[1]) * outline.pxPerMm;
    const nearest = Math.min(...Object.values(pose).map(([, , z]) => z));
    expect(nearest).toBeGreaterThan(0);
    expect(tallPx).toBeLessThan(0.9 * heightPx * (awayMm / nearest));
    expect(outline.pxPerMm).toBeGreaterThan(0.05);
  }
});

test('a person who faces the camera shows no side; on all fours one of them', () => {
  expect(placeOutline(exercise('chair-twist'), 640, 480)?.shows).toBeNull();
  expect(placeOutline(exercise('cat-cow'), 640, 480)?.shows).toMatch(/-side$/);
});

test('twice the picture is twice the outline', () => {
  const one = placeOutline(exercise('chair-twist'), 640, 480);
  const two = placeOutline(exercise('chair-twist'), 1280, 960);
  expect(two?.pxPerMm).toBeCloseTo(2 * (one?.pxPerMm ?? NaN), 9);
  expect(two?.strokes).toEqual(one?.strokes);
});
