import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contour } from '../pose/frame.ts';
import { backShape, bendBetweenDeg, sagittaOf } from './back-shape.ts';
import { backOffsets } from './outline.ts';

const HIP = { x: 200, y: 200 };
const SHOULDER = { x: 400, y: 200 };
/** A back above the chord from (200, 200) to (400, 200): `height(u)` chords above it, u from 0 to 1. */
const back = (height: (u: number) => number): Contour =>
  Array.from({ length: 40 }, (_, index) => {
    const u = index / 39;
    return [200 + 200 * u, 200 - 200 * height(u)] as const;
  });
const shapeOf = (contour: Contour, hip = HIP, shoulder = SHOULDER) => {
  const offsets = backOffsets(contour, hip, shoulder);
  if (offsets === null) throw new Error('expected offsets');
  return backShape(offsets);
};
const bendOf = (contour: Contour, hip = HIP, shoulder = SHOULDER) =>
  bendBetweenDeg(shapeOf(contour, hip, shoulder), -1, 1);
/** Round for a > 0, hollow for a < 0; its top lies in the middle of the chord. */
const parabola = (a: number) => (u: number) => 0.3 - a * (u - 0.5) ** 2;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('backShape', () => {
  it('measures the angle between the end tangents of a parabola', () => {
    // The slope is -2a(u - 0.5); at the ends 0.05 and 0.95 with a = 0.5 it is +0.45 and -0.45.
    expect(bendOf(back(parabola(0.5)))).toBeCloseTo((-2 * Math.atan(0.45) * 180) / Math.PI, 1);
  });

  it('finds the terms of a curve made of them', () => {
    const { terms, roughness } = shapeOf(back((u) => 0.3 + 0.1 * ((u - 0.5) / 0.45)));
    expect(terms[0]).toBeCloseTo(0.3, 6);
    expect(terms[1]).toBeCloseTo(0.1, 6);
    expect(terms[2]).toBeCloseTo(0, 6);
    expect(roughness).toBeLessThan(1e-6);
  });

  it('is negative for a round back and positive for a hollow one', () => {
    expect(bendOf(back(parabola(0.6)))).toBeLessThan(-20);
    expect(bendOf(back(parabola(-0.6)))).toBeGreaterThan(20);
  });

  it('tells the half next to the pelvis from the half next to the shoulders', () => {
    const roundBelow = shapeOf(back((u) => 0.3 - (u < 0.5 ? 2 * (0.5 - u) ** 2 : 0)));
    const lower = bendBetweenDeg(roundBelow, -0.8, 0);
    const upper = bendBetweenDeg(roundBelow, 0, 0.8);
    expect(lower).toBeLessThan(-30);
    expect(Math.abs(upper)).toBeLessThan(12);
  });

  it('gives the same bend whichever way the person faces', () => {
    fc.assert(
      fc.property(number(-0.8, 0.8), (a) => {
        const mirrored = back(parabola(a)).map(([x, y]) => [640 - x, y] as const);
        const left = bendOf(mirrored, { x: 440, y: 200 }, { x: 240, y: 200 });
        expect(left).toBeCloseTo(bendOf(back(parabola(a))), 8);
      }),
    );
  });

  it('does not change when the picture moves, turns or grows', () => {
    fc.assert(
      fc.property(
        number(-0.8, 0.8),
        number(-180, 180),
        number(0.3, 3),
        number(-300, 300),
        (a, deg, scale, shift) => {
          const cos = scale * Math.cos((deg * Math.PI) / 180);
          const sin = scale * Math.sin((deg * Math.PI) / 180);
          const moved = (x: number, y: number) => ({
            x: cos * x - sin * y + shift,
            y: sin * x + cos * y - shift,
          });
          const contour = back(parabola(a));
          const there = contour.map(([x, y]) => {
            const to = moved(x, y);
            return [to.x, to.y] as const;
          });
          const after = bendOf(there, moved(HIP.x, HIP.y), moved(SHOULDER.x, SHOULDER.y));
          expect(after).toBeCloseTo(bendOf(contour), 5);
        },
      ),
    );
  });

  it('shrugs off a fold of cloth', () => {
    const clean = back(parabola(0.4));
    const folded = clean.map(([x, y], at) => [x, at === 16 || at === 17 ? y - 25 : y] as const);
    expect(Math.abs(bendOf(folded) - bendOf(clean))).toBeLessThan(1);
  });
});

describe('backOffsets', () => {
  it('gives distances from the chord in chord lengths', () => {
    const offsets = backOffsets(
      back(() => 0.25),
      HIP,
      SHOULDER,
    );
    expect(offsets?.every((offset) => Math.abs(offset - 0.25) < 1e-12)).toBe(true);
  });

  it('has nothing to say about a chord without length or a contour that does not reach along it', () => {
    const contour = back(parabola(0.4));
    expect(backOffsets(contour, HIP, HIP)).toBeNull();
    expect(backOffsets(contour.slice(0, 20), HIP, SHOULDER)).toBeNull();
    expect(backOffsets(contour.slice(8), HIP, SHOULDER)).toBeNull();
  });
});

describe('sagittaOf', () => {
  const sagitta = (contour: Contour) => sagittaOf(backOffsets(contour, HIP, SHOULDER) ?? new Float64Array(0));

  it('is positive for a round back, negative for a hollow one, nothing for a flat one', () => {
    expect(sagitta(back(parabola(0.5)))).toBeGreaterThan(0.05);
    expect(sagitta(back(parabola(-0.5)))).toBeLessThan(-0.05);
    expect(sagitta(back(() => 0.3))).toBeCloseTo(0, 9);
  });

  it('does not see a fold of cloth', () => {
    const folded = back((u) => parabola(0.5)(u) + (Math.abs(u - 0.5) < 0.03 ? 0.1 : 0));
    expect(sagitta(folded)).toBeCloseTo(sagitta(back(parabola(0.5))), 2);
  });
});
