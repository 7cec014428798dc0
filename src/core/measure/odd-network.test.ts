import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, type OddInputs, type OddNetwork } from './odd-network.ts';

const NETWORK: OddNetwork = {
  linear: [2, -1],
  hidden: [{ odd: [1, 0], even: [0.5], bias: 0.25, out: 10 }],
};

const answerOf = (inputs: OddInputs): number => answersOf([NETWORK])(inputs)[0] ?? Number.NaN;

const value = fc.double({ min: -5, max: 5, noNaN: true });

describe('answersOf', () => {
  it('is the linear part and what the hidden unit adds', () => {
    const answer = answerOf({ odd: Float64Array.of(1, 3), even: Float64Array.of(1) });
    expect(answer).toBeCloseTo(2 - 3 + (10 * (Math.tanh(1.75) - Math.tanh(-0.25))) / 2, 12);
  });

  it('turns round exactly with its odd inputs', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, even) => {
        const here = answerOf({ odd: Float64Array.of(a, b), even: Float64Array.of(even) });
        const there = answerOf({ odd: Float64Array.of(-a, -b), even: Float64Array.of(even) });
        expect(there + here).toBeCloseTo(0, 12);
      }),
    );
  });

  it('is nothing when the odd inputs are nothing, whatever the even ones are', () => {
    fc.assert(
      fc.property(value, (even) => {
        const answer = answerOf({ odd: new Float64Array(2), even: Float64Array.of(even) });
        expect(Math.abs(answer)).toBe(0);
      }),
    );
  });

  it('gives as many answers as there are networks, each of its own weights', () => {
    const plain: OddNetwork = { linear: [1, 1], hidden: [] };
    const [first, second, third] = answersOf([NETWORK, plain, NETWORK])({ odd: [1, 3], even: [1] });
    expect(first).toBeCloseTo(answerOf({ odd: [1, 3], even: [1] }), 12);
    expect(second).toBe(4);
    expect(third).toBe(first);
  });

  it('stays a number however large the inputs are', () => {
    expect(answerOf({ odd: [1e6, 0], even: [1e6] })).toBeCloseTo(2e6 + 10, 3);
    expect(answerOf({ odd: [-1e6, 0], even: [0] })).toBeCloseTo(-2e6 - 10, 3);
  });
});
