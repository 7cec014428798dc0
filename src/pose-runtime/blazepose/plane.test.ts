import { expect, it } from 'vitest';
import { halved } from './plane.ts';

it('takes means of two by two, and drops what is odd', () => {
  const bytes = Uint8Array.of(99, 0, 10, 100, 102, 7, 20, 30, 104, 106, 7, 7, 7, 7, 7, 7);
  const plane = { bytes, width: 5, height: 3, offset: 1, stride: 5, pixelStride: 1 };
  expect(halved(plane)).toEqual({
    bytes: Uint8Array.of(15, 103),
    width: 2,
    height: 1,
    offset: 0,
    stride: 2,
    pixelStride: 1,
  });
});

it('reads a plane that shares its rows with another', () => {
  const bytes = Uint8Array.of(4, 99, 8, 99, 12, 99, 16, 99);
  const plane = { bytes, width: 2, height: 2, offset: 0, stride: 4, pixelStride: 2 };
  expect(halved(plane).bytes).toEqual(Uint8Array.of(10));
});
