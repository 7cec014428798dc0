import { solveInPlace } from '../least-squares.ts';
import type { Shift } from './patch.ts';

/**
 * How far the surface of a chest has gone, small pixels: sums with `termsAt` of where a place was. To the right it goes
 * by a shift, a change of breadth, a middle that stands out before the sides, and a lean; downwards without the third.
 */
export interface ChestMove {
  readonly right: readonly number[];
  readonly down: readonly number[];
}

/** What most places of a chest agree on. */
export interface ChestAgreement {
  readonly move: ChestMove;
  /** How broad the chest looks beside its key, 1 = as broad. */
  readonly breadth: number;
  /** One standard deviation of that if each place that counts is off by a pixel of its own. */
  readonly sigma: number;
}

/** About half the breadth of a chest and the height of its middle, small pixels: they bring the terms to about 1. */
const HALF = 35;
const MIDDLE = 25;
/** By this a place may miss what the others agree on before it counts for less. */
const SLACK = 1;
const ROUNDS = 4;
/** Keeps the unknowns finite where too few places tell them apart. */
const RIDGE = 1e-6;

type Terms = readonly number[];

const termsRight = ({ x, y }: Shift): Terms => [1, x / HALF, (x / HALF) ** 2, (y - MIDDLE) / HALF];
const termsDown = ({ x, y }: Shift): Terms => [1, x / HALF, (y - MIDDLE) / HALF];

/** All the same in every place. */
export const carried = ({ x, y }: Shift, breadth: number): ChestMove => ({
  right: [x, (breadth - 1) * HALF, 0, 0],
  down: [y, 0, 0],
});

/** The same, gone on by as much more. */
export const goneOn = ({ right, down }: ChestMove, by: Shift): ChestMove => ({
  right: right.map((term, index) => (index === 0 ? term + by.x : term)),
  down: down.map((term, index) => (index === 0 ? term + by.y : term)),
});

/** Where a place has gone to. @param place against the middle of the shoulders, small pixels */
export function movedBy({ right, down }: ChestMove, { x, y }: Shift): Shift {
  const across = x / HALF;
  const below = (y - MIDDLE) / HALF;
  const [shift = 0, broader = 0, bow = 0, lean = 0] = right;
  const [fall = 0, roll = 0, longer = 0] = down;
  return {
    x: x + shift + across * (broader + across * bow) + lean * below,
    y: y + fall + roll * across + longer * below,
  };
}

/**
 * A place that went astray hardly counts. Null when the places do not tell the unknowns apart.
 * @param places where each was, and where it is now
 */
export function chestAgreement(
  places: readonly { readonly from: Shift; readonly to: Shift }[],
): ChestAgreement | null {
  const right = agreed(
    places.map(({ from }) => termsRight(from)),
    places.map(({ from, to }) => to.x - from.x),
  );
  const down = agreed(
    places.map(({ from }) => termsDown(from)),
    places.map(({ from, to }) => to.y - from.y),
  );
  if (right === null || down === null) return null;
  const variance = solveInPlace(right.matrix, [0, 1, 0, 0])?.[1] ?? Number.NaN;
  if (!(variance > 0)) return null;
  return {
    move: { right: right.sums, down: down.sums },
    breadth: 1 + (right.sums[1] ?? 0) / HALF,
    sigma: Math.sqrt(variance) / HALF,
  };
}

/** Least squares, weighed anew in rounds by how far each value is from what the others say. */
function agreed(
  terms: readonly Terms[],
  values: readonly number[],
): { readonly sums: readonly number[]; readonly matrix: number[] } | null {
  const count = terms[0]?.length ?? 0;
  let sums: readonly number[] | null = null;
  let matrix: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    matrix = new Array<number>(count * count).fill(0);
    const along = new Array<number>(count).fill(0);
    for (let index = 0; index < terms.length; index += 1) {
      const row = terms[index] ?? [];
      const value = values[index] ?? 0;
      const miss: number = sums === null ? 0 : (value - sumOf(sums, row)) / SLACK;
      gather(matrix, along, row, value, 1 / (1 + miss * miss));
    }
    for (let a = 0; a < count; a += 1) {
      matrix[a * count + a] = (matrix[a * count + a] ?? 0) + RIDGE;
      for (let b = 0; b < a; b += 1) matrix[a * count + b] = matrix[b * count + a] ?? 0;
    }
    sums = solveInPlace([...matrix], along);
    if (sums === null) return null;
  }
  return sums === null ? null : { sums, matrix };
}

/** Into the matrix's upper half, which the lower one mirrors. */
function gather(matrix: number[], along: number[], row: Terms, value: number, weight: number): void {
  const count = row.length;
  for (let a = 0; a < count; a += 1) {
    const weighted = weight * (row[a] ?? 0);
    along[a] = (along[a] ?? 0) + weighted * value;
    for (let b = a; b < count; b += 1) {
      matrix[a * count + b] = (matrix[a * count + b] ?? 0) + weighted * (row[b] ?? 0);
    }
  }
}

function sumOf(sums: readonly number[], row: Terms): number {
  let total = 0;
  for (let index = 0; index < row.length; index += 1) total += (row[index] ?? 0) * (sums[index] ?? 0);
  return total;
}
