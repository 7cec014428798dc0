import type { Contour } from '../pose/frame.ts';
import { fitPolynomial, polynomialAt, polynomialSlopeAt } from './least-squares.ts';
import { DEG_PER_RAD } from './vector.ts';

/** The shape of the back seen from the side. Signs do not depend on which way the person faces. */
export interface BackShape {
  /** Tangent near the shoulders against the tangent near the pelvis, degrees; positive = hollow (cow). */
  readonly bendDeg: number;
  /** The part of the bend that lies in the half next to the pelvis, degrees. */
  readonly lowerBendDeg: number;
  /** The part of the bend that lies in the half next to the shoulders, degrees. */
  readonly upperBendDeg: number;
  /** How far the middle sinks below the line between the ends, over the chord; positive = hollow. */
  readonly sagittaRatio: number;
  /** Root mean square distance of the contour from the fitted curve, over the chord. */
  readonly roughness: number;
}

interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** Ends of the part of the hip-to-shoulder chord that is fitted: beyond them hips and shoulders bulge. */
const FROM = 0.1;
const TO = 0.8;
const MIDDLE = (FROM + TO) / 2;
const LEAST_POINTS = 6;
/** A point further than this many typical distances from the curve counts for nothing (Tukey's biweight). */
const OUTLIER_AT = 4.7;
const REWEIGHTINGS = 3;

/**
 * Describes the back by a robust curve through the contour, along the chord from mid-hip to mid-shoulder (image
 * pixels). Null when too little of the contour lies along the chord.
 *
 * Both coordinates are divided by the chord, so moving, turning or scaling the picture changes nothing. Distances
 * are positive on the contour's own side of the chord, which is the back's.
 */
export function backShape(contour: Contour, hip: PixelPoint, shoulder: PixelPoint): BackShape | null {
  const chordX = shoulder.x - hip.x;
  const chordY = shoulder.y - hip.y;
  const square = chordX * chordX + chordY * chordY;
  if (square === 0) return null;
  const along: number[] = [];
  const off: number[] = [];
  let side = 0;
  for (const [x, y] of contour) {
    const share = ((x - hip.x) * chordX + (y - hip.y) * chordY) / square;
    if (share < FROM || share > TO) continue;
    const distance = ((y - hip.y) * chordX - (x - hip.x) * chordY) / square;
    along.push(share);
    off.push(distance);
    side += distance;
  }
  if (along.length < LEAST_POINTS) return null;
  const x = Float64Array.from(along);
  const y = Float64Array.from(off, (distance) => (side < 0 ? -distance : distance));
  return describe(x, y);
}

function describe(x: Float64Array, y: Float64Array): BackShape | null {
  const weight = new Float64Array(x.length).fill(1);
  let curve = fitPolynomial(x, y, weight, 2);
  for (let round = 0; round < REWEIGHTINGS && curve !== null; round += 1) {
    reweigh(x, y, curve, weight);
    curve = fitPolynomial(x, y, weight, 2);
  }
  if (curve === null) return null;
  const halves = fitPolynomial(x, y, weight, 3) ?? curve;
  const tangent = (of: Float64Array, at: number) => Math.atan(polynomialSlopeAt(of, at)) * DEG_PER_RAD;
  const ends = (polynomialAt(curve, FROM) + polynomialAt(curve, TO)) / 2;
  return {
    bendDeg: tangent(curve, TO) - tangent(curve, FROM),
    lowerBendDeg: tangent(halves, MIDDLE) - tangent(halves, FROM),
    upperBendDeg: tangent(halves, TO) - tangent(halves, MIDDLE),
    sagittaRatio: ends - polynomialAt(curve, MIDDLE),
    roughness: roughnessOf(x, y, curve),
  };
}

function reweigh(x: Float64Array, y: Float64Array, curve: Float64Array, weight: Float64Array): void {
  const distances = x.map((at, index) => Math.abs((y[index] ?? 0) - polynomialAt(curve, at)));
  const typical = 1.4826 * (distances.toSorted()[distances.length >> 1] ?? 0);
  // On a contour that the curve already meets there is nothing to weigh.
  if (typical < 1e-9) return;
  distances.forEach((distance, index) => {
    const share = distance / (OUTLIER_AT * typical);
    weight[index] = share >= 1 ? 0 : (1 - share * share) ** 2;
  });
}

function roughnessOf(x: Float64Array, y: Float64Array, curve: Float64Array): number {
  const sum = x.reduce((total, at, index) => total + ((y[index] ?? 0) - polynomialAt(curve, at)) ** 2, 0);
  return Math.sqrt(sum / x.length);
}
