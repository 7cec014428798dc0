import { aimOf } from '../../core/coach/aim.ts';
import { sideOf } from '../../core/exercises/direction-id.ts';
import type { Direction, Exercise } from '../../core/exercises/exercise.ts';
import type { Measure } from '../../core/measure/measurement.ts';
import type { Zone } from './zone.ts';

/**
 * How an exercise's angles lie on the dial. `upright` is an arch with zero at the top: the person's left to the left,
 * as in a mirror, and a trunk that leans is the needle itself, backwards to the left and forwards to the right.
 * `sideways` stands on its side with zero in the middle and goes the way the body does: up or down.
 */
export interface DialFace {
  readonly layout: 'upright' | 'sideways';
  /** On the sideways dial, whether growing angles go up (a lift) or down (a back that sinks). */
  readonly rises: boolean;
  /** Whether the back is drawn too: it does what the angle says. */
  readonly drawsBack: boolean;
  /** Angle at the ends of the arc, degrees of the measure. */
  readonly maxDeg: number;
}

export interface Dial extends DialFace {
  readonly bands: readonly Band[];
}

export interface Band {
  readonly zone: Extract<Zone, 'target' | 'caution' | 'over'>;
  readonly direction: Direction;
  /** Magnitudes, degrees. */
  readonly fromDeg: number;
  readonly toDeg: number;
}

interface Geometry {
  readonly viewBox: string;
  readonly centre: readonly [x: number, y: number];
  readonly outer: number;
  readonly inner: number;
  /** Degrees on the drawing from zero to an end of the arc. */
  readonly spanDeg: number;
  /** Middle and baseline of the large number. */
  readonly number: readonly [x: number, y: number];
}

export const GEOMETRY: Readonly<Record<DialFace['layout'], Geometry>> = {
  upright: {
    viewBox: '-10 -4 340 180',
    centre: [160, 166],
    outer: 152,
    inner: 126,
    spanDeg: 90,
    number: [160, 158],
  },
  sideways: {
    viewBox: '4 -14 300 282',
    centre: [130, 128],
    outer: 152,
    inner: 126,
    spanDeg: 56,
    number: [106, 222],
  },
};

/** A trunk that leans from the hips is upright to begin with. */
const LEANS: ReadonlySet<Measure> = new Set<Measure>(['tilt', 'lean', 'trunk-lean']);

/** Room beyond the over mark, so that going past it can still be seen. */
const BEYOND_OVER_DEG = 10;

export function dialOf(exercise: Exercise): Dial {
  const maxDeg = Math.max(...exercise.directions.map((direction) => direction.overDeg)) + BEYOND_OVER_DEG;
  const { measure } = exercise;
  const upright = LEANS.has(measure) || exercise.directions.some(({ id }) => sideOf(id) !== null);
  return {
    layout: upright ? 'upright' : 'sideways',
    // On all fours a rounded back rises and bends are positive backwards; all other angles grow as the body rises.
    rises: measure !== 'bend',
    drawsBack: measure === 'bend' || measure === 'arch',
    maxDeg,
    bands: exercise.directions.flatMap((direction) => bandsOn(aimOf(exercise, direction), maxDeg)),
  };
}

/** As far as they lie on the dial. */
function bandsOn(direction: Direction, maxDeg: number): readonly Band[] {
  const { targetMinDeg, targetMaxDeg, cautionDeg, overDeg } = direction;
  const bands: readonly Band[] = [
    { zone: 'target', direction, fromDeg: targetMinDeg, toDeg: Math.min(targetMaxDeg, maxDeg) },
    { zone: 'caution', direction, fromDeg: cautionDeg, toDeg: overDeg },
    { zone: 'over', direction, fromDeg: overDeg, toDeg: maxDeg },
  ];
  return bands.filter(({ fromDeg }) => fromDeg < maxDeg);
}

/**
 * Where an angle points on the drawing: degrees clockwise from straight up. A turn to the person's left (positive)
 * points left; on the sideways dial a rounded back and a lift point up. Stops at the arc's ends.
 */
export function bearingDeg({ layout, rises, maxDeg }: DialFace, angleDeg: number): number {
  const { spanDeg } = GEOMETRY[layout];
  const share = Math.max(-1, Math.min(1, angleDeg / maxDeg));
  if (layout === 'upright') return -share * spanDeg;
  return rises ? 90 - share * spanDeg : 90 + share * spanDeg;
}

/** A point at a distance from the dial's centre in the direction of an angle. */
export function pointAt(dial: DialFace, angleDeg: number, radius: number): readonly [x: number, y: number] {
  const [cx, cy] = GEOMETRY[dial.layout].centre;
  const bearing = (bearingDeg(dial, angleDeg) * Math.PI) / 180;
  return [cx + radius * Math.sin(bearing), cy - radius * Math.cos(bearing)];
}

const pair = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A piece of the ring between two signed angles and two radii, as an SVG path. */
export function ringPiece(
  dial: DialFace,
  fromDeg: number,
  toDeg: number,
  inner: number,
  outer: number,
): string {
  const clockwise = bearingDeg(dial, toDeg) > bearingDeg(dial, fromDeg) ? 1 : 0;
  const large = Math.abs(bearingDeg(dial, toDeg) - bearingDeg(dial, fromDeg)) > 180 ? 1 : 0;
  return [
    `M${pair(pointAt(dial, fromDeg, outer))}`,
    `A${outer} ${outer} 0 ${large} ${clockwise} ${pair(pointAt(dial, toDeg, outer))}`,
    `L${pair(pointAt(dial, toDeg, inner))}`,
    `A${inner} ${inner} 0 ${large} ${1 - clockwise} ${pair(pointAt(dial, fromDeg, inner))}Z`,
  ].join('');
}

/** Where the drawing comes to lie in a box of this size, as an SVG is fitted into it. Same units as the box. */
export function placedIn(
  { viewBox, centre: [cx, cy] }: Geometry,
  width: number,
  height: number,
): { readonly scale: number; readonly centre: readonly [x: number, y: number] } {
  const [left = 0, top = 0, wide = 1, high = 1] = viewBox.split(' ').map(Number);
  const scale = Math.min(width / wide, height / high);
  return {
    scale,
    centre: [width / 2 + scale * (cx - left - wide / 2), height / 2 + scale * (cy - top - high / 2)],
  };
}

/** How far the middle of the drawn back moves at the arc's ends. */
const MOST_SAG = 74;

/** The back as a curve: flat at zero, higher when rounded or lifted off the floor, sinking when arched on all fours. */
export function backCurve({ maxDeg, rises }: DialFace, angleDeg: number): string {
  const share = Math.max(-1, Math.min(1, angleDeg / maxDeg));
  const middleY = 78 + (rises ? -share : share) * MOST_SAG;
  return `M34 78 C 74 ${middleY} 138 ${middleY} 178 78`;
}
