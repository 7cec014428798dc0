import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../exercises/catalogue.ts';
import { withBands } from '../exercises/range/bands.ts';
import { exercise } from '../exercises/testing/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { CoachEvent, CueId } from './event.ts';
import { cautionReleaseDeg, overReleaseDeg } from './limits.ts';
import { STAND } from './testing/rep-motion.ts';
import { film, type Piece, practise } from './testing/scripted-motion.ts';

const chair = exercise('chair-twist');
const rates = [8, 15, 30, 60];

const timesOf = (events: readonly CoachEvent[], kind: CoachEvent['kind']) =>
  events.filter((event) => event.kind === kind).map(({ timeMs }) => timeMs);
const timesOfCue = (events: readonly CoachEvent[], cue: CueId) =>
  events.filter((event) => event.kind === 'cue' && event.cue === cue).map(({ timeMs }) => timeMs);

/** First time a stream is above a limit. */
const firstAbove = (
  stream: readonly Measurement[],
  above: (m: { angleDeg: number; speedDegPerSec: number }) => boolean,
) =>
  stream.find((measurement) => measurement.kind === 'measured' && above(measurement))?.timeMs ?? Number.NaN;

/** Slow enough for the pace: peak 1.875 x 56 / 5 = 21 degrees a second. */
const farOut = (peakDeg: number, stayMs: number): Piece[] => [
  STAND,
  { ms: 5_000, toDeg: peakDeg },
  { ms: stayMs },
  { ms: 5_000, toDeg: 0 },
];

describe.each(rates)('over the range at %d fps', (fps) => {
  const frameMs = 1000 / fps;

  it.each([1, -1])('is told within the dwell and one frame, with its cue (side %d)', (side) => {
    const stream = film(farOut(56 * side, 1_000), { fps });
    const { events } = practise(chair, stream);
    const aboveMs = firstAbove(stream, ({ angleDeg }) => Math.abs(angleDeg) > 50);
    const [toldMs] = timesOf(events, 'over-range');
    expect(timesOf(events, 'over-range')).toHaveLength(1);
    expect(toldMs).toBeGreaterThanOrEqual(aboveMs + 150);
    expect(toldMs).toBeLessThanOrEqual(aboveMs + 150 + frameMs);
    expect(timesOfCue(events, 'over-range')[0]).toBe(toldMs);
    expect(timesOf(events, 'too-fast')).toEqual([]);
  });

  it('is not told at 49 degrees; easing off is asked instead', () => {
    const { events } = practise(chair, film(farOut(49, 3_000), { fps }));
    expect(timesOf(events, 'over-range')).toEqual([]);
    expect(timesOfCue(events, 'ease-off').length).toBeGreaterThanOrEqual(1);
  });

  it('is one event while the angle stays within eight degrees below the limit', () => {
    const wobble: Piece[] = [
      STAND,
      { ms: 5_000, toDeg: 52 },
      { ms: 4_000 },
      { ms: 2_000, toDeg: 44 },
      { ms: 2_000, toDeg: 52 },
      { ms: 4_000 },
    ];
    expect(timesOf(practise(chair, film(wobble, { fps })).events, 'over-range')).toHaveLength(1);
    const released = wobble.map((piece) => (piece.toDeg === 44 ? { ms: 2_000, toDeg: 40 } : piece));
    expect(timesOf(practise(chair, film(released, { fps })).events, 'over-range')).toHaveLength(2);
  });

  it('is said again every three seconds while it lasts, as the same event', () => {
    const { events } = practise(chair, film(farOut(56, 7_000), { fps }));
    const said = timesOfCue(events, 'over-range');
    expect(timesOf(events, 'over-range')).toHaveLength(1);
    expect(said.length).toBeGreaterThanOrEqual(2);
    said.slice(1).forEach((timeMs, index) => {
      expect(timeMs - (said[index] ?? 0)).toBeGreaterThanOrEqual(3_000);
      expect(timeMs - (said[index] ?? 0)).toBeLessThanOrEqual(3_000 + 2 * frameMs);
    });
  });
});

describe.each(rates)('too fast at %d fps', (fps) => {
  const frameMs = 1000 / fps;
  /** Peak speed 1.875 x 30 / 0.9 = 62 degrees a second, inside the range. */
  const rush: Piece[] = [STAND, { ms: 900, toDeg: 30 }, { ms: 5_000 }, { ms: 3_000, toDeg: 0 }];

  it('is told within the dwell and one frame', () => {
    const stream = film(rush, { fps });
    const { events } = practise(chair, stream);
    const aboveMs = firstAbove(stream, ({ speedDegPerSec }) => speedDegPerSec > 40);
    const [toldMs] = timesOf(events, 'too-fast');
    expect(toldMs).toBeGreaterThanOrEqual(aboveMs + 200);
    expect(toldMs).toBeLessThanOrEqual(aboveMs + 200 + frameMs);
    expect(timesOfCue(events, 'too-fast')).toEqual([toldMs]);
    expect(timesOfCue(events, 'slower')).toEqual([]);
  });

  it('is told on the way back as well', () => {
    const back: Piece[] = [
      STAND,
      { ms: 3_000, toDeg: 30 },
      { ms: 3_000 },
      { ms: 900, toDeg: 0 },
      { ms: 1_000 },
    ];
    const [toldMs = Number.NaN] = timesOf(practise(chair, film(back, { fps })).events, 'too-fast');
    expect(toldMs).toBeGreaterThan(8_000);
    expect(toldMs).toBeLessThan(8_900);
  });

  it('is followed by three seconds of silence', () => {
    const there: Piece = { ms: 900, toDeg: 30 };
    const back: Piece = { ms: 900, toDeg: 0 };
    const { events } = practise(chair, film([STAND, there, back, there, back, there, back], { fps }));
    const told = timesOf(events, 'too-fast');
    expect(told.length).toBeGreaterThanOrEqual(2);
    told.slice(1).forEach((timeMs, index) => {
      expect(timeMs - (told[index] ?? 0)).toBeGreaterThanOrEqual(3_000);
    });
    expect(timesOfCue(events, 'too-fast')).toEqual(told);
  });

  it('is only asked to be slower between caution and too fast', () => {
    // Peak speed 1.875 x 30 / 1.7 = 33 degrees a second.
    const brisk: Piece[] = [STAND, { ms: 1_700, toDeg: 30 }, { ms: 3_000 }];
    const { events } = practise(chair, film(brisk, { fps }));
    expect(timesOf(events, 'too-fast')).toEqual([]);
    expect(timesOfCue(events, 'slower')).toHaveLength(1);
  });
});

describe('bouncing', () => {
  it('is told for two quick reversals near the end of the range', () => {
    const bounce: Piece[] = [
      STAND,
      { ms: 2_500, toDeg: 30 },
      { ms: 500, toDeg: 22 },
      { ms: 500, toDeg: 30 },
      { ms: 500, toDeg: 22 },
      { ms: 500, toDeg: 30 },
    ];
    const { events } = practise(chair, film(bounce, { fps: 15 }));
    expect(timesOfCue(events, 'bouncing').length).toBeGreaterThanOrEqual(1);
  });

  it('is not told for settling once, for repeating, or for a noisy hold', () => {
    const settle: Piece[] = [STAND, { ms: 2_500, toDeg: 32 }, { ms: 1_000, toDeg: 25 }, { ms: 5_000 }];
    const repeat: Piece[] = [20, 0, 20, 0, 20, 0].map((toDeg) => ({ ms: 1_000, toDeg }));
    const hold: Piece[] = [STAND, { ms: 2_500, toDeg: 26 }, { ms: 20_000 }];
    const streams = [
      film(settle, { fps: 15 }),
      film([STAND, ...repeat], { fps: 15 }),
      ...[1, 2, 3, 4].map((seed) => film(hold, { fps: 15, noiseDeg: 3, speedNoiseDegPerSec: 3, seed })),
    ];
    for (const stream of streams) {
      expect(timesOfCue(practise(chair, stream).events, 'bouncing')).toEqual([]);
    }
  });
});

describe('three times too much', () => {
  const over: Piece[] = [{ ms: 5_000, toDeg: 56 }, { ms: 500 }, { ms: 5_000, toDeg: 0 }, { ms: 1_000 }];

  it('ends the set kindly, after the last cue has had time to be heard', () => {
    const { events, state } = practise(chair, film([STAND, ...over, ...over, ...over, ...over], { fps: 15 }));
    const told = timesOf(events, 'over-range');
    expect(told).toHaveLength(3);
    const [endedMs = 0] = timesOf(events, 'set-ended');
    expect(endedMs - (told[2] ?? 0)).toBeGreaterThanOrEqual(1_500);
    expect(endedMs - (told[2] ?? 0)).toBeLessThan(1_600);
    expect(timesOfCue(events, 'ended-kindly')).toEqual([endedMs]);
    expect(events.find((event) => event.kind === 'set-ended')?.because).toBe('eased');
    expect(state.phase).toBe('ended');
    expect(events.every(({ timeMs }) => timeMs <= endedMs)).toBe(true);
  });

  it('does not end it after two', () => {
    const { events } = practise(chair, film([STAND, ...over, ...over], { fps: 15 }));
    expect(timesOf(events, 'over-range')).toHaveLength(2);
    expect(timesOf(events, 'set-ended')).toEqual([]);
  });
});

describe('a stretch unseen', () => {
  it('starts the dwell anew', () => {
    const stream = film(farOut(56, 1_000), { fps: 30 });
    const aboveMs = firstAbove(stream, ({ angleDeg }) => angleDeg > 50);
    const overlays = [{ fromMs: aboveMs + 100, toMs: aboveMs + 300, unseen: 'implausible' }] as const;
    const { events } = practise(chair, film(farOut(56, 1_000), { fps: 30, overlays }));
    const [toldMs = 0] = timesOf(events, 'over-range');
    expect(toldMs).toBeGreaterThanOrEqual(aboveMs + 300 + 150);
    expect(toldMs).toBeLessThan(aboveMs + 300 + 150 + 70);
  });

  it('forgets a speed: it must be too fast for the whole dwell again', () => {
    const motion: Piece[] = [
      STAND,
      { ms: 900, toDeg: 30 },
      { ms: 6_000 },
      { ms: 900, toDeg: 0 },
      { ms: 2_000 },
    ];
    const poor = [{ fromMs: 2_700, toMs: 9_250, quality: 'poor' }] as const;
    const { events } = practise(chair, film(motion, { fps: 30, overlays: poor }));
    const told = timesOf(events, 'too-fast');
    expect(told).toHaveLength(2);
    expect(told[1]).toBeGreaterThanOrEqual(9_250 + 200);
    expect(timesOfCue(events, 'too-fast')).toEqual(told);
  });

  it('takes a person over the range to have stayed there', () => {
    const overlays = [{ fromMs: 6_900, toMs: 7_500, unseen: 'implausible' }] as const;
    const { events } = practise(chair, film(farOut(56, 7_000), { fps: 30, overlays }));
    expect(timesOf(events, 'over-range')).toHaveLength(1);
  });
});

describe('a small range', () => {
  const small = (cautionDeg: number, overDeg: number) => {
    const band = { targetMinDeg: 0.6 * cautionDeg, targetMaxDeg: 0.85 * cautionDeg, cautionDeg, overDeg };
    return withBands(exercise('standing-backbend'), [{ direction: 'back', ...band }]);
  };
  const REST_AT_DEG = 0.4;
  const past = (toDeg: number): Piece[] => [
    { ms: 4_000, toDeg },
    { ms: 1_500 },
    { ms: 4_000, toDeg: REST_AT_DEG },
    { ms: 4_000 },
  ];
  const stand: Piece = { ms: 2_000, toDeg: REST_AT_DEG };

  it('is eased off once, and not any more at rest', () => {
    const { events, state } = practise(small(4, 9), film([stand, ...past(5), { ms: 20_000 }], { fps: 20 }));
    expect(timesOfCue(events, 'ease-off')).toHaveLength(1);
    expect(state.limits.caution.active).toBe(false);
  });

  it('is left three times by who goes past it three times', () => {
    const { events } = practise(
      small(5.6, 7),
      film([stand, ...past(10), ...past(10), ...past(10)], { fps: 20 }),
    );
    expect(timesOf(events, 'over-range')).toHaveLength(3);
    expect(events.find(({ kind }) => kind === 'set-ended')).toMatchObject({ because: 'eased' });
  });

  it('changes nothing of what the exercises themselves go by', () => {
    for (const { cautionDeg, overDeg } of EXERCISES.flatMap(({ directions }) => directions)) {
      expect(cautionReleaseDeg(cautionDeg)).toBe(cautionDeg - 5);
      expect(overReleaseDeg(overDeg)).toBe(overDeg - 8);
    }
  });
});
