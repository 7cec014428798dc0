import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OneEuroFilter } from './one-euro.ts';

const options = { minCutoff: 0.05, beta: 80, derivateCutoff: 1 };

it('starts with the first value and leaves a still one alone', () => {
  const filter = new OneEuroFilter(options);
  expect([0, 33, 66].map((timeMs) => filter.next(timeMs, 7, 1))).toEqual([7, 7, 7]);
});

it('takes a step as slowly as the paper says', () => {
  const filter = new OneEuroFilter({ minCutoff: 1, beta: 0, derivateCutoff: 1 });
  filter.next(50, 0, 1);
  // Time constant 1 / (2 pi): after 0.1 s the share of the new value is 1 / (1 + 1 / (0.2 pi)).
  expect(filter.next(150, 1, 1)).toBeCloseTo(1 / (1 + 1 / (0.2 * Math.PI)), 10);
});

it('believes a stream that begins at 0 to be of 30 Hz for one step, as MediaPipe does', () => {
  const filter = new OneEuroFilter({ minCutoff: 1, beta: 0, derivateCutoff: 1 });
  filter.next(0, 0, 1);
  const atThirtyHz = 1 / (1 + 30 / (2 * Math.PI));
  expect(filter.next(100, 1, 1)).toBeCloseTo(atThirtyHz, 10);
  const atTenHz = 1 / (1 + 10 / (2 * Math.PI));
  expect(filter.next(200, 1, 1)).toBeCloseTo(atTenHz + (1 - atTenHz) * atThirtyHz, 10);
});

it('follows a fast movement more closely than a slow one', () => {
  const lagOf = (step: number): number => {
    const filter = new OneEuroFilter(options);
    let value = 0;
    let smooth = 0;
    for (let frame = 0; frame < 30; frame += 1) {
      value += step;
      smooth = filter.next(33 * frame, value, 1);
    }
    return (value - smooth) / step;
  };
  expect(lagOf(0.05)).toBeLessThan(lagOf(0.0005));
});

it('stays between the smallest and the largest value it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1 }), (values) => {
      const filter = new OneEuroFilter(options);
      const smooth = values.map((value, index) => filter.next(33 * index, value, 1));
      expect(Math.max(...smooth)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      expect(Math.min(...smooth)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
    }),
  );
});
