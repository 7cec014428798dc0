/**
 * Points as an SVG path that is true however many there are: of all points in one pixel column the first, the lowest, the
 * highest and the last are drawn, in their order. The pen is lifted where `yOf` has nothing.
 */
export function columnPath<Point>(
  points: Iterable<Point>,
  xOf: (point: Point) => number,
  yOf: (point: Point) => number | null,
): string {
  let path = '';
  let pen: 'M' | 'L' = 'M';
  let column: Mark[] = [];
  const draw = (): void => {
    for (const { x, y } of column) {
      path += `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
      pen = 'L';
    }
    column = [];
  };
  for (const point of points) {
    const y = yOf(point);
    if (y === null) {
      draw();
      pen = 'M';
      continue;
    }
    const mark = { x: xOf(point), y };
    if (column[0] !== undefined && Math.floor(column[0].x) !== Math.floor(mark.x)) draw();
    column = [...column, mark];
    if (column.length > 4) column = extremes(column);
  }
  draw();
  return path;
}

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** First, lowest, highest and last of a column, each once, in their order. */
function extremes(column: readonly Mark[]): Mark[] {
  const low = column.reduce((a, b) => (b.y < a.y ? b : a));
  const high = column.reduce((a, b) => (b.y > a.y ? b : a));
  const kept = new Set([column[0], low, high, column.at(-1)]);
  return column.filter((mark) => kept.has(mark));
}
