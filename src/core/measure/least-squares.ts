/**
 * Solves the square system `matrix * x = right` by Gaussian elimination with partial pivoting.
 * `matrix` is row-major, n x n; both arguments are overwritten. Null when the matrix is singular.
 */
export function solveInPlace(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  const at = (row: number, column: number) => matrix[row * n + column] ?? 0;
  for (let pivot = 0; pivot < n; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row += 1) {
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    }
    if (Math.abs(at(best, pivot)) < 1e-12) return null;
    if (best !== pivot) swapRows(matrix, right, pivot, best);
    for (let row = pivot + 1; row < n; row += 1) {
      const factor = at(row, pivot) / at(pivot, pivot);
      if (factor === 0) continue;
      for (let column = pivot; column < n; column += 1) {
        matrix[row * n + column] = at(row, column) - factor * at(pivot, column);
      }
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0;
    for (let column = row + 1; column < n; column += 1) sum -= at(row, column) * (right[column] ?? 0);
    right[row] = sum / at(row, row);
  }
  return right;
}

function swapRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
  const n = right.length;
  for (let column = 0; column < n; column += 1) {
    const held = matrix[a * n + column] ?? 0;
    matrix[a * n + column] = matrix[b * n + column] ?? 0;
    matrix[b * n + column] = held;
  }
  const held = right[a] ?? 0;
  right[a] = right[b] ?? 0;
  right[b] = held;
}

/**
 * Weighted least-squares polynomial through the points, lowest power first; length `degree + 1`.
 * Null when the points cannot carry the degree.
 */
export function fitPolynomial(
  x: Float64Array,
  y: Float64Array,
  weight: Float64Array,
  degree: number,
): Float64Array | null {
  const n = degree + 1;
  const moments = new Float64Array(2 * degree + 1);
  const right = new Float64Array(n);
  for (let index = 0; index < x.length; index += 1) {
    const at = x[index] ?? 0;
    let power = weight[index] ?? 0;
    for (let k = 0; k <= 2 * degree; k += 1) {
      moments[k] = (moments[k] ?? 0) + power;
      if (k < n) right[k] = (right[k] ?? 0) + power * (y[index] ?? 0);
      power *= at;
    }
  }
  const matrix = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column < n; column += 1) matrix[row * n + column] = moments[row + column] ?? 0;
  }
  return solveInPlace(matrix, right);
}

/** Value of a polynomial whose coefficients stand lowest power first. */
export const polynomialAt = (coefficients: Float64Array, x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

/** Slope of a polynomial whose coefficients stand lowest power first. */
export const polynomialSlopeAt = (coefficients: Float64Array, x: number): number => {
  let slope = 0;
  for (let power = coefficients.length - 1; power >= 1; power -= 1) {
    slope = slope * x + power * (coefficients[power] ?? 0);
  }
  return slope;
};
