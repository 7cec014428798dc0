import { describe, expect, it } from 'vitest';
import { exercise } from '../exercises/testing/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import { startCoach, stepCoach } from './coach.ts';
import type { CoachEvent } from './event.ts';
import { rep, STAND } from './testing/rep-motion.ts';
import { film, practise } from './testing/scripted-motion.ts';
import { cues, phases, reps } from './testing/told.ts';

const chair = exercise('chair-twist');
const sides = (events: readonly CoachEvent[]) => reps(events).map(({ direction }) => direction);

describe('what is not seen', () => {
  const motion = [STAND, ...rep(28, 6_000)];
  const dropout = (fromMs: number, ms: number, unseen: 'nobody' | 'implausible' = 'implausible') =>
    film(motion, { fps: 15, overlays: [{ fromMs, toMs: fromMs + ms, unseen }] });
  const whole = reps(practise(chair, film(motion, { fps: 15 })).events)[0];

  it('pauses a hold for a dropout of 0.8 s without resetting it', () => {
    const { events } = practise(chair, dropout(7_000, 800));
    const paused = reps(events)[0];
    expect(sides(events)).toEqual(['left']);
    expect((whole?.heldMs ?? 0) - (paused?.heldMs ?? 0)).toBeGreaterThan(700);
    expect((whole?.heldMs ?? 0) - (paused?.heldMs ?? 0)).toBeLessThan(1_000);
    expect(phases(events)).toEqual(['ready', 'moving', 'holding', 'returning', 'ready']);
  });

  it('drops the repetition in progress at once when the neutral is given up, and keeps those done', () => {
    const twice = film([STAND, ...rep(28), ...rep(-28), STAND], { fps: 15 });
    const second = reps(practise(chair, twice).events)[1]?.startMs ?? Number.NaN;
    const lostAt = twice.findIndex(({ timeMs }) => timeMs > second + 2_000);
    // From the new zero on they are at rest.
    const zeroed = twice.map((one, frame) => {
      if (frame < lostAt || one.kind === 'unmeasured') return one;
      if (frame > lostAt) return { ...one, angleDeg: 0, speedDegPerSec: 0 };
      return { kind: 'unmeasured', timeMs: one.timeMs, reason: 'hold-still', neutralLost: 'left' } as const;
    });
    expect(sides(practise(chair, zeroed).events)).toEqual(['left']);
    expect(phases(practise(chair, zeroed).events)).toContain('neutral');
  });

  it('goes on with a set that was about to end, when what it ends for was measured from a wrong zero', () => {
    const far = film([STAND, ...rep(60), ...rep(-60), ...rep(60), STAND], { fps: 15 });
    let state = startCoach(chair);
    const told: CoachEvent['kind'][] = [];
    for (const one of far) {
      const { timeMs } = one;
      const lost = { kind: 'unmeasured', timeMs, reason: 'hold-still', neutralLost: 'wrong' } as const;
      const step = stepCoach(chair, state, state.closing === null ? one : lost);
      state = step.state;
      told.push(...step.events.map(({ kind }) => kind));
    }
    expect(told.filter((kind) => kind === 'begun-anew')).toHaveLength(1);
    expect(told).not.toContain('set-ended');
    expect(state.reps).toEqual([]);
  });

  it('drops the repetition in progress after a long dropout and keeps those done', () => {
    const twice = film([STAND, ...rep(28), ...rep(28, 6_000), ...rep(-28)], {
      fps: 15,
      overlays: [{ fromMs: 20_000, toMs: 22_000, unseen: 'nobody' }],
    });
    const { events } = practise(chair, twice);
    expect(sides(events)).toEqual(['left', 'right']);
    expect(phases(events)).toContain('framing');
  });

  it('says why after it has lasted, and not again for a while', () => {
    const { events } = practise(chair, dropout(7_000, 5_000, 'nobody'));
    const framing = events.filter((event) => event.kind === 'cue' && event.priority === 'framing');
    expect(framing).toMatchObject([{ cue: 'see-nobody' }]);
    expect((framing[0]?.timeMs ?? 0) - 7_000).toBeGreaterThanOrEqual(1_500);
    expect((framing[0]?.timeMs ?? 0) - 7_000).toBeLessThan(1_700);
  });

  it('asks to keep still only when neutral takes long', () => {
    const waiting = (ms: number) =>
      film([{ ms: ms + 500 }], { fps: 15, overlays: [{ fromMs: 0, toMs: ms, unseen: 'hold-still' }] });
    expect(cues(practise(chair, waiting(2_500)).events)).toEqual(['begin']);
    expect(cues(practise(chair, waiting(5_000)).events)[0]).toBe('hold-still');
  });

  it('treats a stream that stalls like a dropout', () => {
    const stalled = film(motion, { fps: 15 }).filter(({ timeMs }) => timeMs < 7_000 || timeMs > 9_000);
    expect(sides(practise(chair, stalled).events)).toEqual([]);
  });

  it('neither praises nor scolds by a poor measurement, and says that it cannot see', () => {
    const overlays = [{ fromMs: 0, toMs: 60_000, quality: 'poor' }] as const;
    const { events } = practise(chair, film([STAND, ...rep(70, 1_000)], { fps: 15, overlays }));
    expect(events.map(({ kind }) => kind)).toEqual(['cue']);
    expect(cues(events)).toEqual(['see-implausible']);
    expect(events[0]?.timeMs).toBeGreaterThanOrEqual(3_000);
    expect(events[0]?.timeMs).toBeLessThan(3_200);
  });

  it.each([
    [900, ['left']],
    [1_500, []],
    [60_000, []],
  ])('a movement with %d ms of poor measurements in its hold', (poorMs, expected) => {
    const overlays = [{ fromMs: 6_000, toMs: 6_000 + poorMs, quality: 'poor' }] as const;
    const { events } = practise(chair, film([STAND, ...rep(28, poorMs + 5_500)], { fps: 15, overlays }));
    expect(sides(events)).toEqual(expected);
  });

  it('lets a movement go, and says why, though a poor measurement comes now and then', () => {
    const stream = film([STAND, ...rep(28, 12_000)], { fps: 20 }).map((one, frame): Measurement => {
      const { timeMs } = one;
      if (one.kind === 'unmeasured' || timeMs < 6_000 || timeMs > 14_000) return one;
      if (frame % 18 === 0) return { ...one, quality: 'poor' };
      return { kind: 'unmeasured', timeMs, reason: 'hips-out-of-view' };
    });
    const { events } = practise(chair, stream);
    expect(sides(events)).toEqual([]);
    expect(cues(events)).toContain('see-hips-out-of-view');
    expect(cues(events)).not.toContain('see-implausible');
  });

  it('takes a number that is not finite for no measurement', () => {
    const broken = film([STAND, STAND], { fps: 15 }).map((measurement) =>
      measurement.kind === 'measured' ? { ...measurement, angleDeg: Number.NaN } : measurement,
    );
    expect(cues(practise(chair, broken).events)).toEqual(['see-implausible']);
  });

  it('ignores a measurement that is not later than the last', () => {
    const [first, second] = film(motion, { fps: 15 });
    if (first === undefined || second === undefined) throw new Error('too short');
    const { state } = stepCoach(chair, startCoach(chair), second);
    expect(stepCoach(chair, state, first)).toEqual({ state, events: [] });
  });
});
