import { describe, expect, it } from 'vitest';
import { standing, turningTruth } from '../../../tests/replay/sample-truth.ts';
import { isDefinedBy, trueAngleDeg, trueNeutral, trunkThighDeg } from './true-angle.ts';
import type { PointM, TruthFrame, TruthJoints } from './truth.ts';

/** Moves the six joints that every truth has. */
const everyJoint = (
  { shoulderL, shoulderR, hipL, hipR, kneeL, kneeR }: TruthJoints,
  move: (at: PointM) => [number, number, number],
): TruthJoints => ({
  shoulderL: move(shoulderL),
  shoulderR: move(shoulderR),
  hipL: move(hipL),
  hipR: move(hipR),
  kneeL: move(kneeL),
  kneeR: move(kneeR),
});

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

/** Leans the whole person, legs and all, back about the mid-hip. */
const pitchedWhole = (deg: number): TruthJoints => {
  const rad = (deg * Math.PI) / 180;
  const pitch = ([x, y, z]: PointM): [number, number, number] => [
    x,
    y * Math.cos(rad) + (z - 2.5) * Math.sin(rad),
    2.5 + (z - 2.5) * Math.cos(rad) - y * Math.sin(rad),
  ];
  return everyJoint(standing, pitch);
};

/** Turns the whole person about the upright axis through their hips. */
const turned = (joints: TruthJoints, deg: number): TruthJoints => {
  const rad = (deg * Math.PI) / 180;
  const turn = ([x, y, z]: PointM): [number, number, number] => [
    x * Math.cos(rad) + (z - 2.5) * Math.sin(rad),
    y,
    2.5 - x * Math.sin(rad) + (z - 2.5) * Math.cos(rad),
  ];
  return everyJoint(joints, turn);
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
    const neutral = { trunkThighDeg: 3, trunkUprightDeg: 4, upperTrunkDeg: 5 };
    expect(trueAngleDeg('turn', moment, neutral)).toBe(-12);
    expect(trueAngleDeg('bend', moment, neutral)).toBe(7);
  });

  it('counts a lean against the vertical, legs leaning along or not', () => {
    const frames = [frame(standing, 'neutral'), frame(leanedBack(-35)), frame(pitchedWhole(-35))];
    const neutral = trueNeutral(frames);
    expect(frames.map((f) => trueAngleDeg('lean', f, neutral))).toEqual([
      expect.closeTo(0, 6),
      expect.closeTo(-35, 6),
      expect.closeTo(-35, 6),
    ]);
    expect(frames.map((f) => trueAngleDeg('tilt', f, neutral))[2]).toBeCloseTo(0, 6);
  });

  it('counts an arch by the line from the mid-back to the neck', () => {
    const lying = (deg: number) =>
      frame({
        ...standing,
        spine02: [0, -0.3, 2.5],
        neck: [
          0,
          -0.3 - 0.25 * Math.cos((deg * Math.PI) / 180),
          2.5 + 0.25 * Math.sin((deg * Math.PI) / 180),
        ],
      });
    const frames = [{ ...lying(2), phase: 'neutral' as const }, lying(11)];
    expect(trueAngleDeg('arch', frames[1] ?? lying(0), trueNeutral(frames))).toBeCloseTo(9, 6);
    expect(isDefinedBy('arch', frames)).toBe(true);
    expect(isDefinedBy('arch', [frame(standing)])).toBe(false);
    expect(isDefinedBy('tilt', [frame(standing)])).toBe(true);
  });
});
