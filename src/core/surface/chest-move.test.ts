import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, chestAgreement, goneOn, movedBy } from './chest-move.ts';
import type { Shift } from './patch.ts';

const PLACES: readonly Shift[] = [5, 15, 25, 35, 45].flatMap((y) =>
  [-30, -20, -10, 0, 10, 20, 30].map((x) => ({ x, y })),
);

/** A chest that turns about an upright axis, and stands out before it by `depthAt`. */
const turned = (deg: number, depthAt: (x: number) => number, by: Shift) => {
  const angle = (deg * Math.PI) / 180;
  return PLACES.map((from) => ({
    from,
    to: {
      x: from.x * Math.cos(angle) + depthAt(from.x) * Math.sin(angle) + by.x,
      y: from.y + by.y,
    },
  }));
};

describe('chestAgreement', () => {
  it('finds the cosine of the turn, wherever a chest goes and however it bulges', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number(-60, 60), number(0, 30), number(-20, 20), number(-5, 5), (deg, depth, x, y) => {
        const agreement = chestAgreement(turned(deg, (at) => depth - (at / 10) ** 2, { x, y }));
        expect(agreement?.breadth).toBeCloseTo(Math.cos((deg * Math.PI) / 180), 4);
      }),
    );
  });

  it('hardly heeds a place that went astray', () => {
    const places = turned(30, () => 12, { x: 0, y: 0 }).map(({ from, to }, index) =>
      index % 7 === 3 ? { from, to: { x: to.x + 9, y: to.y } } : { from, to },
    );
    expect(chestAgreement(places)?.breadth).toBeCloseTo(Math.cos(Math.PI / 6), 2);
  });

  it('says where each place went', () => {
    const places = turned(25, (at) => 10 - (at / 10) ** 2, { x: 4, y: -2 });
    const agreement = chestAgreement(places);
    for (const { from, to } of places) {
      const said = agreement === null ? from : movedBy(agreement.move, from);
      expect(said.x).toBeCloseTo(to.x, 3);
      expect(said.y).toBeCloseTo(to.y, 3);
    }
  });

  it('is less sure of few places, and silent about a single column', () => {
    const all = turned(20, () => 10, { x: 0, y: 0 });
    const few = all.filter((_, index) => index % 3 === 0);
    expect(chestAgreement(few)?.sigma).toBeGreaterThan(1.5 * (chestAgreement(all)?.sigma ?? 0));
    const column = all.filter(({ from }) => from.x === 0);
    const alone = chestAgreement(column);
    expect(alone === null || alone.sigma > 1).toBe(true);
  });
});

describe('a move told by the landmarks', () => {
  it('carries and narrows all places alike, and goes on', () => {
    const move = goneOn(carried({ x: 3, y: -2 }, 0.8), { x: 1, y: 1 });
    const seen = movedBy(move, { x: 30, y: 25 });
    expect(seen.x).toBeCloseTo(28, 9);
    expect(seen.y).toBeCloseTo(24, 9);
  });
});
