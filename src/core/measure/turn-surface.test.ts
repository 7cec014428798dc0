import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HipSurface, PersonFrame } from '../pose/frame.ts';
import { isAbsent } from '../pose/frame.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { angle, figures } from './testing/any-figure.ts';
import { frameOf, PICTURE, STANDING } from './testing/figure.ts';
import { measured, numbers, TURN as MEASURE_TURN } from './testing/measured.ts';
import { TURN } from './turn.ts';
import { surfaceMove, turnEvidenceWithSurface } from './turn-surface.ts';

const KEY_MS = 40;
const followed = (frame: PersonFrame, surface: Partial<HipSurface> = {}): PersonFrame => ({
  ...frame,
  hipSurface: { keyMs: KEY_MS, shiftPx: 0, seen: 1, ...surface },
});
const evidenceOf = (frame: PersonFrame) => turnEvidenceWithSurface(frame);
const mirrored = (frame: PersonFrame): PersonFrame => {
  const other = mirrorFrame(frame, PICTURE.frameWidthPx);
  if (isAbsent(other)) throw new Error('expected a person');
  return other;
};
const pelvisDeg = (evidence: ArrayLike<number>, neutral: ArrayLike<number>) =>
  TURN.full.standing.estimate(evidence, neutral).checks.find(({ id }) => id === 'pelvis-yaw')?.angleDeg ?? 0;

const rest = frameOf(STANDING);
const twist = frameOf({ ...STANDING, shoulderYawDeg: 35 });

describe('surfaceMove', () => {
  it('is how far the surface moved against the hips, in trunk lengths', () => {
    const neutral = evidenceOf(followed(rest));
    const tenPx = surfaceMove(evidenceOf(followed(rest, { shiftPx: 10 })), neutral)?.trunks ?? 0;
    const twentyPx = surfaceMove(evidenceOf(followed(rest, { shiftPx: 20 })), neutral)?.trunks ?? 0;
    expect(tenPx).toBeGreaterThan(0);
    expect(twentyPx).toBeCloseTo(2 * tenPx, 9);
  });

  it('is none for somebody who steps aside with all they wear', () => {
    const aside = { ...STANDING, place: { ...STANDING.place, x: 0.1 } };
    const stepPx = (frameOf(aside).image[23]?.x ?? 0) - (rest.image[23]?.x ?? 0);
    const move = surfaceMove(
      evidenceOf(followed(frameOf(aside), { shiftPx: stepPx })),
      evidenceOf(followed(rest)),
    );
    expect(move?.trunks).toBeCloseTo(0, 6);
  });

  it('counts for less the less was recognised', () => {
    const neutral = evidenceOf(followed(rest));
    const trusts = [1, 0.7, 0.5, 0.4].map(
      (seen) => surfaceMove(evidenceOf(followed(rest, { seen })), neutral)?.trust ?? -1,
    );
    expect(trusts[0]).toBe(1);
    expect(trusts[1]).toBeCloseTo(1, 6);
    expect(trusts[2]).toBeCloseTo(1 / 3, 6);
    expect(trusts[3]).toBeCloseTo(0, 6);
  });

  it('compares nothing with another key picture, or with none', () => {
    const neutral = evidenceOf(followed(rest));
    expect(surfaceMove(evidenceOf(followed(rest, { keyMs: 4000 })), neutral)).toBeNull();
    expect(surfaceMove(evidenceOf(rest), neutral)).toBeNull();
    expect(surfaceMove(neutral, evidenceOf(rest))).toBeNull();
  });
});

describe('a surface that is followed from another picture on', () => {
  /** Rest, and 1 s after `fromSec` a turn; the surface goes along by 12 pixels, and lies 7 elsewhere in the later picture. */
  const lastOf = (fromSec: number, keyAt: (sec: number) => number | null, steps: number[] = []) => {
    const share = (sec: number) => Math.min(1, Math.max(0, (sec - fromSec - 1) / 2));
    const out = (sec: number) => steps.some((at) => sec > at && sec < at + 2);
    const seen = measured(
      MEASURE_TURN,
      fromSec + 4,
      (sec) => ({ shoulderYawDeg: out(sec) ? 20 : 30 * share(sec) }),
      (figure) => {
        const sec = figure.timeMs / 1000;
        const keyMs = keyAt(sec);
        if (keyMs === null) return frameOf(figure);
        const shiftPx = 12 * share(sec) + (keyMs === KEY_MS ? 0 : 7);
        return followed(frameOf(figure), { keyMs, shiftPx });
      },
    );
    return numbers(seen).at(-1)?.angleDeg ?? Number.NaN;
  };
  const later = (fromSec: number) => (sec: number) => (sec < fromSec ? KEY_MS : fromSec * 1000);

  it.each([
    ['in the first rest', 2, []],
    ['late in the first rest', 5, []],
    ['in the middle of a movement, once the person rests there again', 5, [4]],
  ])('serves again %s', (_, keySec, steps) => {
    const same = lastOf(12, () => KEY_MS, [...steps]);
    const plain = lastOf(12, () => null, [...steps]);
    expect(Math.abs(same - plain)).toBeGreaterThan(2);
    expect(Math.abs(lastOf(12, later(keySec), [...steps]) - same)).toBeLessThan(0.5);
  });

  it('serves not before the person has rested at their neutral', () => {
    const plain = lastOf(4, () => null);
    expect(lastOf(4, later(5.5))).toBeCloseTo(plain, 6);
  });
});

describe('TURN with the surface', () => {
  const estimator = TURN.full.standing;

  it('is what it was without it where frame and neutral cannot be compared', () => {
    const plain = estimator.estimate(evidenceOf(twist), evidenceOf(rest));
    const other = estimator.estimate(
      evidenceOf(followed(twist, { keyMs: 4000 })),
      evidenceOf(followed(rest)),
    );
    expect(other).toEqual(plain);
    expect(estimator.estimate(evidenceOf(twist), evidenceOf(followed(rest)))).toEqual(plain);
  });

  it('reads a pelvis that goes along from it, and so a smaller turn', () => {
    const neutral = evidenceOf(followed(rest));
    const shifts = [0, 5, 10, 15];
    const seen = shifts.map((shiftPx) => evidenceOf(followed(twist, { shiftPx })));
    const turns = seen.map((evidence) => estimator.estimate(evidence, neutral).angleDeg);
    const pelvises = seen.map((evidence) => pelvisDeg(evidence, neutral));
    expect(turns).toEqual(turns.toSorted((a, b) => b - a));
    expect(pelvises).toEqual(pelvises.toSorted((a, b) => a - b));
    expect((turns[0] ?? 0) - (turns[3] ?? 0)).toBeGreaterThan(2);
    expect((pelvises[3] ?? 0) - (pelvises[0] ?? 0)).toBeGreaterThan(5);
  });

  it('leaves a seated turn alone', () => {
    for (const position of ['chair', 'floor'] as const) {
      const seated = TURN.full[position];
      const moved = seated.estimate(evidenceOf(followed(twist, { shiftPx: 20 })), evidenceOf(followed(rest)));
      expect(moved).toEqual(seated.estimate(evidenceOf(twist), evidenceOf(rest)));
    }
  });

  it('is 0 in the neutral itself, and turns round when the picture is mirrored', () => {
    fc.assert(
      fc.property(figures, figures, angle(-30, 30), angle(0.4, 1), (figure, still, shiftPx, seen) => {
        const frame = followed(frameOf(figure), { shiftPx, seen });
        const neutral = followed(frameOf(still));
        const here = estimator.estimate(evidenceOf(frame), evidenceOf(neutral));
        const there = estimator.estimate(evidenceOf(mirrored(frame)), evidenceOf(mirrored(neutral)));
        expect(there.angleDeg).toBeCloseTo(-here.angleDeg, 6);
        expect(there.sigmaDeg).toBeCloseTo(here.sigmaDeg, 6);
        const zero = estimator.estimate(evidenceOf(frame), evidenceOf(frame));
        expect(Math.abs(zero.angleDeg)).toBeLessThan(1e-9);
      }),
    );
  });
});
