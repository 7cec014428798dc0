import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercises/exercise.ts';
import { exercise } from '../exercises/testing/exercise.ts';
import { rep, STAND } from './testing/rep-motion.ts';
import { film, type Filming, type Piece, practise } from './testing/scripted-motion.ts';
import { cues } from './testing/told.ts';

const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');
const standing = exercise('standing-rotation');

describe('pace', () => {
  const back = (ms: number): Piece[] => [
    STAND,
    { ms: 3_000, toDeg: 28 },
    { ms: 2_500 },
    { ms, toDeg: 0 },
    STAND,
  ];

  it('asks for a slower way back, and for nothing when it is slow', () => {
    expect(cues(practise(chair, film(back(1_700), { fps: 30 })).events)).toContain('slower-back');
    const slow = cues(practise(chair, film(back(3_500), { fps: 30 })).events);
    expect(slow.filter((cue) => cue === 'slower-back' || cue === 'slower')).toEqual([]);
  });

  it('asks once when one haste spans the way out and the way back', () => {
    const hasty: Piece[] = [STAND, { ms: 1_600, toDeg: 28 }, { ms: 1_600, toDeg: 0 }, STAND];
    const { events } = practise(chair, film(hasty, { fps: 30 }));
    const said = cues(events).filter((cue) => cue === 'slower' || cue === 'slower-back');
    expect(said.length).toBeLessThanOrEqual(2);
    expect(said[0]).toBe('slower');
  });
});

describe('breath', () => {
  const floor = exercise('seated-floor-twist');

  it('is spoken of in a long hold, not at its ends and not in a short one', () => {
    const { events } = practise(floor, film([STAND, ...rep(28, 22_000)], { fps: 15 }));
    const held = events.find((event) => event.kind === 'cue' && event.cue === 'hold')?.timeMs ?? 0;
    const times = events.flatMap((event) =>
      event.kind === 'cue' && event.cue === 'breathe' ? [event.timeMs - held] : [],
    );
    expect(times).toHaveLength(2);
    for (const ms of times) {
      expect(ms).toBeGreaterThan(4_500);
      expect(ms).toBeLessThan(16_500);
    }
    expect(cues(practise(chair, film([STAND, ...rep(28, 22_000)], { fps: 15 })).events)).not.toContain(
      'breathe',
    );
  });

  it('is offered to one who rests before moving, and rarely', () => {
    const into = (exercise: Exercise) =>
      practise(exercise, film([{ ms: 27_000 }], { fps: 15 })).events.filter(
        (event) => event.kind === 'cue' && event.cue === 'breathe-into',
      );
    expect(into(chair)).toMatchObject([{ direction: null }]);
    expect(into(catCow)).toMatchObject([{ direction: 'cat' }]);
    expect(into(standing)).toEqual([]);
  });
});

describe('praise', () => {
  const praise = (exercise: Exercise, motion: readonly Piece[], filming: Partial<Filming> = {}) =>
    cues(practise(exercise, film([STAND, ...motion], { fps: 15, ...filming })).events).filter(
      (cue) => cue === 'nicely-done',
    ).length;

  it('is given once for good repetitions within a minute, not for the first', () => {
    expect(praise(chair, rep(28))).toBe(0);
    expect(praise(chair, [...rep(28), ...rep(-26), ...rep(28), ...rep(-26)])).toBe(1);
  });

  it('is not given for what was hurried, too far, too short or not wholly seen', () => {
    const quick: Piece[] = [{ ms: 1_500, toDeg: -28 }, { ms: 5_500 }, { ms: 3_000, toDeg: 0 }, STAND];
    expect(praise(chair, [...rep(28), ...quick])).toBe(0);
    expect(praise(chair, [...rep(28), ...rep(-44)])).toBe(0);
    expect(praise(chair, [...rep(28), ...rep(-28, 2_000)])).toBe(0);
    for (const what of [{ unseen: 'implausible' }, { quality: 'poor' }] as const) {
      const overlays = [{ fromMs: 21_000, toMs: 21_300, ...what }];
      expect(praise(chair, [...rep(28), ...rep(-28)], { overlays })).toBe(0);
    }
    const checks = [{ id: 'side-lean', angleDeg: 20 }] as const;
    const overlays = [{ fromMs: 20_000, toMs: 21_000, checks }];
    expect(praise(chair, [...rep(28), ...rep(-28)], { overlays })).toBe(0);
    expect(praise(chair, [...rep(28), ...rep(-28)])).toBe(1);
  });

  it('is not given at the end of a set that went past a limit', () => {
    const round = [...rep(28), ...rep(-26)];
    const good = cues(practise(chair, film([STAND, ...round, ...round, ...round], { fps: 15 })).events);
    const over = [STAND, ...rep(56), ...rep(-26), ...round, ...round];
    const strayed = cues(practise(chair, film(over, { fps: 15 })).events);
    expect(good.at(-1)).toBe('well-done');
    expect(strayed.at(-1)).toBe('finished');
    expect(strayed).not.toContain('well-done');
  });
});
