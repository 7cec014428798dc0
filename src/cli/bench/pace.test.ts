import { expect, it } from 'vitest';
import { microsPerFrame, paceOf, perSecond } from './pace.ts';

it('tells the quickest tenth of the goes from the middle one', () => {
  const goes = Array.from({ length: 20 }, (_, index) => 10 + index);
  expect(paceOf(goes)).toEqual({ quietMicros: 11, medianMicros: 19 });
});

it('shares what the work took among its frames', () => {
  let done = 0;
  const began = performance.now();
  const micros = microsPerFrame(100, () => {
    for (let step = 0; step < 100_000; step += 1) done += Math.sqrt(step);
  });
  expect(done).toBeGreaterThan(0);
  expect(micros).toBeGreaterThan(0);
  expect(micros).toBeLessThanOrEqual((performance.now() - began) * 10);
  expect(perSecond(10)).toBe(100_000);
});
