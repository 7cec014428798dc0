import { describe, expect, it } from 'vitest';
import { exercise } from '../exercises/testing/exercise.ts';
import type { CoachEvent, CueId, Rep } from './event.ts';
import { finishReport, startReport, stepReport } from './report.ts';
import { startCoach, stepCoach } from './coach.ts';
import { rep, STAND } from './testing/rep-motion.ts';
import { film, type Piece, practise } from './testing/scripted-motion.ts';

const knee = exercise('supine-twist');
const HELD_MS = 22_000;

const cuesOf = (events: readonly CoachEvent[]): readonly CueId[] =>
  events.flatMap((event) => (event.kind === 'cue' ? [event.cue] : []));
const repsOf = (events: readonly CoachEvent[]): readonly Rep[] =>
  events.flatMap((event) => (event.kind === 'rep' ? [event.rep] : []));
const kindsOf = (events: readonly CoachEvent[]): ReadonlySet<CoachEvent['kind']> =>
  new Set(events.map(({ kind }) => kind));

const see = (pieces: readonly Piece[]) => practise(knee, film(pieces, { fps: 15 }));

describe('an exercise whose angle is known only roughly', () => {
  it.each([10, 20, 65])(
    'counts, holds, changes sides and ends, whatever the angle seems to be: %d',
    (deg) => {
      const { state, events } = see([
        STAND,
        ...[1, -1, 1, -1].flatMap((side) => rep(side * deg, HELD_MS, 4_000)),
      ]);
      expect(repsOf(events).map(({ direction }) => direction)).toEqual([
        'left-knee',
        'right-knee',
        'left-knee',
        'right-knee',
      ]);
      for (const { heldMs } of repsOf(events)) expect(Math.abs(heldMs - HELD_MS)).toBeLessThan(4_000);
      expect(events.filter(({ kind }) => kind === 'hold-met')).toHaveLength(4);
      expect(state.phase).toBe('ended');
      const cues = cuesOf(events);
      for (const cue of ['begin', 'hold', 'breathe', 'come-back', 'other-side', 'well-done'] as const) {
        expect(cues).toContain(cue);
      }
    },
  );

  it('says nothing of range and pace, and praises no repetition', () => {
    const { events } = see([
      STAND,
      { ms: 600, toDeg: 70 },
      { ms: 700, toDeg: 40 },
      { ms: 700, toDeg: 70 },
      { ms: HELD_MS },
      { ms: 600, toDeg: 0 },
      { ms: 5_000 },
      ...rep(-9.5, HELD_MS, 5_000),
      ...rep(20, HELD_MS, 5_000),
    ]);
    expect(repsOf(events)).toHaveLength(3);
    expect([...kindsOf(events)]).not.toEqual(expect.arrayContaining(['over-range']));
    expect([...kindsOf(events)]).not.toEqual(expect.arrayContaining(['too-fast']));
    const never: readonly CueId[] = [
      'over-range',
      'too-fast',
      'bouncing',
      'ease-off',
      'slower',
      'slower-back',
      'a-little-more',
      'nicely-done',
    ];
    for (const cue of never) expect(cuesOf(events)).not.toContain(cue);
  });

  it('does not take what rest may look like for a movement', () => {
    const { events } = see([STAND, ...rep(5), ...rep(-5)]);
    expect(repsOf(events)).toEqual([]);
    expect(cuesOf(events)).not.toContain('hold');
  });

  it('tells why it asks to hold without a number', () => {
    const { events } = see([STAND, ...rep(20)]);
    const hold = events.find((event) => event.kind === 'cue' && event.cue === 'hold');
    expect(hold?.kind === 'cue' && hold.because.kind).toBe('rested-out');
  });

  it('compares no sides and reports no speed', () => {
    let state = startCoach(knee);
    let report = startReport(knee);
    for (const measurement of film([STAND, ...rep(20), ...rep(-60)], { fps: 15 })) {
      const step = stepCoach(knee, state, measurement);
      state = step.state;
      report = stepReport(report, measurement, step.events);
    }
    const { symmetry, peakSpeedDegPerSec, directions } = finishReport(report);
    expect(symmetry).toBeNull();
    expect(peakSpeedDegPerSec).toBeNull();
    expect(directions.map(({ reps }) => reps)).toEqual([1, 1]);
    for (const { inBandMs } of directions) expect(inBandMs).toBeGreaterThan(5_500);
  });
});
