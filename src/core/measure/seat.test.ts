import { describe, expect, it } from 'vitest';
import { hasMoved, isAt, seatBetween, seatOf } from './seat.ts';
import { frameOf, STANDING } from './testing/figure.ts';

const seat = (x: number, z: number) => seatOf('turn', frameOf({ ...STANDING, place: { x, y: 0, z } }));

describe('hasMoved', () => {
  it('does not mind a small shift or a turn', () => {
    expect(hasMoved(seat(0, 2.5), seat(0.1, 2.5))).toBe(false);
    const turned = seatOf('turn', frameOf({ ...STANDING, shoulderYawDeg: 40, pelvisYawDeg: 10 }));
    expect(hasMoved(seat(0, 2.5), turned)).toBe(false);
  });

  it('notices a step aside, and one towards or away from the camera', () => {
    expect(hasMoved(seat(0, 2.5), seat(0.4, 2.5))).toBe(true);
    expect(hasMoved(seat(0, 2.5), seat(0, 1.8))).toBe(true);
    expect(hasMoved(seat(0, 2.5), seat(0, 3.4))).toBe(true);
  });

  it('watches the legs of somebody who bends', () => {
    const upright = seatOf('tilt', frameOf(STANDING));
    const leaning = seatOf('tilt', frameOf({ ...STANDING, backDeg: 30 }));
    expect(hasMoved({ ...upright, trunkPx: 100 }, { ...leaning, trunkPx: 100 })).toBe(false);
  });
});

describe('isAt', () => {
  it('is stricter than not having moved: a place where somebody else could stand is another place', () => {
    expect(isAt(seat(0, 2.5), seat(0.05, 2.5))).toBe(true);
    expect(isAt(seat(0, 2.5), seat(0.15, 2.5))).toBe(false);
    expect(isAt(seat(0, 2.5), seat(0, 2.3))).toBe(true);
    expect(isAt(seat(0, 2.5), seat(0, 2))).toBe(false);
  });

  it('follows a seat that was moved step by step', () => {
    const half = seatBetween(seat(0, 2.5), seat(0.15, 2.5), 0.5);
    expect(isAt(half, seat(0, 2.5))).toBe(true);
    expect(isAt(half, seat(0.15, 2.5))).toBe(true);
    expect(seatBetween(seat(0, 2.5), seat(0.15, 2.5), 1)).toEqual(seat(0.15, 2.5));
  });
});
