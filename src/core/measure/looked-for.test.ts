import { expect, it } from 'vitest';
import type { PersonFrame } from '../pose/frame.ts';
import { MODEL_NAMES } from '../pose/model.ts';
import type { Position } from './setup.ts';
import { lookedFor } from './looked-for.ts';
import { frameOf, STANDING } from './testing/figure.ts';
import { TURN } from './turn.ts';

const POSITIONS: readonly Exclude<Position, 'lying'>[] = [
  'standing',
  'chair',
  'floor',
  'all-fours',
  'kneeling',
];

const withHips = (frame: PersonFrame, shiftPx: number): PersonFrame => ({
  ...frame,
  hipSurface: { keyMs: 0, shiftPx, seen: 1 },
});

it.each(MODEL_NAMES.flatMap((model) => POSITIONS.map((position) => ({ model, position }))))(
  'names the hips where the turn is read from them: $model, $position',
  ({ model, position }) => {
    const estimator = TURN[model][position];
    const neutral = estimator.evidenceOf(withHips(frameOf(STANDING), 0));
    const frame = frameOf({ ...STANDING, shoulderYawDeg: 30 });
    const turns = [0, 25].map((shiftPx) => {
      const evidence = estimator.evidenceOf(withHips(frame, shiftPx));
      if (typeof evidence === 'string') throw new Error(evidence);
      if (typeof neutral === 'string') throw new Error(neutral);
      return estimator.estimate(evidence, neutral).angleDeg;
    });
    const isRead = turns[0] !== turns[1];
    expect(lookedFor({ measure: 'turn', position }).surfaces).toEqual(isRead ? ['hips'] : []);
  },
);

it('names none where nothing of the front is looked at', () => {
  for (const measure of ['bend', 'arch', 'tilt', 'lean', 'arm-elevation', 'trunk-lean'] as const) {
    expect(lookedFor({ measure, position: 'standing' }).surfaces).toEqual([]);
  }
  expect(lookedFor({ measure: 'turn', position: 'lying' }).surfaces).toEqual([]);
});

it('looks twice at turns of people who do not lie, and at nothing else', () => {
  for (const position of POSITIONS) expect(lookedFor({ measure: 'turn', position }).mirrorLook).toBe(true);
  expect(lookedFor({ measure: 'turn', position: 'lying' }).mirrorLook).toBe(false);
  for (const measure of ['bend', 'arch', 'tilt', 'lean', 'arm-elevation', 'trunk-lean'] as const) {
    expect(lookedFor({ measure, position: 'standing' }).mirrorLook).toBe(false);
  }
});
