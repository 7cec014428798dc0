/** How sure the model is, 0..1, that a pixel shows the person. */
export interface ConfidenceMask {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Of a pixel inside the mask. */
  readonly at: (row: number, column: number) => number;
}

/** @param values row by row, `widthPx * heightPx` of them */
export const maskOf = (values: Float32Array, widthPx: number, heightPx: number): ConfidenceMask => ({
  widthPx,
  heightPx,
  at: (row, column) => values[row * widthPx + column] ?? 0,
});

/**
 * Confidence at a point in the mask's own pixels (the centre of the first one is 0.5, 0.5), interpolated between
 * pixel centres. Outside the mask there is nobody: 0.
 */
export function confidenceAt({ at, widthPx, heightPx }: ConfidenceMask, x: number, y: number): number {
  if (x < 0 || y < 0 || x > widthPx || y > heightPx) return 0;
  const column = Math.min(Math.max(x - 0.5, 0), widthPx - 1);
  const row = Math.min(Math.max(y - 0.5, 0), heightPx - 1);
  const left = Math.floor(column);
  const top = Math.floor(row);
  const right = Math.min(left + 1, widthPx - 1);
  const bottom = Math.min(top + 1, heightPx - 1);
  const across = column - left;
  const down = row - top;
  const upper = at(top, left) * (1 - across) + at(top, right) * across;
  const lower = at(bottom, left) * (1 - across) + at(bottom, right) * across;
  return upper * (1 - down) + lower * down;
}
