import { landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import type { MeasureSetup } from './setup.ts';
import { sideOn } from './side-view.ts';
import { midpoint } from './vector.ts';

/** Image pixels of the unmirrored picture. */
export type PicturePoint = readonly [x: number, y: number];

/** Where on the picture the target band lies: quiet shapes to move into, image pixels. */
export interface TargetGhost {
  /** Closed outlines of the band itself. */
  readonly areas: readonly (readonly PicturePoint[])[];
  /** What the band is a part of. */
  readonly lines: readonly (readonly PicturePoint[])[];
  /** Where the person is on it now; null where their own outline says it. */
  readonly mark: PicturePoint | null;
}

/** A target of one direction, magnitudes in degrees. */
export interface GhostBand {
  readonly sign: 1 | -1;
  readonly fromDeg: number;
  readonly toDeg: number;
}

const RAD = Math.PI / 180;
const STEPS = 16;

/** Angles from one end of a band to the other, signed, degrees. */
const along = ({ sign, fromDeg, toDeg }: GhostBand): readonly number[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => sign * (fromDeg + ((toDeg - fromDeg) * step) / STEPS));

/** The area between two lines of the same length that run the same way. */
const between = (a: readonly PicturePoint[], b: readonly PicturePoint[]): readonly PicturePoint[] => [
  ...a,
  ...[...b].reverse(),
];

/**
 * The target bands as they would lie on this person, who is at `angleDeg` now; null where a picture cannot show them.
 *
 * - A turn, seen from the front: a belt round the chest, seen a little from above; the mark is the breastbone.
 * - A bend, or a lift of the chest: the outline of the trunk, where it would be at either end of the band.
 * - A trunk that leans or tilts: the sector about the hips where the shoulders would be.
 */
export function targetGhost(
  { measure, view, position }: Pick<MeasureSetup, 'measure' | 'view' | 'position'>,
  frame: PersonFrame,
  angleDeg: number,
  bands: readonly GhostBand[],
): TargetGhost | null {
  if (measure === 'turn') return view === 'front' ? belt(frame, angleDeg, bands) : null;
  if (measure === 'bend' || measure === 'arch') return outline(measure, frame, angleDeg, bands);
  // Folding over one's thighs the thighs go along, and nobody knows how far.
  if (measure === 'lean' || (measure === 'tilt' && position !== 'kneeling'))
    return sector(frame, angleDeg, bands);
  return null;
}

function trunkEnds({ image }: PersonFrame): { readonly shoulder: PicturePoint; readonly hip: PicturePoint } {
  const shoulder = midpoint(landmark(image, LANDMARK.leftShoulder), landmark(image, LANDMARK.rightShoulder));
  const hip = midpoint(landmark(image, LANDMARK.leftHip), landmark(image, LANDMARK.rightHip));
  return { shoulder: [shoulder.x, shoulder.y], hip: [hip.x, hip.y] };
}

/** In trunk lengths: how far below the shoulders, how wide, how flat as seen from a little above, half its height. */
const BELT = { down: 0.3, radius: 0.56, flat: 0.3, half: 0.05 } as const;
const BELT_END_DEG = 65;

function belt(frame: PersonFrame, angleDeg: number, bands: readonly GhostBand[]): TargetGhost {
  const { shoulder, hip } = trunkEnds(frame);
  const down: PicturePoint = [hip[0] - shoulder[0], hip[1] - shoulder[1]];
  // Facing the camera, the person's left is at the picture's right.
  const left: PicturePoint = [down[1], -down[0]];
  const at = (deg: number, lower: number): PicturePoint => {
    const beside = BELT.radius * Math.sin(deg * RAD);
    const below = BELT.down + BELT.radius * BELT.flat * Math.cos(deg * RAD) + lower;
    return [
      shoulder[0] + left[0] * beside + down[0] * below,
      shoulder[1] + left[1] * beside + down[1] * below,
    ];
  };
  const round = along({ sign: 1, fromDeg: -BELT_END_DEG, toDeg: BELT_END_DEG });
  return {
    areas: bands.map((band) => {
      const angles = along(band);
      return between(
        angles.map((deg) => at(deg, -BELT.half)),
        angles.map((deg) => at(deg, BELT.half)),
      );
    }),
    lines: [round.map((deg) => at(deg, 0))],
    mark: at(Math.max(-BELT_END_DEG, Math.min(BELT_END_DEG, angleDeg)), 0),
  };
}

/** How far the outline stands off where it is now, in chord lengths for each radian, at a share of the chord. */
const OFFSET = {
  /** A bend spread evenly is a parabola; its end tangents differ by eight times its height over its chord. */
  bend: (share: number) => -share * (1 - share) * 0.5,
  /** Lying, the upper half is lifted off the middle. */
  arch: (share: number) => Math.max(0, share - 0.5),
} as const;

function outline(
  measure: 'bend' | 'arch',
  { backContour }: PersonFrame,
  angleDeg: number,
  bands: readonly GhostBand[],
): TargetGhost | null {
  const [first, last] = [backContour?.[0], backContour?.at(-1)];
  if (backContour === undefined || first === undefined || last === undefined) return null;
  const [chordX, chordY] = [last[0] - first[0], last[1] - first[1]];
  const square = chordX * chordX + chordY * chordY;
  if (square === 0) return null;
  // Across the chord, upwards; as long as the chord.
  const up: PicturePoint = chordX > 0 ? [chordY, -chordX] : [-chordY, chordX];
  const at = (deg: number): readonly PicturePoint[] =>
    backContour.map(([x, y]) => {
      const share = Math.max(0, Math.min(1, ((x - first[0]) * chordX + (y - first[1]) * chordY) / square));
      const off = (deg - angleDeg) * RAD * OFFSET[measure](share);
      return [x + up[0] * off, y + up[1] * off];
    });
  return {
    areas: bands.map(({ sign, fromDeg, toDeg }) => between(at(sign * fromDeg), at(sign * toDeg))),
    lines: [],
    mark: null,
  };
}

/** In trunk lengths from the hips: a sector at the shoulders' height. */
const SECTOR = { inner: 0.86, outer: 1.12 } as const;

function sector(frame: PersonFrame, angleDeg: number, bands: readonly GhostBand[]): TargetGhost {
  const { shoulder, hip } = trunkEnds(frame);
  // Who faces the picture's right edge leans back anticlockwise.
  const facing = sideOn(frame.world) >= 0 ? 1 : -1;
  const at = (deg: number, radius: number): PicturePoint => {
    const turn = -facing * (deg - angleDeg) * RAD;
    const [x, y] = [shoulder[0] - hip[0], shoulder[1] - hip[1]];
    return [
      hip[0] + radius * (x * Math.cos(turn) - y * Math.sin(turn)),
      hip[1] + radius * (x * Math.sin(turn) + y * Math.cos(turn)),
    ];
  };
  return {
    areas: bands.map((band) => {
      const angles = along(band);
      return between(
        angles.map((deg) => at(deg, SECTOR.inner)),
        angles.map((deg) => at(deg, SECTOR.outer)),
      );
    }),
    lines: [],
    mark: null,
  };
}
