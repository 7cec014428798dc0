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

/** The Legendre polynomials P1..P4 at a station; P0 is 1 everywhere. */
interface Basis {
  readonly p1: number;
  readonly p2: number;
  readonly p3: number;
  readonly p4: number;
}

const basisAt = (x: number): Basis => ({
  p1: legendreAt(1, x),
  p2: legendreAt(2, x),
  p3: legendreAt(3, x),
  p4: legendreAt(4, x),
});

const BASIS: readonly Basis[] = Array.from({ length: STATIONS }, (_, station) => basisAt(stationAt(station)));
const NOWHERE = basisAt(0);

function legendreAt(degree: number, x: number): number {
  if (degree === 0) return 1;
  if (degree === 1) return x;
  return (
    ((2 * degree - 1) * x * legendreAt(degree - 1, x) - (degree - 1) * legendreAt(degree - 2, x)) / degree
  );
}

/**
 * Where fits are worked out. Used anew by every call and never handed out: this runs for every frame, and making the
 * room for it would take longer than the work.
 */
const WORKBENCH = {
  weight: numbers(STATIONS),
  found: numbers(STATIONS),
  matrix: numbers(SHAPE_TERMS * SHAPE_TERMS),
  terms: numbers(SHAPE_TERMS),
} as const;

/** Fits the back's offsets at the stations robustly, so that a fold of cloth or a strand of hair does not count. */
export function backShape(offsets: ArrayLike<number>): BackShape {
  const { weight, found, terms } = WORKBENCH;
  weight.fill(1);
  fit(offsets);
  for (let round = 0; round < REWEIGHTINGS; round += 1) {
    findDistances(offsets);
    reweigh();
    fit(offsets);
  }
  findDistances(offsets);
  let square = 0;
  for (let station = 0; station < STATIONS; station += 1)
    square += (found[station] ?? 0) * (found[station] ?? 0);
  return { terms: terms.slice(), roughness: Math.sqrt(square / STATIONS) };
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

/**
 * Weighted least squares; the terms are all 0 when the weights leave too little to fit. The sums are all added to at
 * each station, written out, so that none has to wait for its own last term.
 */
function fit(offsets: ArrayLike<number>): void {
  const { weight, matrix, terms } = WORKBENCH;
  let [r0, r1, r2, r3, r4] = [0, 0, 0, 0, 0];
  let [m00, m10, m11, m20, m21] = [0, 0, 0, 0, 0];
  let [m22, m30, m31, m32, m33] = [0, 0, 0, 0, 0];
  let [m40, m41, m42, m43, m44] = [0, 0, 0, 0, 0];
  for (let station = 0; station < STATIONS; station += 1) {
    const { p1, p2, p3, p4 } = BASIS[station] ?? NOWHERE;
    const offset = offsets[station] ?? 0;
    const w0 = weight[station] ?? 0;
    const w1 = w0 * p1;
    const w2 = w0 * p2;
    const w3 = w0 * p3;
    const w4 = w0 * p4;
    r0 += w0 * offset;
    r1 += w1 * offset;
    r2 += w2 * offset;
    r3 += w3 * offset;
    r4 += w4 * offset;
    m00 += w0;
    m10 += w1;
    m11 += w1 * p1;
    m20 += w2;
    m21 += w2 * p1;
    m22 += w2 * p2;
    m30 += w3;
    m31 += w3 * p1;
    m32 += w3 * p2;
    m33 += w3 * p3;
    m40 += w4;
    m41 += w4 * p1;
    m42 += w4 * p2;
    m43 += w4 * p3;
    m44 += w4 * p4;
  }
  put(terms, [r0, r1, r2, r3, r4]);
  put(matrix, [m00, m10, m20, m30, m40], 0);
  put(matrix, [m10, m11, m21, m31, m41], 5);
  put(matrix, [m20, m21, m22, m32, m42], 10);
  put(matrix, [m30, m31, m32, m33, m43], 15);
  put(matrix, [m40, m41, m42, m43, m44], 20);
  if (solveInPlace(matrix, terms) === null) terms.fill(0);
}

function put(into: number[], values: readonly number[], from = 0): void {
  for (let index = 0; index < values.length; index += 1) into[from + index] = values[index] ?? 0;
}

/** How far the outline lies from the fitted curve at every station. */
function findDistances(offsets: ArrayLike<number>): void {
  const { terms, found } = WORKBENCH;
  const t0 = terms[0] ?? 0;
  const t1 = terms[1] ?? 0;
  const t2 = terms[2] ?? 0;
  const t3 = terms[3] ?? 0;
  const t4 = terms[4] ?? 0;
  for (let station = 0; station < STATIONS; station += 1) {
    const { p1, p2, p3, p4 } = BASIS[station] ?? NOWHERE;
    const curve = t0 + t1 * p1 + t2 * p2 + t3 * p3 + t4 * p4;
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
