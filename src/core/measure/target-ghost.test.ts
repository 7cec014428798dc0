import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mirrorFrame } from '../pose/mirror.ts';
import { isAbsent, landmark, type PersonFrame } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { targetGhost, type GhostBand, type PicturePoint } from './target-ghost.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';
import { midpoint } from './vector.ts';

const TURN = { measure: 'turn', view: 'front', position: 'chair' } as const;
const LEAN = { measure: 'lean', view: 'side', position: 'standing' } as const;
const BEND = { measure: 'bend', view: 'side', position: 'all-fours' } as const;
const band = (sign: 1 | -1, fromDeg: number, toDeg: number): GhostBand => ({ sign, fromDeg, toDeg });

const middleX = (area: readonly PicturePoint[] | undefined): number =>
  (area ?? []).reduce((sum, [x]) => sum + x, 0) / (area?.length ?? 1);
const neck = (frame: PersonFrame) =>
  midpoint(landmark(frame.image, LANDMARK.leftShoulder), landmark(frame.image, LANDMARK.rightShoulder));

test('a turn to the person’s left lies at the right of the unmirrored picture, further out the further it is', () => {
  const frame = frameOf(STANDING);
  const near = targetGhost(TURN, frame, 0, [band(1, 10, 20)]);
  const far = targetGhost(TURN, frame, 0, [band(1, 30, 40)]);
  const { x } = neck(frame);
  expect(near?.mark?.[0]).toBeCloseTo(x, 6);
  expect(middleX(near?.areas[0])).toBeGreaterThan(x + 5);
  expect(middleX(far?.areas[0])).toBeGreaterThan(middleX(near?.areas[0]) + 5);
});

test('the mark lies within the band exactly when the angle does', () => {
  const frame = frameOf(STANDING);
  fc.assert(
    fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (angleDeg) => {
      const ghost = targetGhost(TURN, frame, angleDeg, [band(1, 15, 35)]);
      const xs = (ghost?.areas[0] ?? []).map(([x]) => x);
      const at = ghost?.mark?.[0] ?? NaN;
      const inside = at >= Math.min(...xs) - 1e-9 && at <= Math.max(...xs) + 1e-9;
      return inside === (angleDeg >= 15 - 1e-9 && angleDeg <= 35 + 1e-9);
    }),
  );
  expect(targetGhost(TURN, frame, 0, [])?.areas).toEqual([]);
});

test('mirroring person and side mirrors the ghost', () => {
  const frame = frameOf({ ...STANDING, shoulderYawDeg: 12, place: { x: 0.3, y: 0, z: 2.5 } });
  const ghost = targetGhost(TURN, frame, 12, [band(1, 15, 35)]);
  const mirror = mirrorFrame(frame, PICTURE.frameWidthPx);
  const mirrored = isAbsent(mirror) ? null : targetGhost(TURN, mirror, -12, [band(-1, 15, 35)]);
  const flipped = (mirrored?.areas[0] ?? []).map(([x]) => PICTURE.frameWidthPx - x);
  expect(flipped).toHaveLength(ghost?.areas[0]?.length ?? NaN);
  flipped.forEach((x, index) => expect(x).toBeCloseTo(ghost?.areas[0]?.[index]?.[0] ?? NaN, 6));
});

test('a sector of a lean lies where the shoulders of one who leans that far are, whichever way they face', () => {
  for (const yawDeg of [90, -90]) {
    const side = { ...STANDING, shoulderYawDeg: yawDeg, pelvisYawDeg: yawDeg, place: { x: 0, y: 0, z: 12 } };
    const reached = neck(frameOf({ ...side, backDeg: 25 }));
    const area = targetGhost(LEAN, frameOf(side), 0, [band(1, 24.9, 25.1)])?.areas[0] ?? [];
    expect(middleX(area)).toBeCloseTo(reached.x, 0);
    expect(Math.abs(middleX(area) - neck(frameOf(side)).x)).toBeGreaterThan(5);
  }
});

/** A back as an even arc of `deg` between its ends, rounded up, 200 pixels long. */
const arc = (deg: number): readonly PicturePoint[] => {
  const reach = (deg * Math.PI) / 180;
  const radius = 200 / (2 * Math.sin(reach / 2));
  return Array.from({ length: 31 }, (_, index) => {
    const turn = reach * (index / 30 - 0.5);
    return [300 + radius * Math.sin(turn), 250 - radius * (Math.cos(turn) - Math.cos(reach / 2))] as const;
  });
};

test('a rounded back’s ghost is the outline it will have', () => {
  const now = frameOf(STANDING, arc(4));
  const area = targetGhost(BEND, now, -4, [band(-1, 19.9, 20.1)])?.areas[0] ?? [];
  const wanted = arc(20)[15]?.[1] ?? NaN;
  const found = area[15]?.[1] ?? NaN;
  expect(found).toBeLessThan(arc(4)[15]?.[1] ?? NaN);
  expect(Math.abs(found - wanted)).toBeLessThan(1);
  const sinking = targetGhost(BEND, now, -4, [band(1, 8, 20)])?.areas[0] ?? [];
  expect(sinking[15]?.[1]).toBeGreaterThan(arc(4)[15]?.[1] ?? NaN);
});

test('where a picture cannot show it there is none', () => {
  const frame = frameOf(STANDING);
  const bands = [band(1, 15, 35)];
  expect(targetGhost({ ...TURN, view: 'side', position: 'lying' }, frame, 0, bands)).toBeNull();
  expect(targetGhost(BEND, frame, 0, bands)).toBeNull();
  expect(targetGhost({ measure: 'tilt', view: 'side', position: 'kneeling' }, frame, 0, bands)).toBeNull();
  expect(targetGhost({ ...TURN, measure: 'arm-across' }, frame, 0, bands)).toBeNull();
});
