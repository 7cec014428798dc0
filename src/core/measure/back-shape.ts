import { solveInPlace } from './least-squares.ts';
import { middleOf } from './middle-of.ts';
import { numbers } from './numbers.ts';
import { HALF_SPAN, stationAt, STATIONS } from './outline.ts';
import { DEG_PER_RAD } from './vector.ts';

/** Legendre polynomials used: shift, slope, curvature, and two finer ones. */
export const SHAPE_TERMS = 5;

/** The shape of the back seen from the side, in chord lengths. Signs do not depend on which way the person faces. */
export interface BackShape {
  /** Weights of the Legendre polynomials P0..P4 along the back from pelvis to shoulders. */
  readonly terms: readonly number[];
  /** Root mean square distance of the outline from the fitted curve. */
  readonly roughness: number;
}

/** A point further than this many typical distances from the curve counts for nothing (Tukey's biweight). */
const OUTLIER_AT = 4.7;
const REWEIGHTINGS = 3;

/** Places of the stations, -1..1. */
const PLACES: readonly number[] = Array.from({ length: STATIONS }, (_, station) => stationAt(station));

/**
 * Where fits are worked out. Used anew by every call and never handed out: this runs for every frame, and making the
 * room for it would take longer than the work.
 */
const WORKBENCH = {
  weight: numbers(STATIONS),
  found: numbers(STATIONS),
  /** Sums of weights times powers of the place; the same along each of the matrix's rising diagonals. */
  moments: numbers(2 * SHAPE_TERMS - 1),
  matrix: numbers(SHAPE_TERMS * SHAPE_TERMS),
  /** The curve as a polynomial, lowest power first: quicker to fit than what it is told in. */
  powers: numbers(SHAPE_TERMS),
} as const;

/** Fits the back's offsets at the stations robustly, so that a fold of cloth or a strand of hair does not count. */
export function backShape(offsets: ArrayLike<number>): BackShape {
  const { found } = WORKBENCH;
  fitAlike(offsets);
  for (let round = 0; round < REWEIGHTINGS; round += 1) {
    findDistances(offsets);
    reweigh();
    fit(offsets);
  }
  findDistances(offsets);
  let square = 0;
  for (let station = 0; station < STATIONS; station += 1)
    square += (found[station] ?? 0) * (found[station] ?? 0);
  return { terms: legendreTerms(), roughness: Math.sqrt(square / STATIONS) };
}

/**
 * Angle from the tangent at one place of the back to the tangent at another, degrees; places run from -1 (pelvis)
 * to 1 (shoulders). Positive = the back is hollow between them (cow), negative = round (cat).
 */
export function bendBetweenDeg(shape: BackShape, from: number, to: number): number {
  return tangentDeg(shape, to) - tangentDeg(shape, from);
}

const tangentDeg = ({ terms }: BackShape, at: number): number =>
  Math.atan(slopeAt(terms, at) / HALF_SPAN) * DEG_PER_RAD;

/** Stations of the middle of the back, and of either end. */
const MIDDLE = { from: 7, to: 12 } as const;
const END_STATIONS = 4;

/**
 * How far the middle of the back stands off the line between its ends, chord lengths: positive = round (cat),
 * negative = hollow. Medians of raw offsets, without any curve: a second witness that noise and folds hardly move.
 */
export function sagittaOf(offsets: ArrayLike<number>): number {
  const ends = middleOf(offsets, 0, END_STATIONS) + middleOf(offsets, STATIONS - END_STATIONS, STATIONS);
  return middleOf(offsets, MIDDLE.from, MIDDLE.to) - ends / 2;
}

/** Derivative of the curve along the stations' own -1..1. */
function slopeAt(terms: readonly number[], x: number): number {
  const p1 = terms[1] ?? 0;
  const p2 = terms[2] ?? 0;
  const p3 = terms[3] ?? 0;
  const p4 = terms[4] ?? 0;
  return p1 + 3 * p2 * x + (p3 * (15 * x * x - 3)) / 2 + (p4 * (35 * x * x * x - 15 * x)) / 2;
}

/** The fitted curve as weights of P0..P4. */
function legendreTerms(): readonly number[] {
  const { c0, c1, c2, c3, c4 } = curveOf(WORKBENCH.powers);
  return [c0 + c2 / 3 + c4 / 5, c1 + (3 * c3) / 5, (2 * c2) / 3 + (4 * c4) / 7, (2 * c3) / 5, (8 * c4) / 35];
}

/**
 * Weighted least squares; the curve is 0 everywhere when the weights leave too little to fit. The sums are all added to at
 * each station, written out, so that none has to wait for its own last term.
 */
function fit(offsets: ArrayLike<number>): void {
  const { weight, moments, matrix, powers } = WORKBENCH;
  let r0 = 0;
  let r1 = 0;
  let r2 = 0;
  let r3 = 0;
  let r4 = 0;
  let m0 = 0;
  let m1 = 0;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  let m5 = 0;
  let m6 = 0;
  let m7 = 0;
  let m8 = 0;
  for (let station = 0; station < STATIONS; station += 1) {
    const x = PLACES[station] ?? 0;
    const offset = offsets[station] ?? 0;
    const xx = x * x;
    const w0 = weight[station] ?? 0;
    const w1 = w0 * x;
    const w2 = w0 * xx;
    const w3 = w1 * xx;
    const w4 = w2 * xx;
    const w5 = w3 * xx;
    const w6 = w4 * xx;
    r0 += w0 * offset;
    r1 += w1 * offset;
    r2 += w2 * offset;
    r3 += w3 * offset;
    r4 += w4 * offset;
    m0 += w0;
    m1 += w1;
    m2 += w2;
    m3 += w3;
    m4 += w4;
    m5 += w5;
    m6 += w6;
    m7 += w5 * xx;
    m8 += w6 * xx;
  }
  powers[0] = r0;
  powers[1] = r1;
  powers[2] = r2;
  powers[3] = r3;
  powers[4] = r4;
  moments[0] = m0;
  moments[1] = m1;
  moments[2] = m2;
  moments[3] = m3;
  moments[4] = m4;
  moments[5] = m5;
  moments[6] = m6;
  moments[7] = m7;
  moments[8] = m8;
  for (let row = 0; row < SHAPE_TERMS; row += 1) {
    for (let column = 0; column < SHAPE_TERMS; column += 1) {
      matrix[row * SHAPE_TERMS + column] = moments[row + column] ?? 0;
    }
  }
  if (solveInPlace(matrix, powers) === null) powers.fill(0);
}

/** A curve by its powers. */
interface Curve {
  readonly c0: number;
  readonly c1: number;
  readonly c2: number;
  readonly c3: number;
  readonly c4: number;
}

// Not taken apart as a list, here and above: this is gone through for every frame, and that takes twice as long.
const curveOf = (powers: readonly number[]): Curve => ({
  c0: powers[0] ?? 0,
  c1: powers[1] ?? 0,
  c2: powers[2] ?? 0,
  c3: powers[3] ?? 0,
  c4: powers[4] ?? 0,
});

const FLAT = curveOf([]);

/** For each station, the curve through an offset of 1 there and none elsewhere, when all stations count alike. */
const SHARES: readonly Curve[] = PLACES.map((own) => {
  const { weight, powers } = WORKBENCH;
  weight.fill(1);
  fit(PLACES.map((place) => (place === own ? 1 : 0)));
  return curveOf(powers);
});

/** The fit with all weights 1: the curve is then the same sum of the offsets in every frame, and nothing is to be solved. */
function fitAlike(offsets: ArrayLike<number>): void {
  let c0 = 0;
  let c1 = 0;
  let c2 = 0;
  let c3 = 0;
  let c4 = 0;
  for (let station = 0; station < STATIONS; station += 1) {
    const share = SHARES[station] ?? FLAT;
    const offset = offsets[station] ?? 0;
    c0 += share.c0 * offset;
    c1 += share.c1 * offset;
    c2 += share.c2 * offset;
    c3 += share.c3 * offset;
    c4 += share.c4 * offset;
  }
  const { powers } = WORKBENCH;
  powers[0] = c0;
  powers[1] = c1;
  powers[2] = c2;
  powers[3] = c3;
  powers[4] = c4;
}

/** How far the outline lies from the fitted curve at every station. */
function findDistances(offsets: ArrayLike<number>): void {
  const { powers, found } = WORKBENCH;
  const { c0, c1, c2, c3, c4 } = curveOf(powers);
  for (let station = 0; station < STATIONS; station += 1) {
    const x = PLACES[station] ?? 0;
    const curve = c0 + x * (c1 + x * (c2 + x * (c3 + x * c4)));
    found[station] = Math.abs((offsets[station] ?? 0) - curve);
  }
}

/** Below this share of the chord distances are rounding, not cloth. */
const LEAST_TYPICAL = 1e-6;

function reweigh(): void {
  const { found, weight } = WORKBENCH;
  const typical = Math.max(LEAST_TYPICAL, 1.4826 * middleOf(found));
  for (let station = 0; station < STATIONS; station += 1) {
    const share = (found[station] ?? 0) / (OUTLIER_AT * typical);
    const rest = 1 - share * share;
    // Never quite nothing: with few points left the fit must stay solvable.
    weight[station] = share >= 1 ? 1e-6 : rest * rest;
  }
}
