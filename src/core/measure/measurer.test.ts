import { describe, expect, it } from 'vitest';
import type { Contour, PoseFrame } from '../pose/frame.ts';
import { isAbsent } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { mirrorFrame } from '../pose/mirror.ts';
import { startMeasure } from './measure-state.ts';
import { stepMeasure } from './measurer.ts';
import type { MeasureSetup } from './setup.ts';
import { type Figure, frameOf, PICTURE, STANDING } from './testing/figure.ts';
import { measured, numbers, reasons, TILT, TURN, turnLeft } from './testing/measured.ts';
import { rolled } from './testing/rolled.ts';

const BEND: MeasureSetup = { ...TURN, measure: 'bend', position: 'all-fours', view: 'side' };

describe('stepMeasure', () => {
  it('measures a turn to the left as positive, and its speed as a magnitude', () => {
    const there = numbers(measured(TURN, 5, turnLeft));
    expect(there.at(-1)?.angleDeg).toBeGreaterThan(10);
    expect(Math.max(...there.map((one) => one.speedDegPerSec))).toBeGreaterThan(5);
    expect(there.at(-1)?.speedDegPerSec).toBeLessThan(1);
    expect(there.at(-1)?.view).toBe('front');
  });

  it('gives the mirrored person the opposite turn', () => {
    const mirrored = numbers(
      measured(TURN, 5, turnLeft, (figure) => mirrorFrame(frameOf(figure), PICTURE.frameWidthPx)),
    );
    const there = numbers(measured(TURN, 5, turnLeft));
    expect(mirrored).toHaveLength(there.length);
    there.forEach((one, index) => {
      expect(mirrored[index]?.angleDeg).toBeCloseTo(-one.angleDeg, 6);
      expect(mirrored[index]?.speedDegPerSec).toBeCloseTo(one.speedDegPerSec, 6);
    });
  });

  it('never changes a state it was given', () => {
    let state = startMeasure(TURN);
    for (let index = 0; index < 30; index += 1) {
      state = stepMeasure(TURN, state, frameOf({ ...STANDING, timeMs: index * 50 })).state;
    }
    const next = frameOf({ ...STANDING, shoulderYawDeg: 5, timeMs: 1500 });
    const once = stepMeasure(TURN, state, next);
    expect(stepMeasure(TURN, state, next)).toEqual(once);
  });

  it('does not take a person seen from the side for one who faces the camera, nor the other way round', () => {
    expect(reasons(measured(TURN, 1, () => ({ shoulderYawDeg: 88, pelvisYawDeg: 88 })))).toEqual(
      new Set(['turn-to-face']),
    );
    expect(reasons(measured(TILT, 1, () => ({})))).toEqual(new Set(['turn-side-on']));
  });

  it('never gives a number while the person keeps moving', () => {
    const swaying = measured(TURN, 4, (sec) => ({ shoulderYawDeg: 25 * Math.sin(3 * sec) }));
    expect(numbers(swaying)).toHaveLength(0);
    expect(reasons(swaying)).toEqual(new Set(['hold-still']));
  });

  it('throws out one frame in which left and right are exchanged', () => {
    const flipped = measured(
      TURN,
      3,
      () => ({}),
      (figure) => {
        const frame = frameOf(figure);
        if (figure.timeMs !== 2000) return frame;
        const mirrored = mirrorFrame(frame, PICTURE.frameWidthPx);
        if (isAbsent(mirrored)) return mirrored;
        // The landmarks stay where they are, only their names change sides.
        const back = (x: number) => PICTURE.frameWidthPx - x;
        return {
          ...frame,
          image: mirrored.image.map((at) => ({ ...at, x: back(at.x) })),
          world: mirrored.world.map((at) => ({ ...at, x: 0 - at.x })),
        };
      },
    );
    expect(reasons(flipped)).toEqual(new Set(['hold-still', 'implausible']));
    expect(flipped.at(-1)?.kind).toBe('measured');
  });

  it('says that the back is shown, also after the neutral', () => {
    const round = measured(TURN, 4, (sec) => {
      const yaw = 180 * Math.min(1, Math.max(0, sec - 1));
      return { shoulderYawDeg: yaw, pelvisYawDeg: yaw };
    });
    expect(round.at(-1)).toMatchObject({ kind: 'unmeasured', reason: 'turn-to-face' });
  });

  it('never gives a number in the dark, with or without somebody', () => {
    const lit = (luma: number) => (figure: Figure) => ({
      ...frameOf(figure),
      light: { luma, contrast: 0.1 },
    });
    expect(reasons(measured(TURN, 1, () => ({}), lit(0.03)))).toEqual(new Set(['poor-light']));
    expect(numbers(measured(TURN, 1, () => ({}), lit(0.1))).length).toBeGreaterThan(0);
    const empty = ({ timeMs }: Figure): PoseFrame => ({
      timeMs,
      absent: true,
      light: { luma: 0.01, contrast: 0 },
    });
    expect(reasons(measured(TURN, 1, () => ({}), empty))).toEqual(new Set(['poor-light']));
  });

  it('advises what is worth setting right, without keeping anything back', () => {
    const adviceAfter = (toFrame: (figure: Figure) => PoseFrame, stepMs: number) => {
      let state = startMeasure(TURN);
      let step = null;
      for (let timeMs = 0; timeMs < 9000; timeMs += stepMs) {
        step = stepMeasure(TURN, state, toFrame({ ...STANDING, timeMs }));
        state = step.state;
      }
      return [step?.advice, step?.measurement.kind];
    };
    const light = { luma: 0.1, contrast: 0.1 };
    expect(adviceAfter((figure) => frameOf(figure), 50)).toEqual([[], 'measured']);
    expect(adviceAfter((figure) => ({ ...frameOf(figure), light }), 50)).toEqual([['dim'], 'measured']);
    expect(adviceAfter((figure) => rolled(frameOf(figure), 14), 50)).toEqual([['camera-rolled'], 'measured']);
    expect(adviceAfter((figure) => frameOf(figure), 150)).toEqual([['few-frames'], 'measured']);
    expect(adviceAfter((figure) => frameOf(figure), 300)).toEqual([['few-frames'], 'unmeasured']);
  });

  it('measures leaning back as positive tilt, whichever side is seen', () => {
    for (const yaw of [90, -90]) {
      const lean = numbers(
        measured(TILT, 5, (sec) => ({
          shoulderYawDeg: yaw,
          pelvisYawDeg: yaw,
          backDeg: 20 * Math.min(1, Math.max(0, sec - 1)),
        })),
      );
      expect(lean.at(-1)?.angleDeg).toBeCloseTo(20, 0);
      expect(lean.at(-1)?.view).toBe(yaw > 0 ? 'right-side' : 'left-side');
    }
  });

  it('gives no number while a hip is seen where no thigh can reach', () => {
    const lost = measured(
      TILT,
      4,
      (sec) => ({ shoulderYawDeg: 90, pelvisYawDeg: 90, backDeg: sec > 2 ? 10 : 0 }),
      (figure) => {
        const frame = frameOf(figure);
        if (figure.backDeg === 0) return frame;
        const image = frame.image.map((one, index) =>
          index === LANDMARK.leftHip || index === LANDMARK.rightHip ? { ...one, y: one.y + 100 } : one,
        );
        return { ...frame, image };
      },
    );
    expect(lost.at(-1)).toMatchObject({ kind: 'unmeasured', reason: 'implausible' });
    expect(numbers(lost).every(({ timeMs }) => timeMs <= 2000)).toBe(true);
  });

  it('asks to see the back when a bend has no outline', () => {
    const side = { shoulderYawDeg: 90, pelvisYawDeg: 90 };
    expect(reasons(measured(BEND, 1, () => side))).toEqual(new Set(['back-not-visible']));
  });

  it('gives no number while the outline leaps onto what stands behind the person, and no speed from it', () => {
    const side = { shoulderYawDeg: 90, pelvisYawDeg: 90 };
    const shown = measured(
      BEND,
      4,
      () => side,
      (figure) => {
        const leapt = figure.timeMs >= 2000 && figure.timeMs < 2200;
        const outline = backOf(figure, 0);
        const [hip, shoulder] = [outline[0]?.[1] ?? 0, outline.at(-1)?.[1] ?? 0];
        const far = 0.2 * (hip - shoulder);
        return frameOf(
          figure,
          leapt ? outline.map(([x, y], index) => [index < 28 ? x : x - far, y] as const) : outline,
        );
      },
    );
    const without = shown.filter(({ timeMs }) => timeMs >= 2000 && timeMs < 2200);
    expect(reasons(without)).toEqual(new Set(['back-not-visible']));
    for (const { angleDeg, speedDegPerSec } of numbers(shown)) {
      expect(Math.abs(angleDeg)).toBeLessThan(1);
      expect(speedDegPerSec).toBeLessThan(4);
    }
    expect(numbers(shown).at(-1)?.timeMs).toBeGreaterThan(3900);
  });

  it('measures a hollow back as positive bend, whichever side is seen', () => {
    for (const yaw of [90, -90]) {
      const bends = numbers(
        measured(
          BEND,
          5,
          () => ({ shoulderYawDeg: yaw, pelvisYawDeg: yaw }),
          (figure) =>
            frameOf(figure, backOf(figure, 0.4 * Math.min(1, Math.max(0, figure.timeMs / 1000 - 1)))),
        ),
      );
      expect(bends.at(-1)?.angleDeg).toBeGreaterThan(10);
      expect(bends.at(-1)?.checks.map((check) => check.id)).toContain('rocking');
    }
  });
});

/** An outline behind an upright figure: straight, or hollow by `depth` chords a square. */
function backOf(figure: Figure, depth: number): Contour {
  const { image } = frameOf(figure);
  const middle = (left: number, right: number) => ({
    x: ((image[left]?.x ?? 0) + (image[right]?.x ?? 0)) / 2,
    y: ((image[left]?.y ?? 0) + (image[right]?.y ?? 0)) / 2,
  });
  const hip = middle(23, 24);
  const shoulder = middle(11, 12);
  const chord = hip.y - shoulder.y;
  // A person who turned to their left faces the picture's right edge: their back is on the left.
  const behind = figure.shoulderYawDeg > 0 ? -1 : 1;
  return Array.from({ length: 40 }, (_, index) => {
    const u = index / 39;
    const off = 0.25 + depth * (u - 0.5) ** 2;
    return [hip.x + behind * off * chord, hip.y - u * chord] as const;
  });
}
