import { EVERY_LEVEL, type CropSource } from '../blazepose/crop.ts';

/** Looked at in every cell, across: so many that a camera's noise is evened out. */
const LOOKS_ACROSS = 4;
const COLOURS = 3;

export interface Cells {
  /** Mean colours: RGBA, row by row, 0..255, as a canvas of `columns` x `rows` pixels would hold them. */
  readonly means: Uint8ClampedArray;
  /** What was looked at for them, with all the noise that means even out: RGB, 0..255. */
  readonly looks: Float32Array;
}

/** Lays a grid of cells over the whole picture. */
export function cellsOf(pixels: CropSource, columns: number, rows: number): Cells {
  const { width, height } = pixels;
  const across = LOOKS_ACROSS * columns;
  const down = Math.max(rows, Math.round((across * height) / width));
  const looks = new Float32Array(across * down * COLOURS);
  // The upper part of a square, or all of it and what lies below.
  const square = { centerX: width / 2, centerY: width / 2, sizePx: width, rotationRad: 0 };
  pixels.crop(looks, across, square, 'edge', EVERY_LEVEL, down);
  const sums = new Float64Array(columns * rows * COLOURS);
  const counts = new Uint32Array(columns * rows);
  for (let row = 0; row < down; row += 1) {
    const firstCell = Math.floor((row * rows) / down) * columns;
    for (let column = 0; column < across; column += 1) {
      const cell = firstCell + Math.floor(column / LOOKS_ACROSS);
      const look = COLOURS * (row * across + column);
      counts[cell] = (counts[cell] ?? 0) + 1;
      for (let colour = 0; colour < COLOURS; colour += 1) {
        const at = COLOURS * cell + colour;
        sums[at] = (sums[at] ?? 0) + (looks[look + colour] ?? 0);
      }
    }
  }
  const means = new Uint8ClampedArray(4 * columns * rows).fill(255);
  counts.forEach((count, cell) => {
    for (let colour = 0; colour < COLOURS; colour += 1) {
      means[4 * cell + colour] = (sums[COLOURS * cell + colour] ?? 0) / count;
    }
  });
  return { means, looks };
}
