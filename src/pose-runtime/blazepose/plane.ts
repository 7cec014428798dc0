/** One byte of every pixel, row by row, somewhere in a picture's memory. */
export interface Plane {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Where the first one lies. */
  readonly offset: number;
  /** From a row to the next one, and from a pixel to the next one. */
  readonly stride: number;
  readonly pixelStride: number;
}

/** A plane of half the size: means of two by two. An odd last row or column is dropped. */
export function halved({ bytes, width, height, offset, stride, pixelStride }: Plane): Plane {
  const columns = width >> 1;
  const rows = height >> 1;
  const small = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    const to = row * columns;
    let from = offset + 2 * row * stride;
    for (let column = 0; column < columns; column += 1) {
      const upper = (bytes[from] ?? 0) + (bytes[from + pixelStride] ?? 0);
      const lower = (bytes[from + stride] ?? 0) + (bytes[from + stride + pixelStride] ?? 0);
      small[to + column] = (upper + lower + 2) >> 2;
      from += 2 * pixelStride;
    }
  }
  return { bytes: small, width: columns, height: rows, offset: 0, stride: columns, pixelStride: 1 };
}
