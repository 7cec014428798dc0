import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regionAround, toPicture } from './region.ts';

it('is upright for somebody who stands, and a quarter larger than the circle around them', () => {
  const region = regionAround({ x: 300, y: 250 }, { x: 300, y: 50 });
  expect(region).toEqual({ centerX: 300, centerY: 250, sizePx: 500, rotationRad: 0 });
});

it.each([
  [{ x: 500, y: 250 }, Math.PI / 2],
  [{ x: 100, y: 250 }, -Math.PI / 2],
])('turns with somebody who lies', (rim, rotationRad) => {
  expect(regionAround({ x: 300, y: 250 }, rim).rotationRad).toBeCloseTo(rotationRad);
});

it('has both points where the network was trained to see them: in the middle, and straight above it', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 640 }), y: fc.integer({ min: 0, max: 480 }) });
  fc.assert(
    fc.property(place, place, (center, rim) => {
      fc.pre(center.x !== rim.x || center.y !== rim.y);
      const region = regionAround(center, rim);
      const middle = toPicture(region, 0.5, 0.5);
      const top = toPicture(region, 0.5, 0.5 - 0.5 / 1.25);
      expect(Math.hypot(middle.x - center.x, middle.y - center.y)).toBeLessThan(1e-6);
      expect(Math.hypot(top.x - rim.x, top.y - rim.y)).toBeLessThan(1e-6);
    }),
  );
});
