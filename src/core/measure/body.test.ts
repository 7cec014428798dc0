import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANDMARK, type LandmarkName } from '../pose/landmark.ts';
import type { Landmark, PersonFrame } from '../pose/frame.ts';
import { isAbsent } from '../pose/frame.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { isBody } from './body.ts';
import { figures } from './testing/any-figure.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';

const moved = (frame: PersonFrame, name: LandmarkName, change: (at: Landmark) => Landmark): PersonFrame => {
  const on = (all: readonly Landmark[]) => all.map((at, i) => (i === LANDMARK[name] ? change(at) : at));
  return { ...frame, image: on(frame.image), world: on(frame.world) };
};
const exchanged = (frame: PersonFrame, a: LandmarkName, b: LandmarkName): PersonFrame => {
  const on = (all: readonly Landmark[]) =>
    all.map(
      (at, i) => (i === LANDMARK[a] ? all[LANDMARK[b]] : i === LANDMARK[b] ? all[LANDMARK[a]] : at) ?? at,
    );
  return { ...frame, image: on(frame.image), world: on(frame.world) };
};

describe('isBody', () => {
  it('believes anybody, of any size, in any place, and mirrored', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const frame = frameOf(figure);
        expect(isBody(frame)).toBe(true);
        const mirrored = mirrorFrame(frame, PICTURE.frameWidthPx);
        expect(!isAbsent(mirrored) && isBody(mirrored)).toBe(true);
      }),
    );
  });

  it('does not believe shoulders or hips that have changed sides by themselves', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const calm = {
          ...figure,
          shoulderYawDeg: figure.shoulderYawDeg / 2,
          pelvisYawDeg: figure.pelvisYawDeg / 2,
        };
        const frame = frameOf(calm);
        expect(isBody(exchanged(frame, 'leftShoulder', 'rightShoulder'))).toBe(false);
        expect(isBody(exchanged(frame, 'leftHip', 'rightHip'))).toBe(false);
      }),
    );
  });

  it('does not believe numbers that are none', () => {
    const names = fc.constantFrom<LandmarkName>('leftShoulder', 'rightHip', 'nose');
    const keys = fc.constantFrom('x', 'y', 'z');
    fc.assert(
      fc.property(names, keys, fc.constantFrom(NaN, Infinity, -Infinity), (name, key, value) => {
        expect(isBody(moved(frameOf(STANDING), name, (at) => ({ ...at, [key]: value })))).toBe(false);
      }),
    );
  });

  it('does not believe a trunk of five metres, of none, or shoulders a metre and a half wide', () => {
    expect(isBody(frameOf({ ...STANDING, scale: 10 }))).toBe(false);
    expect(isBody(frameOf({ ...STANDING, scale: 0.01 }))).toBe(false);
    expect(isBody(moved(frameOf(STANDING), 'leftShoulder', (at) => ({ ...at, x: at.x + 1.5 })))).toBe(false);
  });
});
