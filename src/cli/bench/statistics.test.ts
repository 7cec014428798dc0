import { expect, it } from 'vitest';
import { rank, spreadOf } from './statistics.ts';

it('takes the nearest rank, whatever the order', () => {
  expect([0, 0.25, 0.5, 0.95, 1].map((share) => rank([4, 1, 3, 2], share))).toEqual([1, 1, 2, 4, 4]);
  expect(rank([], 0.5)).toBeNaN();
});

it('spreads over the middle half', () => {
  expect(spreadOf([9, 1, 2, 3, 4, 5, 6, 7])).toEqual({ median: 4, lower: 2, upper: 6, count: 8 });
});
