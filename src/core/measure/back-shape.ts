import { solveInPlace } from './least-squares.ts';
import { HALF_SPAN, stationAt, STATIONS } from './outline.ts';
import { DEG_PER_RAD } from './vector.ts';

/** Legendre polynomials used: shift, slope, curvature, and two finer ones. */
export const SHAPE_TERMS = 5;

/** The shape of the back seen from the side, in chord lengths. Signs do not depend on which way the person faces. */
export interface BackShape {
  /** Weights of the Legendre polynomials P0..P4 along the back from pelvis to shoulders. */
  readonly terms: Float64Array;
  /** Root mean square distance of the outline from the fitted curve. */
  readonly roughness: number;
}

/** A point further than this many typical distances from the curve counts for nothing (Tukey's biweight). */
const OUTLIER_AT = 4.7;
const REWEIGHTINGS = 3;

/** Row for each station: P0..P4 at its place. */
const BASIS: Float64Array = Float64Array.from({ length: STATIONS * SHAPE_TERMS }, (_, index) =>
  legendreAt(index % SHAPE_TERMS, stationAt(Math.floor(index / SHAPE_TERMS))),
);

function legendreAt(degree: number, x: number): number {
  if (degree === 0) return 1;
  if (degree === 1) return x;
  return (
    ((2 * degree - 1) * x * legendreAt(degree - 1, x) - (degree - 1) * legendreAt(degree - 2, x)) / degree
  );
}

/** Fits the back's offsets at the stations robustly, so that a fold of cloth or a strand of hair does not count. */
export function backShape(offsets: Float64Array): BackShape {
  const weight = new Float64Array(STATIONS).fill(1);
  let terms = fit(offsets, weight);
  for (let round = 0; round < REWEIGHTINGS; round += 1) {
    reweigh(distances(offsets, terms), weight);
    terms = fit(offsets, weight);
  }
  const square = distances(offsets, terms).reduce((sum, distance) => sum + distance * distance, 0);
  return { terms, roughness: Math.sqrt(square / STATIONS) };
}

/**
 * Angle from the tangent at one place of the back to the tangent at another, degrees; places run from -1 (pelvis)
 * to 1 (shoulders). Positive = the back is hollow between them (cow), negative = round (cat).
 */
export function bendBetweenDeg(shape: BackShape, from: number, to: number): number {
  const tangentDeg = (at: number) => Math.atan(slopeAt(shape.terms, at) / HALF_SPAN) * DEG_PER_RAD;
  return tangentDeg(to) - tangentDeg(from);
}

/** Stations of the middle of the back, and of either end. */
const MIDDLE = [7, 12] as const;
const ENDS = [4, STATIONS - 4] as const;

/**
 * How far the middle of the back stands off the line between its ends, chord lengths: positive = round (cat),
 * negative = hollow. Medians of raw offsets, without any curve: a second witness that noise and folds hardly move.
 */
export function sagittaOf(offsets: Float64Array): number {
  const middle = medianOf(offsets.subarray(...MIDDLE));
  return middle - (medianOf(offsets.subarray(0, ENDS[0])) + medianOf(offsets.subarray(ENDS[1]))) / 2;
}

/** Derivative of the curve along the stations' own -1..1. */
function slopeAt(terms: Float64Array, x: number): number {
  const [, p1 = 0, p2 = 0, p3 = 0, p4 = 0] = terms;
  return p1 + 3 * p2 * x + (p3 * (15 * x * x - 3)) / 2 + (p4 * (35 * x * x * x - 15 * x)) / 2;
}

function fit(offsets: Float64Array, weight: Float64Array): Float64Array {
  const matrix = new Float64Array(SHAPE_TERMS * SHAPE_TERMS);
  const right = new Float64Array(SHAPE_TERMS);
  for (let station = 0; station < STATIONS; station += 1) {
    const row = station * SHAPE_TERMS;
    for (let i = 0; i < SHAPE_TERMS; i += 1) {
      const weighted = (weight[station] ?? 0) * (BASIS[row + i] ?? 0);
      right[i] = (right[i] ?? 0) + weighted * (offsets[station] ?? 0);
      for (let j = 0; j <= i; j += 1) {
        matrix[i * SHAPE_TERMS + j] = (matrix[i * SHAPE_TERMS + j] ?? 0) + weighted * (BASIS[row + j] ?? 0);
      }
    }
  }
  for (let i = 0; i < SHAPE_TERMS; i += 1) {
    for (let j = 0; j < i; j += 1) matrix[j * SHAPE_TERMS + i] = matrix[i * SHAPE_TERMS + j] ?? 0;
  }
  return solveInPlace(matrix, right) ?? new Float64Array(SHAPE_TERMS);
}

function distances(offsets: Float64Array, terms: Float64Array): Float64Array {
  const found = new Float64Array(STATIONS);
  for (let station = 0; station < STATIONS; station += 1) {
    let curve = 0;
    for (let i = 0; i < SHAPE_TERMS; i += 1) {
      curve += (terms[i] ?? 0) * (BASIS[station * SHAPE_TERMS + i] ?? 0);
    }
    found[station] = Math.abs((offsets[station] ?? 0) - curve);
  }
  return found;
}

/** Below this share of the chord distances are rounding, not cloth. */
const LEAST_TYPICAL = 1e-6;

function reweigh(found: Float64Array, weight: Float64Array): void {
  const typical = Math.max(LEAST_TYPICAL, 1.4826 * medianOf(found));
  for (let station = 0; station < STATIONS; station += 1) {
    const share = (found[station] ?? 0) / (OUTLIER_AT * typical);
    const rest = 1 - share * share;
    // Never quite nothing: with few points left the fit must stay solvable.
    weight[station] = share >= 1 ? 1e-6 : rest * rest;
  }
}

/** By insertion: for so few values quicker than the engine's own sort, and this runs for every frame. */
function medianOf(values: Float64Array): number {
  const sorted = new Float64Array(values.length);
  for (let count = 0; count < values.length; count += 1) {
    const value = values[count] ?? 0;
    let place = count;
    for (; place > 0 && (sorted[place - 1] ?? 0) > value; place -= 1) sorted[place] = sorted[place - 1] ?? 0;
    sorted[place] = value;
  }
  return sorted[values.length >> 1] ?? 0;
}
