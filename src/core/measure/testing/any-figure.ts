import fc from 'fast-check';
import type { Figure } from './figure.ts';

/** Any angle or length between two bounds, for properties. */
export const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Any person in front of the camera: turned, leaning, near or far. */
export const figures = fc.record<Figure>({
  timeMs: fc.constant(0),
  shoulderYawDeg: angle(-70, 70),
  pelvisYawDeg: angle(-40, 40),
  leanDeg: angle(-20, 20),
  backDeg: angle(-20, 20),
  place: fc.record({ x: angle(-0.4, 0.4), y: angle(-0.2, 0.2), z: angle(2, 4) }),
  scale: angle(0.8, 1.2),
});
