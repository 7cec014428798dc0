import { expect, test } from 'vitest';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { reading } from '../testing/samples.ts';
import { drawScene } from '../drawing/scene.ts';
import { dialOf } from './dial.ts';
import { handsOf, type Hands } from './hands.ts';

const SIZE = { width: 340, height: 282 };
const WHITE = [255, 255, 255];
const WEDGE_ALPHA = 82;
const BACK = [0x7f, 0xb6, 0x9a];
const BACK_OVER = [0xef, 0x67, 0x47];
const PEAK = [0x10, 0x20, 0x1b];
const GUIDE = [0xcf, 0xe3, 0xff];

const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');
const at = (of: Exercise, angleDeg: number, more: Partial<Hands> = {}): Hands => ({
  ...handsOf(of, reading(angleDeg), null, null, null),
  ...more,
});

/** Middle of all that is painted in one colour, as a share of width and height; null where there is none. */
function placeOf(of: Exercise, hands: Hands | null, colour: readonly number[], alpha = 255) {
  const context = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d');
  if (context === null) throw new Error('no 2D context');
  drawScene(context, { kind: 'hands', hands, face: dialOf(of) }, '');
  const { data } = context.getImageData(0, 0, SIZE.width, SIZE.height);
  let [count, sumX, sumY] = [0, 0, 0];
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
    const same = [...colour, alpha].every(
      (value, channel) => Math.abs((data[4 * pixel + channel] ?? 0) - value) < 3,
    );
    if (!same) continue;
    count += 1;
    sumX += pixel % SIZE.width;
    sumY += Math.floor(pixel / SIZE.width);
  }
  return count === 0 ? null : { x: sumX / count / SIZE.width, y: sumY / count / SIZE.height, count };
}

const needle = (of: Exercise, angleDeg: number) => {
  const place = placeOf(of, at(of, angleDeg), WHITE);
  if (place === null) throw new Error('no needle');
  return place;
};

test('the needle is on the left for a turn to the left, as in a mirror, and on the right for one to the right', () => {
  const [left, right] = [needle(chair, 30), needle(chair, -30)];
  expect(left.x).toBeLessThan(0.35);
  expect(right.x).toBeGreaterThan(0.65);
  expect(left.x + right.x).toBeCloseTo(1, 1);
});

test('rounding the back points up and arching it points down', () => {
  expect(needle(catCow, -25).y).toBeLessThan(0.42);
  expect(needle(catCow, 15).y).toBeGreaterThan(0.5);
});

test.each(['arm-sweep', 'chin-tuck'])('what is read more simply goes up too: %s', (id) => {
  const simple = exercise(id);
  expect(needle(simple, simple.directions[0]?.targetMaxDeg ?? 0).y).toBeLessThan(0.42);
  expect(placeOf(simple, at(simple, 5), BACK)).toBeNull();
});

test('a leaning trunk is the needle: upright at rest, forwards to the right, backwards to the left', () => {
  const wall = exercise('wall-stretch');
  expect(needle(wall, 0).x).toBeCloseTo(0.5, 1);
  expect(needle(wall, -(wall.directions[0]?.overDeg ?? 0)).x).toBeGreaterThan(0.6);
  expect(needle(exercise('standing-backbend'), 15).x).toBeLessThan(0.45);
});

test('the back is drawn where the outline is measured: it rises with a lift, and says that it is too far', () => {
  const arch = exercise('supine-arch');
  const backY = (angleDeg: number): number => placeOf(arch, at(arch, angleDeg), BACK)?.y ?? Number.NaN;
  expect(backY(8)).toBeLessThan(backY(0));
  expect(placeOf(catCow, at(catCow, -60), BACK)).toBeNull();
  expect(placeOf(catCow, at(catCow, -60), BACK_OVER)).not.toBeNull();
});

test('peak and marker are where they are said to be, and stay away when there are none', () => {
  const shown = at(chair, -12, { peakDeg: -34, guideDeg: 20 });
  expect(placeOf(chair, shown, PEAK)?.x).toBeGreaterThan(0.65);
  expect(placeOf(chair, shown, GUIDE)?.x).toBeLessThan(0.45);
  expect(placeOf(chair, at(chair, -12), PEAK)).toBeNull();
  expect(placeOf(chair, at(chair, -12), GUIDE)).toBeNull();
});

test('the more uncertain, the wider the wedge; nothing at all while nothing is measured', () => {
  const wedge = (sigmaDeg: number): number =>
    placeOf(chair, at(chair, 10, { sigmaDeg }), WHITE, WEDGE_ALPHA)?.count ?? 0;
  expect(wedge(4)).toBeGreaterThan(100);
  expect(wedge(12) / wedge(4)).toBeGreaterThan(2.5);
  expect(placeOf(chair, null, WHITE)).toBeNull();
});

test('a peak has the sign of the side one is on, or of the one that comes next', () => {
  expect(handsOf(chair, reading(-20), 'left', 22, null).peakDeg).toBe(-22);
  expect(handsOf(chair, reading(1), 'left', 22, null).peakDeg).toBe(22);
  expect(handsOf(chair, reading(1), null, null, null).peakDeg).toBeNull();
});

test('an angle that is a guess has a needle, and neither peak nor marker', () => {
  const knee = exercise('supine-twist');
  const hands = handsOf(knee, reading(21), 'left-knee', 24, 25);
  expect(hands).toMatchObject({ angleDeg: 21, peakDeg: null, guideDeg: null });
  expect(placeOf(knee, hands, WHITE)).not.toBeNull();
});
