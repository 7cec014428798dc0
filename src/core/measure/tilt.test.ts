import { describe, expect, it } from 'vitest';
import { trunkOnThighDeg } from './tilt.ts';

const at = (x: number, y: number) => ({ x, y, z: 0 });

describe('trunkOnThighDeg', () => {
  it('is 0 when trunk and thigh lie in one line', () => {
    expect(trunkOnThighDeg(at(100, 300), at(100, 200), at(100, 100))).toBeCloseTo(0, 12);
  });

  it('is positive anticlockwise on the screen', () => {
    expect(trunkOnThighDeg(at(100, 300), at(100, 200), at(0, 100))).toBeCloseTo(45, 12);
    expect(trunkOnThighDeg(at(100, 300), at(100, 200), at(200, 200))).toBeCloseTo(-90, 12);
  });

  it('takes the thigh off: leaning as a whole is no tilt', () => {
    expect(trunkOnThighDeg(at(150, 300), at(100, 200), at(50, 100))).toBeCloseTo(0, 12);
  });
});
