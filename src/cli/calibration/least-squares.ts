interface WritableNumbers {
  readonly length: number;
  [index: number]: number;
}

/**
 * Solves the square system `matrix * x = right` by Gaussian elimination with partial pivoting.
 * `matrix` is row-major, n x n; both arguments are overwritten. Null when the matrix is singular.
 */
export function solveInPlace<Numbers extends WritableNumbers>(
  matrix: Numbers,
  right: Numbers,
): Numbers | null {
  const n = right.length;
  for (let pivot = 0; pivot < n; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row += 1) {
      if (Math.abs(matrix[row * n + pivot] ?? 0) > Math.abs(matrix[best * n + pivot] ?? 0)) best = row;
    }
    const divisor = matrix[best * n + pivot] ?? 0;
    if (Math.abs(divisor) < 1e-12) return null;
    if (best !== pivot) swapRows(matrix, right, pivot, best);
    for (let row = pivot + 1; row < n; row += 1) {
      const factor = (matrix[row * n + pivot] ?? 0) / divisor;
      if (factor === 0) continue;
      for (let column = pivot; column < n; column += 1) {
        matrix[row * n + column] =
          (matrix[row * n + column] ?? 0) - factor * (matrix[pivot * n + column] ?? 0);
      }
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? 0;
    for (let column = row + 1; column < n; column += 1) {
      sum -= (matrix[row * n + column] ?? 0) * (right[column] ?? 0);
    }
    right[row] = sum / (matrix[row * n + row] ?? 0);
  }
  return right;
}

function swapRows(matrix: WritableNumbers, right: WritableNumbers, a: number, b: number): void {
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
