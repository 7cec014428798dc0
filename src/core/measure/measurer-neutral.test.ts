import { describe, expect, it } from 'vitest';
import { landmark } from '../pose/frame.ts';
import { LANDMARK } from '../pose/landmark.ts';
import { type Figure, frameOf } from './testing/figure.ts';
import { measured, numbers, reasons, TILT, TURN, turnLeft } from './testing/measured.ts';
import { rolled } from './testing/rolled.ts';

describe('whose neutral stepMeasure takes, and when', () => {
  it('asks to hold still until there is a neutral, within a second of rest', () => {
    const rest = measured(TURN, 2, () => ({}));
    expect(reasons(rest)).toEqual(new Set(['hold-still']));
    expect(numbers(rest)[0]?.timeMs).toBeLessThanOrEqual(800);
    for (const one of numbers(rest)) {
      expect(Math.abs(one.angleDeg)).toBeLessThan(1e-6);
      expect(one.speedDegPerSec).toBeLessThan(1e-6);
      expect(one.sigmaDeg).toBeGreaterThan(0);
    }
  });

  it('knows from its first number on how slowly the person moves', () => {
    const wobble = (sec: number) => ({ shoulderYawDeg: Math.round(sec * 30) % 2 === 0 ? 0.5 : -0.5 });
    const first = numbers(measured(TURN, 1.5, wobble)).slice(0, 5);
    expect(first).toHaveLength(5);
    for (const one of first) expect(one.speedDegPerSec).toBeLessThan(4);
  });

  it('says that nobody is there, and goes on with the same neutral afterwards', () => {
    const left = measured(TURN, 6, turnLeft, (figure) =>
      figure.timeMs > 3500 && figure.timeMs < 4500
        ? { timeMs: figure.timeMs, absent: true }
        : frameOf(figure),
    );
    expect(reasons(left)).toEqual(new Set(['hold-still', 'nobody']));
    const whole = numbers(measured(TURN, 6, turnLeft)).at(-1);
    expect(numbers(left).at(-1)?.angleDeg).toBeCloseTo(whole?.angleDeg ?? Number.NaN, 3);
  });

  it('takes a new neutral when the person has moved their seat and rests there', () => {
    const moved = measured(TURN, 6, (sec) => ({
      place: { x: 0.6 * Math.min(1, Math.max(0, sec - 2)), y: 0, z: 2.5 },
    }));
    const after = moved.filter((one) => one.timeMs > 3000);
    expect(reasons(after)).toEqual(new Set(['hold-still']));
    expect(moved.at(-1)?.kind).toBe('measured');
  });

  it.each([
    ['comes much nearer', 1.6],
    ['goes well back', 3.8],
  ])('takes a new neutral of somebody in side view who %s and stays', (_, z) => {
    const place = (sec: number) => ({
      x: 0,
      y: 0,
      z: 2.5 + (z - 2.5) * Math.min(1, Math.max(0, (sec - 3) / 2)),
    });
    const seen = measured(TILT, 10, (sec) => ({ shoulderYawDeg: 90, pelvisYawDeg: 90, place: place(sec) }));
    expect(seen.some((one) => one.kind === 'unmeasured' && one.neutralLost === 'left')).toBe(true);
    expect(numbers(seen).at(-1)?.timeMs).toBe(seen.at(-1)?.timeMs);
  });

  it('does not take a joint that is misplaced for somebody who has come nearer', () => {
    const side = { shoulderYawDeg: 90, pelvisYawDeg: 90 };
    const seen = measured(
      TILT,
      10,
      () => side,
      (figure) => {
        const frame = frameOf(figure);
        if (figure.timeMs < 3000) return frame;
        // Hips at the ribs: the thigh has grown, and the trunk shrunk.
        const hips = [LANDMARK.leftHip, LANDMARK.rightHip].map((index) => landmark(frame.image, index));
        const shoulder = landmark(frame.image, LANDMARK.leftShoulder);
        const image = frame.image.map((one) =>
          hips.includes(one) ? { ...one, y: one.y + 0.45 * (shoulder.y - one.y) } : one,
        );
        return { ...frame, image };
      },
    );
    expect(reasons(seen.filter(({ timeMs }) => timeMs > 3500))).toEqual(new Set(['implausible']));
    expect(seen.some((one) => one.kind === 'unmeasured' && one.neutralLost !== undefined)).toBe(false);
  });

  it('does not add up glimpses of another side with nobody between them', () => {
    const flipped = (timeMs: number) => timeMs === 3000 || timeMs === 4500;
    const seen = measured(
      TILT,
      8,
      (sec) => {
        const yawDeg = flipped(sec * 1000) ? -90 : 90;
        return { shoulderYawDeg: yawDeg, pelvisYawDeg: yawDeg };
      },
      (figure) =>
        figure.timeMs > 2500 && figure.timeMs < 5000 && !flipped(figure.timeMs)
          ? { timeMs: figure.timeMs, absent: true }
          : frameOf(figure),
    );
    expect(reasons(seen)).toContain('turn-side-on');
    expect(seen.some((one) => one.kind === 'unmeasured' && one.neutralLost !== undefined)).toBe(false);
  });

  it('has no number for a frame in which a joint is no place at all', () => {
    const seen = measured(
      TURN,
      4,
      () => ({}),
      (figure) => {
        const frame = frameOf(figure);
        const elbow = landmark(frame.world, LANDMARK.leftElbow);
        const world = frame.world.map((one) => (one === elbow ? { ...one, x: Number.NaN } : one));
        return figure.timeMs === 3000 ? { ...frame, world } : frame;
      },
    );
    expect(seen.find(({ timeMs }) => timeMs === 3000)).toMatchObject({ reason: 'implausible' });
    expect(numbers(seen).every(({ angleDeg, sigmaDeg }) => Number.isFinite(angleDeg + sigmaDeg))).toBe(true);
    expect(seen.at(-1)?.kind).toBe('measured');
  });

  it('does not take a hold for the neutral, and says where to go', () => {
    const held = measured(TURN, 4, (sec) => ({ shoulderYawDeg: sec < 2.5 ? 30 : 0 }));
    expect(reasons(held.filter((one) => one.timeMs < 2400))).toEqual(new Set(['hold-still', 'off-centre']));
    expect(Math.abs(numbers(held).at(-1)?.angleDeg ?? Number.NaN)).toBeLessThan(0.5);
    const leaning = measured(TILT, 2, () => ({ shoulderYawDeg: 90, pelvisYawDeg: 90, backDeg: 25 }));
    expect(reasons(leaning)).toEqual(new Set(['hold-still', 'off-centre']));
    expect(numbers(leaning)).toHaveLength(0);
  });

  it('takes the neutral of people who sit askew, beside the camera, or before a camera that hangs', () => {
    const honest: Partial<Figure>[] = [
      { shoulderYawDeg: 20, pelvisYawDeg: 20 },
      { place: { x: 0.8, y: 0, z: 2.5 } },
      { backDeg: 15 },
      { leanDeg: 6 },
    ];
    for (const person of honest) expect(numbers(measured(TURN, 1, () => person)).length).toBeGreaterThan(0);
    const hanging = measured(
      TURN,
      1,
      () => ({}),
      (figure) => rolled(frameOf(figure), 18),
    );
    expect(numbers(hanging).length).toBeGreaterThan(0);
    const onItsSide = measured(
      TURN,
      1,
      () => ({}),
      (figure) => rolled(frameOf(figure), 90),
    );
    expect(reasons(onItsSide)).toEqual(new Set(['camera-rolled']));
  });

  it('gives no number of somebody who walks through, and the same angle afterwards', () => {
    const passing = (sec: number): Partial<Figure> =>
      sec > 2 && sec < 3.2 ? { place: { x: sec - 2.5, y: 0, z: 1.8 } } : turnLeft(sec);
    const seen = measured(TURN, 6, passing);
    const during = seen.filter((one) => one.timeMs > 2000 && one.timeMs < 3200);
    expect(numbers(during)).toHaveLength(0);
    expect([...reasons(during)].sort()).toEqual(['another-person', 'implausible']);
    const whole = numbers(measured(TURN, 6, turnLeft)).at(-1);
    expect(numbers(seen).at(-1)?.angleDeg).toBeCloseTo(whole?.angleDeg ?? Number.NaN, 2);
  });

  it('takes a new neutral of a newcomer who stays', () => {
    const seen = measured(TURN, 9, (sec) => (sec < 2 ? {} : { place: { x: 0.7, y: 0, z: 2 } }));
    const [first] = numbers(seen.filter((one) => one.timeMs > 2000));
    expect(first?.timeMs).toBeGreaterThan(6500);
    expect(first?.timeMs).toBeLessThan(7600);
    expect(first?.angleDeg).toBeCloseTo(0, 6);
  });

  it('keeps the neutral of somebody who deepens a hold as they breathe, and comes back to it again', () => {
    const placesDeg = [0, 25, 38, 25, 0, 25, 25, 25];
    const breathing = measured(TURN, 16, (sec) => {
      const from = placesDeg[Math.floor(sec / 2)] ?? 25;
      const to = placesDeg[Math.floor(sec / 2) + 1] ?? 25;
      return { shoulderYawDeg: from + (to - from) * Math.min(1, Math.max(0, (sec % 2) - 0.8)) };
    });
    const at = (sec: number) => numbers(breathing.filter((one) => one.timeMs >= 1000 * sec))[0]?.angleDeg;
    expect(at(3.9)).toBeGreaterThan(15);
    expect(at(15.9)).toBeCloseTo(at(2.7) ?? Number.NaN, 0);
  });

  it('keeps the neutral of somebody who stays, however long they hold a turn', () => {
    const held = measured(TURN, 12, turnLeft);
    expect(reasons(held.filter((one) => one.timeMs > 1000))).toEqual(new Set());
    const angles = numbers(held).filter((one) => one.timeMs > 3800);
    const [first] = angles;
    for (const one of angles) expect(one.angleDeg).toBeCloseTo(first?.angleDeg ?? Number.NaN, 3);
  });
});
