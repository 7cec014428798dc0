import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorPlot, type ErrorPoint } from './plot.ts';

const panel = (points: readonly ErrorPoint[]) => ({ title: 'full model', points, p95LimitDeg: 6 });
/** Where the dots of a drawing are, pixels. */
const dotsIn = (svg: string) =>
  [...svg.matchAll(/M([\d.-]+) ([\d.-]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

const degrees = fc.double({ min: -180, max: 180, noNaN: true });
const anyPoint = fc.record({ trueDeg: degrees, errorDeg: degrees, fault: fc.boolean() });

describe('errorPlot', () => {
  it('puts nought in the middle, to the right what is to the left, and up what is read too high', () => {
    const svg = errorPlot('Turn', [
      panel([
        { trueDeg: 0, errorDeg: 0, fault: false },
        { trueDeg: 20, errorDeg: 10, fault: false },
      ]),
    ]);
    const [middle, corner] = dotsIn(svg);
    expect(middle).toEqual([252, 149]);
    expect(corner).toEqual([444, 40]);
  });

  it('draws every point inside its panel, whatever the points', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 30 }), (points) => {
        const dots = dotsIn(errorPlot('Turn', [panel(points), panel([])]));
        expect(dots).toHaveLength(points.length);
        for (const [x, y] of dots) {
          expect(x).toBeGreaterThanOrEqual(60);
          expect(x).toBeLessThanOrEqual(444);
          expect(y).toBeGreaterThanOrEqual(40);
          expect(y).toBeLessThanOrEqual(258);
        }
      }),
    );
  });

  it('escapes what it is given, and has no number that is none', () => {
    const svg = errorPlot('A < B & "C"', [panel([])]);
    expect(svg).toContain('<title>A &lt; B &amp; &quot;C&quot;: error');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});
