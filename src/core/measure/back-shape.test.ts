import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contour } from '../pose/frame.ts';
import { backShape } from './back-shape.ts';

const HIP = { x: 200, y: 200 };
const SHOULDER = { x: 400, y: 200 };
/** A back above the chord from (200, 200) to (400, 200): `height(u)` chords above it. */
const back = (height: (u: number) => number): Contour =>
  Array.from({ length: 33 }, (_, index) => {
    const u = index / 32;
    return [200 + 200 * u, 200 - 200 * height(u)] as const;
  });
const shapeOf = (contour: Contour, hip = HIP, shoulder = SHOULDER) => {
  const shape = backShape(contour, hip, shoulder);
  if (shape === null) throw new Error('expected a shape');
  return shape;
};
/** A parabola with its top (or hollow) in the middle; its slope runs from `-4a(-0.5)` to ... at the chord's ends. */
const parabola = (a: number) => (u: number) => 0.3 - a * (u - 0.5) ** 2;

describe('backShape', () => {
  it('measures the angle between the end tangents of a parabola', () => {
    // slope -2a(u - 0.5): at the fitted ends 0.1 and 0.8 with a = 0.5: +0.4 and -0.3.
    const expected = ((Math.atan(-0.3) - Math.atan(0.4)) * 180) / Math.PI;
    expect(shapeOf(back(parabola(0.5))).bendDeg).toBeCloseTo(expected, 6);
  });

  it('is negative for a round back and positive for a hollow one', () => {
    expect(shapeOf(back(parabola(0.6))).bendDeg).toBeLessThan(-20);
    expect(shapeOf(back(parabola(-0.6))).bendDeg).toBeGreaterThan(20);
    expect(shapeOf(back(parabola(0.6))).sagittaRatio).toBeLessThan(0);
    expect(shapeOf(back(parabola(-0.6))).sagittaRatio).toBeGreaterThan(0);
  });

  it('tells the lower from the upper half', () => {
    const roundBelow = shapeOf(back((u) => 0.3 - (u < 0.45 ? 2 * (0.45 - u) ** 2 : 0)));
    expect(roundBelow.lowerBendDeg).toBeLessThan(2 * roundBelow.upperBendDeg);
    expect(roundBelow.lowerBendDeg).toBeLessThan(-15);
  });

  it('gives the same sign whichever way the person faces', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.8, max: 0.8, noNaN: true }), (a) => {
        const right = shapeOf(back(parabola(a)));
        const mirrored = back(parabola(a)).map(([x, y]) => [640 - x, y] as const);
        const left = shapeOf(mirrored, { x: 440, y: 200 }, { x: 240, y: 200 });
        expect(left.bendDeg).toBeCloseTo(right.bendDeg, 8);
      }),
    );
  });

  it('does not change when the picture moves, turns or grows', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        number(-0.8, 0.8),
        number(-180, 180),
        number(0.3, 3),
        number(-300, 300),
        (a, deg, scale, shift) => {
          const cos = scale * Math.cos((deg * Math.PI) / 180);
          const sin = scale * Math.sin((deg * Math.PI) / 180);
          const move = (x: number, y: number) => ({
            x: cos * x - sin * y + shift,
            y: sin * x + cos * y - shift,
          });
          const contour = back(parabola(a));
          const moved = contour.map(([x, y]) => {
            const to = move(x, y);
            return [to.x, to.y] as const;
          });
          const before = shapeOf(contour);
          const after = shapeOf(moved, move(HIP.x, HIP.y), move(SHOULDER.x, SHOULDER.y));
          expect(after.bendDeg).toBeCloseTo(before.bendDeg, 6);
        },
      ),
    );
  });

  it('shrugs off a fold of cloth', () => {
    const clean = back(parabola(0.4));
    const folded = clean.map(([x, y], index) => [x, index === 12 || index === 13 ? y - 25 : y] as const);
    expect(Math.abs(shapeOf(folded).bendDeg - shapeOf(clean).bendDeg)).toBeLessThan(1);
  });

  it('has nothing to say about a chord without length or a contour elsewhere', () => {
    expect(backShape(back(parabola(0.4)), HIP, HIP)).toBeNull();
    expect(backShape(back(parabola(0.4)).slice(0, 4), HIP, SHOULDER)).toBeNull();
  });
});
