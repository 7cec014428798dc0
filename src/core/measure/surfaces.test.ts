import { expect, it } from 'vitest';
import { TRUNK_SURFACES, type PersonFrame, type TrunkSurface } from '../pose/frame.ts';
import { MODEL_NAMES } from '../pose/model.ts';
import type { Estimate } from './estimator.ts';
import type { Position } from './setup.ts';
import { surfacesRead } from './surfaces.ts';
import { frameOf, STANDING } from './testing/figure.ts';
import { TURN } from './turn.ts';

const POSITIONS: readonly Exclude<Position, 'lying'>[] = [
  'standing',
  'chair',
  'floor',
  'all-fours',
  'kneeling',
];

/** What each surface shows: at rest, and moved. */
const SHOWN: Readonly<Record<TrunkSurface, readonly [Partial<PersonFrame>, Partial<PersonFrame>]>> = {
  hips: [
    { hipSurface: { keyMs: 0, shiftPx: 0, seen: 1 } },
    { hipSurface: { keyMs: 0, shiftPx: 25, seen: 1 } },
  ],
  chest: [
    { chestSurface: { keyMs: 0, breadth: 1, sigma: 0.01 } },
    { chestSurface: { keyMs: 0, breadth: 0.6, sigma: 0.01 } },
  ],
};

it.each(MODEL_NAMES.flatMap((model) => POSITIONS.map((position) => ({ model, position }))))(
  'names the surfaces that the turn is read from: $model, $position',
  ({ model, position }) => {
    const estimator = TURN[model][position];
    const evidenceOf = (frame: PersonFrame) => {
      const evidence = estimator.evidenceOf(frame);
      if (typeof evidence === 'string') throw new Error(evidence);
      return evidence;
    };
    const at = (timeMs: number, shoulderYawDeg: number) => frameOf({ ...STANDING, timeMs, shoulderYawDeg });
    /** The last of a few frames turned, the surface as it was at rest or moved. */
    const turnDeg = (surface: TrunkSurface, moved: 0 | 1): number => {
      const neutral = evidenceOf({ ...at(0, 0), ...SHOWN[surface][0] });
      let last: Estimate | undefined;
      for (let timeMs = 0; timeMs <= 1000; timeMs += 50) {
        const frame = { ...at(timeMs, 30), ...SHOWN[surface][moved] };
        last = estimator.estimate(evidenceOf(frame), neutral, last?.learned);
      }
      return last?.angleDeg ?? Number.NaN;
    };
    const read = TRUNK_SURFACES.filter((surface) => turnDeg(surface, 0) !== turnDeg(surface, 1));
    expect(surfacesRead({ measure: 'turn', position })).toEqual(read);
  },
);

it('names none where nothing of the front is looked at', () => {
  for (const measure of ['bend', 'arch', 'tilt', 'lean', 'arm-elevation', 'trunk-lean'] as const) {
    expect(surfacesRead({ measure, position: 'standing' })).toEqual([]);
  }
  expect(surfacesRead({ measure: 'turn', position: 'lying' })).toEqual([]);
});
