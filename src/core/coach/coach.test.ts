import { describe, expect, it } from 'vitest';
import { exercise } from '../exercises/testing/exercise.ts';
import { coachStatus, startCoach, stepCoach, stopCoach } from './coach.ts';
import type { CoachEvent, StopReason } from './event.ts';
import { rep, STAND } from './testing/rep-motion.ts';
import { film, type Filming, type Piece, practise } from './testing/scripted-motion.ts';
import { cues, phases, reps } from './testing/told.ts';

const chair = exercise('chair-twist');
const catCow = exercise('cat-cow');

const five = <T>(round: readonly T[]): T[] => Array.from({ length: 5 }, () => round).flat();

const sides = (events: readonly CoachEvent[]) => reps(events).map(({ direction }) => direction);
const safety = (events: readonly CoachEvent[]) =>
  events.filter((event) => event.kind === 'cue' && event.priority === 'safety');

const films: readonly (readonly [string, Filming])[] = [8, 15, 30, 60].flatMap((fps) => [
  [`${fps} fps`, { fps }] as const,
  ...[1, 2, 3].map(
    (seed) => [`${fps} fps, noise ${seed}`, { fps, noiseDeg: 2, speedNoiseDegPerSec: 2, seed }] as const,
  ),
]);

describe.each(films)('a good set of chair twists at %s', (_name, filming) => {
  const motion = [STAND, ...[1, 2, 3].flatMap(() => [...rep(28), ...rep(-26)])];
  const { events, state } = practise(chair, film(motion, filming));

  it('counts three repetitions a side, in order', () => {
    expect(sides(events)).toEqual(['left', 'right', 'left', 'right', 'left', 'right']);
  });

  it('says nothing about safety', () => {
    expect(safety(events)).toEqual([]);
  });

  it('asks for each hold, tells when it is met, and suggests the other side', () => {
    expect(cues(events).filter((cue) => cue === 'hold')).toHaveLength(6);
    expect(cues(events).filter((cue) => cue === 'come-back')).toHaveLength(6);
    expect(cues(events).filter((cue) => cue === 'other-side')).toHaveLength(3);
    expect(events.filter((event) => event.kind === 'hold-met')).toHaveLength(6);
  });

  it('ends the set as complete, with its one praise', () => {
    expect(cues(events)[0]).toBe('begin');
    expect(cues(events).at(-1)).toBe('well-done');
    expect(cues(events).filter((cue) => cue === 'well-done')).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ kind: 'phase', phase: 'ended' });
    expect(state.phase).toBe('ended');
    expect(events.find((event) => event.kind === 'set-ended')?.because).toBe('complete');
  });

  it('measures peak and hold near what was done', () => {
    for (const { direction, peakDeg, heldMs, inBandMs } of reps(events)) {
      const toleranceDeg = 3 * (filming.noiseDeg ?? 0) + 0.5;
      expect(Math.abs(peakDeg - (direction === 'left' ? 28 : 26))).toBeLessThan(toleranceDeg);
      // The ends of the ramps are slower than the hold speed too: about half a second each.
      expect(heldMs).toBeGreaterThan(5_000);
      expect(heldMs).toBeLessThan(7_200);
      expect(inBandMs).toBeGreaterThan(heldMs - 500);
    }
  });
});

describe('phases', () => {
  it('go from framing through neutral, out and back', () => {
    const overlays = [
      { fromMs: 0, toMs: 1_000, unseen: 'nobody' },
      { fromMs: 1_000, toMs: 3_000, unseen: 'hold-still' },
    ] as const;
    const { events } = practise(chair, film([{ ms: 4_000 }, ...rep(28)], { fps: 15, overlays }));
    expect(phases(events)).toEqual(['neutral', 'ready', 'moving', 'holding', 'returning', 'ready']);
    const directions = events.flatMap((event) => (event.kind === 'phase' ? [event.direction] : []));
    expect(directions).toEqual([null, null, 'left', 'left', 'left', null]);
  });

  it('show in the status', () => {
    const measurements = film([STAND, ...rep(28)], { fps: 15 });
    let state = startCoach(chair);
    expect(coachStatus(chair, state)).toMatchObject({ phase: 'framing', direction: 'left', peakDeg: null });
    for (const measurement of measurements.filter(({ timeMs }) => timeMs <= 7_000)) {
      state = stepCoach(chair, state, measurement).state;
    }
    const holding = coachStatus(chair, state);
    expect(holding).toMatchObject({
      phase: 'holding',
      direction: 'left',
      holdTargetMs: 5_000,
      repsTarget: 3,
    });
    expect(holding.heldMs).toBeGreaterThan(1_900);
    expect(holding.heldMs).toBeLessThan(2_900);
    expect(holding.peakDeg).toBeCloseTo(28, 1);
    for (const measurement of measurements.filter(({ timeMs }) => timeMs > 7_000)) {
      state = stepCoach(chair, state, measurement).state;
    }
    expect(coachStatus(chair, state)).toMatchObject({
      phase: 'ready',
      direction: 'right',
      repsDone: { left: 1, right: 0 },
      heldMs: 0,
      peakDeg: null,
    });
  });

  it('does not count a movement short of the band, and asks for a little more once', () => {
    const { events } = practise(chair, film([STAND, ...rep(11, 8_000)], { fps: 15 }));
    expect(sides(events)).toEqual([]);
    expect(cues(events)).toEqual(['begin', 'breathe-into', 'a-little-more']);
  });

  it('says nothing to one who only passes below the band', () => {
    const { events } = practise(chair, film([STAND, ...rep(11, 500)], { fps: 15 }));
    expect(cues(events)).toEqual(['begin', 'breathe-into']);
  });

  it('suggests the other side only while it has had fewer', () => {
    const { events } = practise(chair, film([STAND, ...rep(28), ...rep(-28), ...rep(28)], { fps: 15 }));
    const suggested = events.flatMap((event) =>
      event.kind === 'cue' && event.cue === 'other-side' ? [event.direction] : [],
    );
    expect(suggested).toEqual(['right', 'right']);
  });

  it('counts a repetition that comes to rest a little off neutral, and the ones after it', () => {
    const drifting: Piece[] = [28, 28, 28].flatMap((toDeg) => [
      { ms: 3_000, toDeg },
      { ms: 2_000 },
      { ms: 3_000, toDeg: 7 },
      { ms: 2_000 },
    ]);
    const { events } = practise(chair, film([STAND, ...drifting], { fps: 15, noiseDeg: 1 }));
    expect(sides(events)).toEqual(['left', 'left', 'left']);
  });

  it('follows a backbend, where leaning forward is no direction', () => {
    const motion = [STAND, ...rep(-25, 1_000), ...rep(11, 4_000), ...rep(11, 4_000)];
    const { events } = practise(exercise('standing-backbend'), film(motion, { fps: 15 }));
    expect(sides(events)).toEqual(['back', 'back']);
    expect(safety(events)).toEqual([]);
  });
});

describe('cat-cow', () => {
  const cycle: Piece[] = [
    { ms: 2_600, toDeg: -24 },
    { ms: 2_000 },
    { ms: 4_500, toDeg: 16 },
    { ms: 2_000 },
    { ms: 2_000, toDeg: 0 },
  ];

  it.each(films)('counts each half, straight through neutral: %s', (_name, filming) => {
    const { events } = practise(catCow, film([STAND, ...five(cycle), STAND], filming));
    expect(sides(events)).toEqual(five(['cat', 'cow']));
    expect(safety(events)).toEqual([]);
    expect(events.find((event) => event.kind === 'set-ended')?.because).toBe('complete');
  });

  it('paces by the breath and asks for no hold', () => {
    const { events } = practise(catCow, film([STAND, ...cycle, ...cycle], { fps: 15 }));
    expect(cues(events)).toEqual(['begin', 'nicely-done']);
    expect(events.some((event) => event.kind === 'hold-met')).toBe(false);
  });
});

describe('stopping', () => {
  it('ends the set once, and nothing is said afterwards', () => {
    const { state } = practise(chair, film([STAND, { ms: 3_000, toDeg: 28 }], { fps: 15 }));
    const stopped = stopCoach(chair, state, 5_100);
    expect(stopped.events).toEqual([
      { kind: 'set-ended', timeMs: 5_100, because: 'stopped' },
      { kind: 'phase', timeMs: 5_100, phase: 'ended', direction: null },
    ]);
    expect(stopCoach(chair, stopped.state, 5_200).events).toEqual([]);
    const later = film([{ ms: 20_000 }], {
      fps: 15,
      overlays: [{ fromMs: 0, toMs: 20_000, unseen: 'nobody' }],
    });
    const after = later.flatMap((measurement) => stepCoach(chair, stopped.state, measurement).events);
    expect(after).toEqual([]);
  });

  it('keeps the reason a person gave, also when the dose is done', () => {
    const motion = [STAND, ...[1, 2, 3].flatMap(() => [...rep(28), ...rep(-26, 5_500, 0)])];
    const { state } = practise(chair, film(motion, { fps: 15 }).slice(0, -4));
    const ended = { ...state, phase: 'ready', closing: null } as const;
    const because = (why: StopReason) =>
      stopCoach(chair, ended, 90_000, why).events.flatMap((event) =>
        event.kind === 'set-ended' ? [event.because] : [],
      );
    expect(state.reps).toHaveLength(6);
    expect(because('stopped')).toEqual(['complete']);
    expect(because('pain')).toEqual(['pain']);
    expect(because('tired')).toEqual(['tired']);
    expect(because('other')).toEqual(['other']);
  });
});
