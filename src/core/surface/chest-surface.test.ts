import { describe, expect, it } from 'vitest';
import type { ChestSurface, Landmark } from '../pose/frame.ts';
import { LANDMARK, LANDMARK_COUNT } from '../pose/landmark.ts';
import { followChest, NO_CHEST } from './chest-surface.ts';
import type { GreyPicture } from './grey-picture.ts';
import { cloth, painted } from './testing/cloth.ts';
import { SMALL, type TrunkWindow } from './trunk-window.ts';

const TRUNK_PX = 150;
const SCALE = TRUNK_PX / SMALL.trunk;
const NECK = { x: 320, y: 150 };
const HALF_PX = 50;
const RAD = Math.PI / 180;
/** How far the chest stands out before the axis it turns about, pixels. */
const DEPTH_PX = 20;

/** Somebody upright with the shoulders' middle in the given place, whose shoulder line the model sees turned so far. */
function person(shoulderDeg: number, x = NECK.x): Landmark[] {
  const half = HALF_PX * Math.cos(shoulderDeg * RAD);
  const at = (px: number, y: number): Landmark => ({ x: px, y, z: 0, visibility: 1 });
  const image = Array.from({ length: LANDMARK_COUNT }, () => at(x, NECK.y));
  image[LANDMARK.leftShoulder] = at(x + half, NECK.y);
  image[LANDMARK.rightShoulder] = at(x - half, NECK.y);
  image[LANDMARK.leftHip] = at(x + 30, NECK.y + TRUNK_PX);
  image[LANDMARK.rightHip] = at(x - 30, NECK.y + TRUNK_PX);
  return image;
}

type Look = (window: TrunkWindow) => GreyPicture;

const camera =
  (at: (x: number, y: number) => number): Look =>
  ({ left, top, width }) =>
    painted((x, y) => at(left + (x / SMALL.width) * width, top + (y * width) / SMALL.width));

/** A patterned chest that has turned by so much, at a place. */
const chest = (deg: number, x = NECK.x): Look =>
  camera((px, py) => {
    const across = (px - x - DEPTH_PX * Math.sin(deg * RAD)) / Math.cos(deg * RAD);
    return cloth(across / SCALE, py / SCALE);
  });

interface Shot {
  readonly deg: number;
  readonly timeMs?: number;
  readonly modelDeg?: number;
  readonly x?: number;
  readonly look?: Look;
}

function follow(shots: readonly Shot[]): (ChestSurface | undefined)[] {
  let state = NO_CHEST;
  return shots.map(({ deg, timeMs, modelDeg = deg, x = NECK.x, look = chest(deg, x) }, index) => {
    const step = followChest(state, look, person(modelDeg, x), timeMs ?? 50 * index);
    state = step.state;
    return step.surface;
  });
}

const turn = (furthestDeg: number, steps: number): number[] =>
  Array.from({ length: steps + 1 }, (_, step) => (furthestDeg * step) / steps);

describe('followChest', () => {
  it.each([35, -35])('says how much narrower the chest looks, turned to %d degrees', (furthestDeg) => {
    const degs = turn(furthestDeg, 14);
    follow(degs.map((deg) => ({ deg }))).forEach((surface, index) => {
      expect(surface?.keyMs).toBe(0);
      expect(surface?.breadth).toBeCloseTo(Math.cos((degs[index] ?? 0) * RAD), 1.7);
      expect(surface?.sigma).toBeLessThan(0.02);
    });
  });

  it('goes by the picture, whatever the model makes of the shoulders', () => {
    const told = (share: number) =>
      follow(turn(30, 12).map((deg) => ({ deg, modelDeg: share * deg }))).at(-1)?.breadth ?? 0;
    for (const share of [0.7, 1, 1.2]) expect(told(share)).toBeCloseTo(Math.cos(30 * RAD), 1.7);
  });

  it('is not misled by a step aside', () => {
    const steps = [0, 4, 8, 12, 16, 20];
    follow(steps.map((aside) => ({ deg: 0, x: NECK.x + aside }))).forEach((surface) => {
      expect(surface?.breadth).toBeCloseTo(1, 1.7);
    });
  });

  it('says nothing of what it does not recognise, and goes on when it does again', () => {
    const dark = camera(() => 10);
    const seen = follow([
      { deg: 0 },
      { deg: 3 },
      { deg: 6, look: dark },
      { deg: 6, look: dark },
      { deg: 6 },
      { deg: 9 },
    ]);
    expect(seen.map((surface) => surface?.keyMs)).toEqual([0, 0, undefined, undefined, 0, 0]);
    expect(seen.at(-1)?.breadth).toBeCloseTo(Math.cos(9 * RAD), 1.7);
  });

  it('never says more than 66 degrees, and goes on after somebody who turned further', () => {
    const there = turn(80, 32);
    const seen = follow(
      [...there, ...there.toReversed()].map((deg) => ({ deg, modelDeg: Math.min(deg, 70) })),
    );
    const breadths = seen.flatMap((surface) => surface?.breadth ?? []);
    expect(Math.min(...breadths)).toBeGreaterThanOrEqual(0.4);
    expect(seen.at(-1)?.breadth).toBeCloseTo(1, 1);
  });

  it('takes another picture when it has not recognised the chest for long, the time came back or the person moved', () => {
    const other = camera(() => 10);
    const lost = follow(
      [0, 50, 6000, 12_100].map((timeMs) => ({ deg: 0, timeMs, ...(timeMs && { look: other }) })),
    );
    expect(lost.map((surface) => surface?.keyMs)).toEqual([0, undefined, undefined, 12_100]);
    const back = follow([
      { deg: 0, timeMs: 500 },
      { deg: 0, timeMs: 40 },
    ]);
    expect(back.map((surface) => surface?.keyMs)).toEqual([500, 40]);
    const moved = follow(
      [0, 1000, 2600].map((timeMs) => ({ deg: 0, timeMs, x: timeMs ? NECK.x + 80 : NECK.x })),
    );
    expect(moved.map((surface) => surface?.keyMs)).toEqual([0, undefined, 2600]);
  });

  it('says nothing of somebody too far away, or who begins sideways', () => {
    const far = person(0).map((joint) => ({ ...joint, x: joint.x / 5, y: joint.y / 5 }));
    expect(followChest(NO_CHEST, chest(0), far, 0)).toEqual({ state: NO_CHEST });
    expect(followChest(NO_CHEST, chest(0), person(90), 0)).toEqual({ state: NO_CHEST });
  });
});
