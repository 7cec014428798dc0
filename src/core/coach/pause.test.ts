import { describe, expect, it } from 'vitest';
import { exercise } from '../exercises/testing/exercise.ts';
import type { HandSign } from '../measure/hand-signal.ts';
import type { Measurement } from '../measure/measurement.ts';
import { coachStatus, pressPause, startCoach, stepCoach, stopCoach } from './coach.ts';
import type { CoachEvent } from './event.ts';
import { finishReport, startReport, stepReport } from './report.ts';
import { rep, STAND } from './testing/rep-motion.ts';
import { film, type Filming, type Piece } from './testing/scripted-motion.ts';

const chair = exercise('chair-twist');

/** Runs a set in which a hand is held up for the stretches given; the sign comes one second into each. */
function run(measurements: readonly Measurement[], hands: readonly (readonly [number, number])[] = []) {
  let state = startCoach(chair);
  let report = startReport(chair);
  const events: CoachEvent[] = [];
  const given = new Set<number>();
  for (const measurement of measurements) {
    const { timeMs } = measurement;
    const up = hands.find(([fromMs, toMs]) => timeMs >= fromMs && timeMs < toMs);
    const first = up !== undefined && timeMs >= up[0] + 1_000 && !given.has(up[0]);
    if (first) given.add(up[0]);
    const sign: HandSign = first ? 'given' : up === undefined ? 'down' : 'raised';
    const step = stepCoach(chair, state, measurement, sign);
    state = step.state;
    report = stepReport(report, measurement, step.events);
    events.push(...step.events);
  }
  return { state, events, report: finishReport(report) };
}
const filmed = (motion: readonly Piece[], filming: Partial<Filming> = {}) =>
  film([STAND, ...motion], { fps: 20, ...filming });
const kinds = (events: readonly CoachEvent[]) => events.map(({ kind }) => kind);
const between = (events: readonly CoachEvent[], fromMs: number, toMs: number) =>
  events.filter(({ timeMs }) => timeMs > fromMs && timeMs < toMs);

it('may pause once the set has begun, and not any more when it is over', () => {
  expect(coachStatus(chair, startCoach(chair)).mayPause).toBe(false);
  expect(coachStatus(chair, run(filmed([])).state).mayPause).toBe(true);
  const over = stopCoach(chair, run(filmed([])).state, 60_000).state;
  expect(coachStatus(chair, over).mayPause).toBe(false);
});

describe('a raised hand', () => {
  const motion = [...rep(28), ...rep(-26), ...rep(28), ...rep(-26)];
  // The first rep ends at 13.5 s; the pause swallows the second one whole.
  const { events, report, state } = run(filmed(motion), [
    [14_000, 15_500],
    [27_000, 28_200],
  ]);
  const paused = events.find(({ kind }) => kind === 'paused');
  const resumed = events.find(({ kind }) => kind === 'resumed');

  it('pauses, and a second one goes on with where the person was', () => {
    expect(paused).toEqual({ kind: 'paused', timeMs: 15_000, cause: 'hand' });
    expect(resumed).toEqual({
      kind: 'resumed',
      timeMs: 28_000,
      cause: 'hand',
      direction: 'right',
      turn: 1,
      of: 3,
    });
    expect(coachStatus(chair, state).paused).toBeNull();
  });

  it('nothing is counted, held or said in between', () => {
    expect(between(events, 15_000, 28_000)).toEqual([]);
    expect(report.reps.map(({ direction }) => direction)).toEqual(['left', 'left', 'right']);
    const whole = run(filmed(motion)).report;
    const right = whole.directions[1]?.inBandMs ?? 0;
    expect(report.directions[1]?.inBandMs).toBeCloseTo(right / 2, -2);
    expect(report.pausedMs).toBe(13_000);
    expect(whole.pausedMs).toBe(0);
  });

  it('is not judged while it is up: an arm that swings the trunk is no warning', () => {
    const swing: Piece[] = [{ ms: 300, toDeg: 60 }, { ms: 400 }, { ms: 300, toDeg: 0 }, { ms: 3_000 }];
    const calm = run(filmed(swing), [[2_000, 3_000]]).events;
    expect(kinds(run(filmed(swing)).events)).toContain('over-range');
    expect(kinds(calm).filter((kind) => kind === 'over-range' || kind === 'too-fast')).toEqual([]);
  });

  it('means nothing before the person has been seen at rest', () => {
    const overlays = [{ fromMs: 0, toMs: 4_000, unseen: 'hold-still' }] as const;
    expect(kinds(run(filmed([STAND, STAND], { overlays }), [[1_000, 3_000]]).events)).not.toContain('paused');
  });

  it('lets go of the movement under way and keeps what was done', () => {
    const { report: cut } = run(filmed([...rep(28), ...rep(-26)]), [[18_000, 19_200]]);
    expect(cut.reps.map(({ direction }) => direction)).toEqual(['left']);
    expect(cut.ended).toBeNull();
  });
});

it('a hand that goes up in a hold and comes down again costs no repetition', () => {
  let state = startCoach(chair);
  const events: CoachEvent[] = [];
  for (const measurement of filmed([...rep(28), ...rep(-26)])) {
    // Longer than a dropout, and never a sign.
    const up = measurement.timeMs > 5_500 && measurement.timeMs < 7_300;
    const step = stepCoach(chair, state, measurement, up ? 'raised' : 'down');
    state = step.state;
    events.push(...step.events);
  }
  expect(kinds(events).filter((kind) => kind === 'rep')).toHaveLength(2);
});

describe('a hold that a pause cuts off', () => {
  const motion = [...rep(28), ...rep(-26), STAND];
  // Up in the middle of the hold to the right, and the set is never gone on with.
  const whole = run(filmed(motion)).report;
  const cut = run(filmed(motion), [[19_000, 20_200]]).report;

  it('is no repetition, and the report still tells that the band was reached', () => {
    expect(whole.directions[1]?.reps).toBe(1);
    expect(cut.directions[1]).toMatchObject({ reps: 0, bestPeakDeg: null, heldMs: 0 });
    expect(cut.directions[1]?.inBandMs).toBeGreaterThan(1_000);
  });

  it('says nothing of the way out when the pause came before the band', () => {
    const early = run(filmed(motion), [[14_000, 15_200]]).report;
    expect(early.directions[1]).toMatchObject({ reps: 0, inBandMs: 0 });
  });
});

describe('a zero that turns out to be wrong', () => {
  const motion = filmed([...rep(28), { ms: 6_000 }, ...rep(-26)]);
  const wrongAt = (atMs: number) =>
    motion.map((one) =>
      one.timeMs === atMs
        ? ({ kind: 'unmeasured', timeMs: atMs, reason: 'hold-still', neutralLost: 'wrong' } as const)
        : one,
    );
  const hands = [
    [16_000, 17_500],
    [19_000, 20_500],
  ] as const;

  it.each([
    ['in a pause', 18_000],
    ['at the sign that pauses', 17_000],
    ['at the sign that goes on', 20_000],
  ])('%s: what was counted counts no longer, and the set goes on all the same', (_, atMs) => {
    const { events, report } = run(wrongAt(atMs), hands);
    expect(events.filter(({ kind }) => kind === 'begun-anew')).toEqual([
      { kind: 'begun-anew', timeMs: atMs },
    ]);
    expect(events.find(({ kind }) => kind === 'paused')?.timeMs).toBe(17_000);
    expect(events.find(({ kind }) => kind === 'resumed')).toMatchObject({ timeMs: 20_000, turn: 1 });
    expect(report.reps.map(({ direction }) => direction)).toEqual(['right']);
  });
});

describe('leaving the picture', () => {
  const leave = (fromMs: number, toMs: number) =>
    run(
      filmed([...rep(28), { ms: 10_000 }, ...rep(-26)], {
        overlays: [{ fromMs, toMs, unseen: 'nobody' }],
      }),
    );

  it('pauses after a second; coming back and standing still goes on with a recap', () => {
    const { events, report } = leave(16_000, 20_000);
    expect(events.find(({ kind }) => kind === 'paused')).toEqual({
      kind: 'paused',
      timeMs: 17_050,
      cause: 'left',
    });
    expect(events.find(({ kind }) => kind === 'resumed')).toEqual({
      kind: 'resumed',
      timeMs: 20_700,
      cause: 'left',
      direction: 'right',
      turn: 1,
      of: 3,
    });
    expect(report.reps.map(({ direction }) => direction)).toEqual(['left', 'right']);
    const said = between(events, 17_050, 20_700).flatMap((event) =>
      event.kind === 'cue' ? [event.cue] : [],
    );
    expect(said).toEqual(['see-nobody']);
  });

  it('for a moment is no pause', () => {
    expect(kinds(leave(16_000, 16_900).events)).not.toContain('paused');
  });

  it('for a moment is no pause either after a while of being seen badly', () => {
    const overlays = [
      { fromMs: 16_000, toMs: 20_000, unseen: 'turn-to-face' },
      { fromMs: 20_000, toMs: 20_100, unseen: 'nobody' },
    ] as const;
    const { events } = run(filmed([...rep(28), { ms: 10_000 }], { overlays }));
    expect(kinds(events)).not.toContain('paused');
  });

  it('walking back in is not judged until the person rests', () => {
    const walk: Piece[] = [{ ms: 500, toDeg: 60 }, { ms: 1_000, toDeg: -50 }, { ms: 800, toDeg: 0 }, STAND];
    const { events } = run(
      filmed([{ ms: 3_000 }, ...walk], { overlays: [{ fromMs: 3_000, toMs: 5_000, unseen: 'nobody' }] }),
    );
    expect(kinds(events).filter((kind) => kind === 'over-range' || kind === 'too-fast')).toEqual([]);
    expect(events.find(({ kind }) => kind === 'resumed')?.timeMs).toBeGreaterThan(7_300);
  });
});

describe('the pause button', () => {
  it('pauses and goes on, and does nothing before the start or after the end', () => {
    expect(pressPause(chair, startCoach(chair), 0).events).toEqual([]);
    const { state } = run(filmed([STAND]));
    const paused = pressPause(chair, state, 4_001);
    expect(kinds(paused.events)).toEqual(['phase', 'paused']);
    expect(coachStatus(chair, paused.state)).toMatchObject({ phase: 'paused', paused: 'button' });
    const on = pressPause(chair, paused.state, 6_000);
    expect(kinds(on.events)).toEqual(['phase', 'resumed']);
    expect(coachStatus(chair, on.state)).toMatchObject({ phase: 'ready', paused: null });
  });
});
