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

/** Below this a pivot is nothing: the weights leave too little to fit. */
const LEAST_PIVOT = 1e-12;

/**
 * Weighted least squares; the curve is 0 everywhere when the weights leave too little to fit. The sums are all added to at
 * each station, written out, so that none has to wait for its own last term.
 */
function fit(offsets: ArrayLike<number>): void {
  const { weight, powers } = WORKBENCH;
  let r0 = 0;
  let r1 = 0;
  let r2 = 0;
  let r3 = 0;
  let r4 = 0;
  // Sums of weights times powers of the place.
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
  // The normal equations: row i and column j of their matrix hold m(i + j). Its factors L D L', a column at a time; `sij` is
  // lij times dj.
  const l10 = m1 / m0;
  const l20 = m2 / m0;
  const l30 = m3 / m0;
  const l40 = m4 / m0;
  const d1 = m2 - l10 * m1;
  const s21 = m3 - l20 * m1;
  const s31 = m4 - l30 * m1;
  const s41 = m5 - l40 * m1;
  const l21 = s21 / d1;
  const l31 = s31 / d1;
  const l41 = s41 / d1;
  const d2 = m4 - l20 * m2 - l21 * s21;
  const s32 = m5 - l30 * m2 - l31 * s21;
  const s42 = m6 - l40 * m2 - l41 * s21;
  const l32 = s32 / d2;
  const l42 = s42 / d2;
  const d3 = m6 - l30 * m3 - l31 * s31 - l32 * s32;
  const s43 = m7 - l40 * m3 - l41 * s31 - l42 * s32;
  const l43 = s43 / d3;
  const d4 = m8 - l40 * m4 - l41 * s41 - l42 * s42 - l43 * s43;
  if (!(Math.min(m0, d1, d2, d3, d4) > LEAST_PIVOT)) {
    powers.fill(0);
    return;
  }
  const y1 = r1 - l10 * r0;
  const y2 = r2 - l20 * r0 - l21 * y1;
  const y3 = r3 - l30 * r0 - l31 * y1 - l32 * y2;
  const y4 = r4 - l40 * r0 - l41 * y1 - l42 * y2 - l43 * y3;
  const c4 = y4 / d4;
  const c3 = y3 / d3 - l43 * c4;
  const c2 = y2 / d2 - l32 * c3 - l42 * c4;
  const c1 = y1 / d1 - l21 * c2 - l31 * c3 - l41 * c4;
  powers[0] = r0 / m0 - l10 * c1 - l20 * c2 - l30 * c3 - l40 * c4;
  powers[1] = c1;
  powers[2] = c2;
  powers[3] = c3;
  powers[4] = c4;
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
  const typical = Math.max(LEAST_TYPICAL, 1.4826 * middleDistance());
  for (let station = 0; station < STATIONS; station += 1) {
    const share = (found[station] ?? 0) / (OUTLIER_AT * typical);
    const rest = 1 - share * share;
    // Never quite nothing: with few points left the fit must stay solvable.
    weight[station] = share >= 1 ? 1e-6 : rest * rest;
  }
}

/** The stations from the nearest to the curve to the furthest, when that was last asked. */
const BY_DISTANCE: number[] = PLACES.map((_, station) => station);

/**
 * The middle one of the distances. The stations are put in order from where they were in the last round or frame, which is
 * nearly the order they are in now: by insertion that is hardly more than looking at them.
 */
function middleDistance(): number {
  const { found } = WORKBENCH;
  for (let taken = 1; taken < STATIONS; taken += 1) {
    const station = BY_DISTANCE[taken] ?? 0;
    const distance = found[station] ?? 0;
    let place = taken;
    for (; place > 0; place -= 1) {
      const before = BY_DISTANCE[place - 1] ?? 0;
      if ((found[before] ?? 0) <= distance) break;
      BY_DISTANCE[place] = before;
    }
    BY_DISTANCE[place] = station;
  }
  return found[BY_DISTANCE[STATIONS >> 1] ?? 0] ?? 0;
}
