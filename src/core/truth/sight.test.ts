import { expect, it } from 'vitest';
import { standing, turningTruth } from '../../../tests/replay/sample-truth.ts';
import { isInSight } from './sight.ts';

const { header } = turningTruth([]);
/** Half of the picture is as wide as the distance: one metre at 2.5 m is 128 px beside the middle. */
const filmed = {
  ...header,
  frameWidthPx: 640,
  frameHeightPx: 480,
  camera: { fx: 320, cx: 320, cy: 240 },
};
const moved = (x: number, y: number) =>
  Object.fromEntries(
    Object.entries(standing).map(([name, [jx, jy, jz]]) => [name, [jx + x, jy + y, jz]]),
  ) as typeof standing;

it.each([
  ['in the middle', 0, 0, true, true],
  ['just inside the left edge', -2.29, 0, true, true],
  ['a shoulder past the left edge', -2.31, 0, false, false],
  ['the shoulders past the upper edge', 0, -1.4, false, false],
  ['the knees past the lower edge', 0, 1.6, true, false],
  ['the hips past the lower edge', 0, 1.9, false, false],
])('%s', (_, x, y, turnShows, tiltShows) => {
  expect(isInSight('turn', filmed, moved(x, y))).toBe(turnShows);
  expect(isInSight('tilt', filmed, moved(x, y))).toBe(tiltShows);
});

it('sees nothing that is behind the camera', () => {
  const behind = { ...standing, hipL: [0.1, 0, -2.5] as [number, number, number] };
  expect(isInSight('turn', filmed, behind)).toBe(false);
});

it('takes everything as shown by a camera that nobody described', () => {
  expect(isInSight('turn', header, moved(-50, 0))).toBe(true);
});
