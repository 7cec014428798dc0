import { describe, expect, it } from 'vitest';
import { standing, turningTruth } from '../../../tests/replay/sample-truth.ts';
import { trueAngleDeg, trueNeutral, trunkThighDeg } from './true-angle.ts';
import type { PointM, TruthFrame, TruthJoints } from './truth.ts';

/** Leans the shoulders back about the hips: away from the camera for a person who faces it. */
const leanedBack = (deg: number): TruthJoints => {
  const rad = (deg * Math.PI) / 180;
  const lean = ([x, y, z]: PointM): [number, number, number] => [
    x,
    y * Math.cos(rad),
    2.5 + (z - 2.5) - y * Math.sin(rad),
  ];
  return { ...standing, shoulderL: lean(standing.shoulderL), shoulderR: lean(standing.shoulderR) };
};

/** Turns the whole person about the upright axis through their hips. */
const turned = (joints: TruthJoints, deg: number): TruthJoints => {
  const rad = (deg * Math.PI) / 180;
  const turn = ([x, y, z]: PointM): [number, number, number] => [
    x * Math.cos(rad) + (z - 2.5) * Math.sin(rad),
    y,
    2.5 - x * Math.sin(rad) + (z - 2.5) * Math.cos(rad),
  ];
  return Object.fromEntries(Object.entries(joints).map(([name, at]) => [name, turn(at)])) as TruthJoints;
};

const frame = (jointsM: TruthJoints, phase: TruthFrame['phase'] = 'hold'): TruthFrame => {
  const [first] = turningTruth([]).frames;
  if (!first) throw new Error('expected a frame');
  return { ...first, phase, jointsM };
};

describe('trunk against thigh', () => {
  it('is nought when standing straight', () => {
    expect(trunkThighDeg(standing)).toBeCloseTo(0, 9);
  });

  it.each([-30, 12.5, 40])('is %d when leaning back so far, from wherever it is seen', (deg) => {
    for (const seenFrom of [0, 90, -90, 37]) {
      expect(trunkThighDeg(turned(leanedBack(deg), seenFrom))).toBeCloseTo(deg, 6);
    }
  });
});

describe('trueAngleDeg', () => {
  it('counts the tilt from the mean of the frames before the first movement', () => {
    const frames = [frame(leanedBack(2), 'neutral'), frame(leanedBack(4), 'neutral'), frame(leanedBack(18))];
    const neutral = trueNeutral(frames);
    expect(neutral.trunkThighDeg).toBeCloseTo(3, 9);
    expect(frames.map((f) => trueAngleDeg('tilt', f, neutral))).toEqual([
      expect.closeTo(-1, 6),
      expect.closeTo(1, 6),
      expect.closeTo(15, 6),
    ]);
  });

  it('takes turn and bend as they stand', () => {
    const moment = { ...frame(standing), turnDeg: -12, bendDeg: 7 };
    expect(trueAngleDeg('turn', moment, { trunkThighDeg: 3 })).toBe(-12);
    expect(trueAngleDeg('bend', moment, { trunkThighDeg: 3 })).toBe(7);
  });
});
