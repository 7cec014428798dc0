/** A number for a table: at most so many decimals, a point before them whatever the reader's language, never -0. */
export function numberText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a table cannot hold ${value}`);
  const scale = 10 ** decimals;
  return String(Math.round(value * scale) / scale + 0);
}

/** Milliseconds as seconds. */
export const secondsText = (timeMs: number): string => numberText(timeMs / 1000, 5);
