import { expect, test } from 'vitest';
import { StillPicture } from './still-picture.ts';

const picture = (last = 90): Uint8ClampedArray => new Uint8ClampedArray([120, 110, 100, last]);

test('a picture that stays the same to the last bit is told, and for how long', () => {
  const still = new StillPicture();
  expect([0, 500, 1000, 1500].map((timeMs) => still.look(picture(), 0.4, timeMs))).toEqual([
    0, 500, 1000, 1500,
  ]);
});

test('the least noise makes it another one', () => {
  const still = new StillPicture();
  still.look(picture(), 0.4, 0);
  still.look(picture(), 0.4, 500);
  expect(still.look(picture(91), 0.4, 1000)).toBe(0);
  expect(still.look(picture(91), 0.4, 1500)).toBe(500);
});

test('a black picture has nothing in it that could change', () => {
  const still = new StillPicture();
  still.look(picture(), 0.01, 0);
  expect(still.look(picture(), 0.01, 5000)).toBe(0);
});
