import { describe, expect, it } from 'vitest';
import type { Landmark } from '../pose/frame.ts';
import { LANDMARK, LANDMARK_COUNT } from '../pose/landmark.ts';
import type { GreyPicture } from './grey-picture.ts';
import { followHips, NO_SURFACE } from './hip-surface.ts';
import { SMALL, type HipWindow } from './hip-window.ts';
import { cloth, painted } from './testing/cloth.ts';

const TRUNK_PX = 150;
const SCALE = TRUNK_PX / SMALL.trunk;

/** Somebody upright whose hips are in the given place, pixels. */
function person(hipX: number, hipY = 300, trunkPx = TRUNK_PX): Landmark[] {
  const image = Array.from({ length: LANDMARK_COUNT }, (): Landmark => ({
    x: hipX,
    y: hipY,
    z: 0,
    visibility: 1,
  }));
  image[LANDMARK.leftHip] = { x: hipX + 30, y: hipY, z: 0, visibility: 1 };
  image[LANDMARK.rightHip] = { x: hipX - 30, y: hipY, z: 0, visibility: 1 };
  image[LANDMARK.leftShoulder] = { x: hipX + 50, y: hipY - trunkPx, z: 0, visibility: 1 };
  image[LANDMARK.rightShoulder] = { x: hipX - 50, y: hipY - trunkPx, z: 0, visibility: 1 };
  return image;
}

/** What a camera shows where the cloth at the picture's place (x, y) lies at `at(x, y)`. */
const camera =
  (at: (x: number, y: number) => number) =>
  ({ left, top, width }: HipWindow): GreyPicture =>
    painted((x, y) => at(left + (x / SMALL.width) * width, top + (y * width) / SMALL.width));

const worn = (shiftPx: number) => camera((x, y) => cloth((x - shiftPx) / SCALE, y / SCALE));

interface Shot {
  readonly timeMs: number;
  readonly hipX?: number;
  readonly look: (window: HipWindow) => GreyPicture;
}

function follow(shots: readonly Shot[]) {
  let state = NO_SURFACE;
  return shots.map(({ timeMs, hipX = 320, look }) => {
    const step = followHips(state, look, person(hipX), timeMs);
    state = step.state;
    return step.surface;
  });
}

describe('followHips', () => {
  it('says how far the surface has moved since the first picture', () => {
    const shiftsPx = [0, 3, 7, 12, 7, 0, -6, -12];
    const seen = follow(shiftsPx.map((shift, index) => ({ timeMs: 50 * index, look: worn(shift) })));
    seen.forEach((surface, index) => {
      expect(surface?.keyMs).toBe(0);
      expect(surface?.shiftPx).toBeCloseTo(shiftsPx[index] ?? 0, 0);
      expect(surface?.seen).toBe(1);
    });
  });

  it('is not carried away by an arm in front of it', () => {
    const behindArm = camera((x, y) =>
      x > 333 ? 200 + 20 * Math.sin(0.4 * y) : cloth((x - 6) / SCALE, y / SCALE),
    );
    const [, , hidden] = follow([
      { timeMs: 0, look: worn(0) },
      { timeMs: 50, look: worn(4) },
      { timeMs: 100, look: behindArm },
    ]);
    expect(hidden?.seen).toBeLessThan(1);
    expect(hidden?.shiftPx).toBeCloseTo(6, 0);
  });

  it('says nothing of what it does not recognise, and goes on when it does again', () => {
    const dark = camera(() => 10);
    const seen = follow([
      { timeMs: 0, look: worn(0) },
      { timeMs: 50, look: dark },
      { timeMs: 100, look: dark },
      { timeMs: 150, look: worn(2) },
    ]);
    expect(seen[1]).toBeUndefined();
    expect(seen[2]).toBeUndefined();
    expect(seen[3]?.keyMs).toBe(0);
    expect(seen[3]?.shiftPx).toBeCloseTo(2, 0);
  });

  it('begins anew with somebody who has moved to another place, and not before they stay there', () => {
    const steps = [0, 500, 1000, 1500, 2000, 2500].map((timeMs) => ({
      timeMs,
      hipX: timeMs === 0 ? 320 : 420,
      look: worn(0),
    }));
    expect(follow(steps).map((surface) => surface?.keyMs)).toEqual([
      0,
      undefined,
      undefined,
      undefined,
      2000,
      2000,
    ]);
  });

  it('begins anew when time does', () => {
    const seen = follow([900, 950, 10, 60].map((timeMs) => ({ timeMs, look: worn(0) })));
    expect(seen.map((surface) => surface?.keyMs)).toEqual([900, 900, 10, 10]);
  });

  it('looks at nobody who is too far away to show a surface', () => {
    const look = (): GreyPicture => {
      throw new Error('looked');
    };
    expect(followHips(NO_SURFACE, look, person(320, 300, 30), 0).surface).toBeUndefined();
  });
});
