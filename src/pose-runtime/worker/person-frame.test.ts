import { describe, expect, it } from 'vitest';
import { personLandmarks } from './person-frame.ts';

const thirtyThree = (x: number, y: number, z: number) =>
  Array.from({ length: 33 }, () => ({ x, y, z, visibility: 0.9 }));

describe('personLandmarks', () => {
  it('scales image landmarks to the picture and leaves world landmarks in metres', () => {
    const person = personLandmarks([thirtyThree(0.5, 0.25, -0.1)], [thirtyThree(0.1, -0.2, 0.3)], 640, 480);
    expect(person?.image[7]).toEqual({ x: 320, y: 120, z: -64, visibility: 0.9 });
    expect(person?.world[7]).toEqual({ x: 0.1, y: -0.2, z: 0.3, visibility: 0.9 });
  });

  it.each([
    ['nobody was found', [], []],
    ['there are too few landmarks', [thirtyThree(0, 0, 0).slice(1)], [thirtyThree(0, 0, 0)]],
    ['a number is not finite', [thirtyThree(Number.NaN, 0, 0)], [thirtyThree(0, 0, 0)]],
    ['a world number is not finite', [thirtyThree(0, 0, 0)], [thirtyThree(0, Infinity, 0)]],
  ])('has no person when %s', (_, image, world) => {
    expect(personLandmarks(image, world, 640, 480)).toBeUndefined();
  });
});
