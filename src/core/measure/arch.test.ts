import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contour, Landmark, PersonFrame } from '../pose/frame.ts';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import { ARCH } from './arch.ts';
import type { Estimate } from './estimator.ts';
import { angle } from './testing/any-figure.ts';

const TRUNK_PX = 200;
const HIP_X = 400;
const FLOOR_Y = 300;

type Height = (along: number) => number;

/** Lying on the back, head to the picture's left; the chest stands `height` trunk lengths above hips and shoulders. */
function lying(height: Height, { mirrored = false, contour = true, lengthPx = TRUNK_PX } = {}): PersonFrame {
  const flip = (x: number) => (mirrored ? 800 - x : x);
  const places: Partial<Record<LandmarkName, readonly [number, number]>> = {
    leftHip: [HIP_X, FLOOR_Y],
    rightHip: [HIP_X, FLOOR_Y],
    leftShoulder: [HIP_X - lengthPx, FLOOR_Y],
    rightShoulder: [HIP_X - lengthPx, FLOOR_Y],
  };
  const image: Landmark[] = Array.from({ length: 33 }, () => ({ x: flip(380), y: 310, z: 0, visibility: 1 }));
  for (const [name, [x, y]] of Object.entries(places)) {
    image[LANDMARK[name as LandmarkName]] = { x: flip(x), y, z: 0, visibility: 1 };
  }
  const outline: Contour = Array.from({ length: 40 }, (_, i) => {
    const along = i / 39;
    return [flip(HIP_X - along * lengthPx), FLOOR_Y - height(along) * lengthPx] as const;
  });
  const frame = { timeMs: 0, image, world: image };
  return contour ? { ...frame, backContour: outline } : frame;
}

const chest =
  (rise: number): Height =>
  (along) =>
    0.25 + rise * Math.sin(Math.PI * Math.min(1, along * 0.85));

function measured(now: Height, rest: Height = () => 0.25, options = {}): Estimate {
  const [a, b] = [ARCH.evidenceOf(lying(now, options)), ARCH.evidenceOf(lying(rest, options))];
  if (typeof a === 'string' || typeof b === 'string') throw new Error('expected evidence');
  return ARCH.estimate(a, b);
}

describe('the arch of somebody lying on their back', () => {
  it('is nought at rest, whatever the chest is shaped like', () => {
    expect(measured(chest(0.1), chest(0.1)).angleDeg).toBe(0);
  });

  it('rises with the chest and sinks with it', () => {
    fc.assert(
      fc.property(angle(0.01, 0.12), angle(0.01, 0.12), (less, more) => {
        const [low, high] = [Math.min(less, more), Math.max(less, more)];
        expect(measured(chest(low)).angleDeg).toBeLessThanOrEqual(measured(chest(high)).angleDeg);
        expect(measured(chest(-low)).angleDeg).toBeLessThan(0);
      }),
    );
  });

  it('takes a rise of a twelfth of the trunk for about ten degrees', () => {
    expect(measured(() => 0.25 + 1 / 12).angleDeg).toBeCloseTo(10, 0);
  });

  it('does not depend on size or on which way the person lies', () => {
    const plain = measured(chest(0.07)).angleDeg;
    for (const options of [{ mirrored: true }, { lengthPx: 120 }]) {
      expect(measured(chest(0.07), () => 0.25, options).angleDeg).toBeCloseTo(plain, 6);
    }
  });

  it('is doubted when the chest does not rise as one', () => {
    const arm: Height = (along) => 0.25 + (along > 0.6 ? 0.2 : 0.02);
    expect(measured(arm).sigmaDeg).toBeGreaterThan(measured(chest(0.05)).sigmaDeg + 2);
  });

  it('is not measured without the outline', () => {
    expect(ARCH.evidenceOf(lying(chest(0), { contour: false }))).toBe('back-not-visible');
  });
});
