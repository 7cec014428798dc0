/**
 * Points as an SVG path that is true however many there are: of all points in one pixel column the first, the lowest, the
 * highest and the last are drawn, in their order. The pen is lifted where `yOf` has nothing.
 */
export function columnPath<Point>(
  points: Iterable<Point>,
  xOf: (point: Point) => number,
  yOf: (point: Point) => number | null,
): string {
  const pen = new Pen();
  let column: Column | null = null;
  for (const point of points) {
    const y = yOf(point);
    if (y === null) {
      pen.draw(column);
      pen.lift();
      column = null;
      continue;
    }
    const mark = { x: xOf(point), y };
    if (column !== null && Math.floor(column.first.x) === Math.floor(mark.x)) {
      if (mark.y < column.low.y) column.low = mark;
      if (mark.y > column.high.y) column.high = mark;
      column.last = mark;
    } else {
      pen.draw(column);
      column = { first: mark, low: mark, high: mark, last: mark };
    }
  }
  pen.draw(column);
  return pen.path;
}

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** What is kept of the points in one pixel column. */
interface Column {
  readonly first: Mark;
  low: Mark;
  high: Mark;
  last: Mark;
}

class Pen {
  path = '';
  #down = false;

  lift(): void {
    this.#down = false;
  }

  /** Draws each of a column's points once, in their order; of equal ones the first. */
  draw(column: Column | null): void {
    if (column === null) return;
    const { first, low, high, last } = column;
    const between = low.x <= high.x ? [low, high] : [high, low];
    for (const mark of new Set([first, ...between, last])) {
      this.path += `${this.#down ? 'L' : 'M'}${mark.x.toFixed(1)} ${mark.y.toFixed(1)}`;
      this.#down = true;
    }
  }
}
