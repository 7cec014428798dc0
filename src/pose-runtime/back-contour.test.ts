import { describe, expect, it } from 'vitest';
import { landmark, type Contour, type Landmark } from '../core/pose/frame.ts';
import { LANDMARK } from '../core/pose/landmark.ts';
import { backContour } from './back-contour.ts';
import { drawMask, pose } from './testing/silhouette.ts';

const WIDTH = 640;
const HEIGHT = 480;

/** On all fours, head to the left, 40 px of trunk above the chord from (420, 240) to (220, 240). */
const allFours = pose({
  Hip: [420, 240],
  Shoulder: [220, 240],
  Knee: [420, 360],
  Wrist: [220, 360],
  Heel: [500, 350],
  FootIndex: [520, 365],
  Ear: [160, 225],
  nose: [150, 250],
});

/** Trunk of a person on all fours whose back lies `back(x)` px above y = 240. */
const trunk = (back: (x: number) => number) =>
  drawMask(WIDTH, HEIGHT, (x, y) => Math.min(y - (240 - back(x)), 300 - y, x - 120, 480 - x));

const flat = trunk(() => 40);

const mirrored = (landmarks: readonly Landmark[]): Landmark[] =>
  landmarks.map((l) => ({ ...l, x: WIDTH - l.x }));

/** Largest distance of a contour's points from the height a function gives, px. */
const offBy = (contour: Contour | undefined, height: (x: number) => number): number =>
  Math.max(...(contour ?? [[Number.NaN, Number.NaN] as const]).map(([x, y]) => Math.abs(y - height(x))));

describe('backContour', () => {
  it('follows a flat back from pelvis to neck to within a fifth of a pixel', () => {
    const contour = backContour(flat, allFours, WIDTH, HEIGHT);
    expect(contour).toHaveLength(40);
    expect(contour?.[0]?.[0]).toBeCloseTo(420, 6);
    expect(contour?.at(-1)?.[0]).toBeCloseTo(220, 6);
    expect(offBy(contour, () => 200)).toBeLessThan(0.2);
  });

  it('follows a round back and a hollow one', () => {
    for (const bulge of [35, -25]) {
      const height = (x: number) => 40 + bulge * (1 - ((x - 320) / 100) ** 2);
      const contour = backContour(trunk(height), allFours, WIDTH, HEIGHT);
      expect(offBy(contour, (x) => 240 - height(x))).toBeLessThan(1);
    }
  });

  it('is the mirror image of the mirrored person’s', () => {
    const height = (x: number) => 40 + (x - 320) / 10;
    const mirroredMask = trunk((x) => height(WIDTH - x));
    const seen = backContour(trunk(height), allFours, WIDTH, HEIGHT);
    // The trunk's ends are not symmetrical about the middle, so give the mirrored one room.
    const other = backContour(mirroredMask, mirrored(allFours), WIDTH, HEIGHT);
    expect(other?.map(([x, y]) => [Math.round(WIDTH - x), Math.round(y)])).toEqual(
      seen?.map(([x, y]) => [Math.round(x), Math.round(y)]),
    );
  });

  it('does not depend on the size of the mask', () => {
    const half = drawMask(WIDTH / 2, HEIGHT / 2, (x, y) => Math.min(y - 100, 150 - y, x - 60, 240 - x));
    expect(offBy(backContour(half, allFours, WIDTH, HEIGHT), () => 200)).toBeLessThan(0.4);
  });

  it('goes straight across a narrow thing that stands up from the back', () => {
    const hand = drawMask(WIDTH, HEIGHT, (x, y) =>
      Math.min(y - (Math.abs(x - 320) < 12 ? 120 : 200), 300 - y, x - 120, 480 - x),
    );
    expect(offBy(backContour(hand, allFours, WIDTH, HEIGHT), () => 200)).toBeLessThan(0.2);
  });

  it('takes the rear side of a person who stands and faces right', () => {
    const standing = pose({
      Hip: [320, 300],
      Shoulder: [320, 150],
      Knee: [322, 380],
      Wrist: [320, 290],
      Heel: [310, 450],
      FootIndex: [350, 455],
      Ear: [322, 100],
      nose: [345, 105],
    });
    const column = drawMask(WIDTH, HEIGHT, (x, y) => Math.min(x - 290, 365 - x, y - 60));
    const contour = backContour(column, standing, WIDTH, HEIGHT);
    expect(contour?.map(([x]) => Math.round(x))).toEqual(contour?.map(() => 290));
  });

  it.each([
    ['the person faces the camera', flat, spread(allFours, 90)],
    ['nobody is in the mask', drawMask(WIDTH, HEIGHT, () => -10), allFours],
    ['everything is', drawMask(WIDTH, HEIGHT, () => 10), allFours],
    ['half the back is missing', trunk((x) => (x < 320 ? 40 : -60)), allFours],
    ['hips and shoulders fall on one spot', flat, pose({ Hip: [320, 240] })],
    [
      'nothing tells the back of an upright person from the belly',
      drawMask(WIDTH, HEIGHT, (x, y) => Math.min(x - 290, 365 - x, y - 60)),
      pose({ Hip: [320, 300], Shoulder: [320, 150], Ear: [320, 150] }),
    ],
  ])('has none when %s', (_, mask, image) => {
    expect(backContour(mask, image, WIDTH, HEIGHT)).toBeUndefined();
  });
});

/** The same person with the shoulders `apartPx` apart: turned towards the camera. */
function spread(image: readonly Landmark[], apartPx: number): Landmark[] {
  const { x } = landmark(image, LANDMARK.leftShoulder);
  return image.map((l, i) =>
    i === 11 ? { ...l, y: l.y - apartPx } : i === 12 ? { ...l, y: l.y + apartPx, x } : l,
  );
}
