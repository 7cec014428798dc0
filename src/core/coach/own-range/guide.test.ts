import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EXERCISES } from '../../exercises/catalogue.ts';
import type { Exercise } from '../../exercises/exercise.ts';
import { highestOverDeg } from '../../exercises/range/range-for.ts';
import { exercise } from '../../exercises/testing/exercise.ts';
import type { Measurement } from '../../measure/measurement.ts';
import { film, type Filming, type Piece } from '../testing/scripted-motion.ts';
import { CUE_SPACING_MS } from '../timing.ts';
import type { FoundRange, GuideEvent } from './guide-event.ts';
import { measuringExercise, startGuide, stepGuide } from './guide.ts';

vi.setConfig({ testTimeout: 60_000 });

const measuring = (exercise: Exercise): Exercise =>
  measuringExercise(exercise, (direction) => highestOverDeg(direction.overDeg, null));

const chair = measuring(exercise('chair-twist'));

function guided(exercise: Exercise, measurements: readonly Measurement[]): readonly GuideEvent[] {
  let state = startGuide();
  const events: GuideEvent[] = [];
  for (const measurement of measurements) {
    const step = stepGuide(exercise, state, measurement);
    state = step.state;
    events.push(...step.events);
  }
  return events;
}

/** Out to an angle, a moment there, back and a rest. */
const repeat = (toDeg: number, ms = 4_000): Piece[] => [
  { ms, toDeg },
  { ms: 1_500 },
  { ms, toDeg: 0 },
  { ms: 2_500 },
];
const sides = (ends: readonly number[], ms?: number): Piece[] => [
  { ms: 4_000 },
  ...ends.flatMap((toDeg) => repeat(toDeg, ms)),
];
const through = (ends: readonly number[], filming: Partial<Filming> = {}, ms?: number) =>
  guided(chair, film(sides(ends, ms), { fps: 15, ...filming }));

const said = (events: readonly GuideEvent[]): string[] =>
  events.flatMap((event) => {
    if (event.kind !== 'say') return [];
    const { saying } = event;
    if (saying.kind === 'go') return [`go ${saying.direction} ${saying.done}`];
    if (saying.kind === 'again') return [`again: ${saying.because}`];
    return [saying.kind === 'unseen' ? saying.reason : saying.kind];
  });
const ending = (events: readonly GuideEvent[]): GuideEvent | undefined => events.at(-1);
const found = (events: readonly GuideEvent[]): readonly FoundRange[] => {
  const last = ending(events);
  if (last?.kind !== 'found') throw new Error(`expected a result, got ${JSON.stringify(last)}`);
  return last.ranges;
};

describe('measuring one’s own range', () => {
  it('asks for three repeats a side, counts them and finds the median of each with its uncertainty', () => {
    const events = through([36, 40, 38, -30, -33, -34]);
    expect(said(events)).toEqual([
      'rest',
      'go left 0',
      'come-back',
      'go left 1',
      'come-back',
      'go left 2',
      'come-back',
      'go right 0',
      'come-back',
      'go right 1',
      'come-back',
      'go right 2',
      'come-back',
    ]);
    const [left, right] = found(events);
    expect(left?.direction).toBe('left');
    expect(left?.endDeg).toBeCloseTo(38, 0);
    expect(right?.endDeg).toBeCloseTo(33, 0);
    // One degree from the measure, and 0.4 of how far the three lie apart.
    expect(left?.sigmaDeg).toBeCloseTo(Math.hypot(1, 0.4 * 4), 1);
  });

  it('takes the sides as they come, and no more than three of each', () => {
    const [left, right] = found(through([30, -30, 31, -31, 32, -32]));
    expect([left?.endDeg, right?.endDeg].map((deg) => Math.round(deg ?? 0))).toEqual([31, 31]);
    const more = through([30, 31, 32, 55, -30, -31, -32]);
    expect(found(more)[0]?.endDeg).toBeCloseTo(31, 0);
  });

  it('finds a small range too', () => {
    expect(found(through([13, 14, 12, -15, -14, -13]))[0]?.endDeg).toBeCloseTo(13, 0);
  });

  it('works for one direction, and for cat and cow', () => {
    const backbend = guided(measuring(exercise('standing-backbend')), film(sides([14, 15, 16]), { fps: 15 }));
    expect(found(backbend).map(({ direction }) => direction)).toEqual(['back']);
    const catCow = guided(
      measuring(exercise('cat-cow')),
      film(sides([-25, -24, -26, 12, 13, 14]), { fps: 15 }),
    );
    expect(found(catCow).map(({ direction, endDeg }) => [direction, Math.round(endDeg)])).toEqual([
      ['cat', 25],
      ['cow', 13],
    ]);
  });

  it('waits for two still seconds first', () => {
    const restless = [...repeat(20, 800), ...sides([])];
    const events = guided(chair, film(restless, { fps: 15 }));
    const goMs = events.find((event) => event.kind === 'say' && event.saying.kind === 'go')?.timeMs ?? 0;
    expect(goMs).toBeGreaterThan(800 + 1_500 + 800 + 2_000);
  });

  it('does not count what was too fast, and says so at once', () => {
    const events = guided(chair, film([...sides([]), ...repeat(40, 900), ...repeat(38)], { fps: 15 }));
    expect(said(events).slice(0, 5)).toEqual(['rest', 'go left 0', 'slower', 'again: too-fast', 'go left 0']);
    expect(events.filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
  });

  it('says when it is far past any range it coaches by, and never takes more as one’s range', () => {
    const events = through([75, 75, 75, -30, -31, -32], {}, 6_000);
    expect(said(events)).toContain('far-enough');
    expect(found(events)[0]?.endDeg).toBe(60);
    const capped = measuringExercise(measuring(exercise('chair-twist')), () => 25);
    expect(said(guided(capped, film(sides([30]), { fps: 15 })))).toContain('far-enough');
  });
});

describe('what cannot be seen is not measured', () => {
  const overlay = (fromMs: number, toMs: number, more: object) => ({
    overlays: [{ fromMs, toMs, ...more }],
  });

  it('a repeat that was partly out of view does not count', () => {
    const events = through([36, 38], overlay(7_000, 8_800, { unseen: 'hips-out-of-view' }));
    expect(events.filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
    expect(said(events)).toContain('hips-out-of-view');
  });

  it('a repeat from a zero that was given up does not count, however soon there is another', () => {
    const whole = film(sides([36]), { fps: 15 });
    const givenUp = whole.map((one) =>
      one.timeMs < 6_000 || one.timeMs >= 6_060
        ? one
        : ({ kind: 'unmeasured', timeMs: one.timeMs, reason: 'hold-still', neutralLost: 'left' } as const),
    );
    expect(guided(chair, whole).filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
    expect(guided(chair, givenUp).filter(({ kind }) => kind === 'repeat')).toHaveLength(0);
  });

  it('no repeat from a zero that turns out to be wrong enters the range: all begins anew', () => {
    const whole = film(sides([25, 26, 38, 37, 36, -30, -31, -32]), { fps: 15 });
    // The second repeat of the left is back, the third has not begun.
    const frame = whole.findIndex(({ timeMs }) => timeMs > 25_800);
    const events = guided(
      chair,
      whole.map((one, index) =>
        index === frame
          ? ({ kind: 'unmeasured', timeMs: one.timeMs, reason: 'hold-still', neutralLost: 'wrong' } as const)
          : one,
      ),
    );
    const anew = events.findIndex(({ kind }) => kind === 'begun-anew');
    const repeats = (some: readonly GuideEvent[]) => some.filter(({ kind }) => kind === 'repeat');
    expect(repeats(events.slice(0, anew))).toHaveLength(2);
    expect(repeats(events.slice(anew))).toHaveLength(6);
    expect(found(events)[0]?.endDeg).toBeCloseTo(37, 0);
    expect(said(events.slice(anew))[0]).toBe('rest');
  });

  it('a short dropout on the way is forgiven', () => {
    const events = through([36], overlay(6_000, 6_400, { unseen: 'implausible' }));
    expect(events.filter(({ kind }) => kind === 'repeat')).toHaveLength(1);
  });

  it.each([
    ['poor estimates', through([36, 37, 38], overlay(0, 60_000, { quality: 'poor' })), 'unclear'],
    [
      'hurry again and again',
      through(
        Array.from({ length: 8 }, () => 40),
        {},
        900,
      ),
      'too-fast',
    ],
    ['movements too small to tell from rest', through(Array.from({ length: 8 }, () => 8.5)), 'too-small'],
    [
      'a pelvis that turns along',
      through(
        Array.from({ length: 8 }, () => 30),
        overlay(4_000, 120_000, { checks: [{ id: 'pelvis-yaw', angleDeg: 40 }] }),
      ),
      'loose-form',
    ],
    ['repeats that differ', through([20, 30, 40]), 'uneven'],
  ])('%s', (_, events, because) => {
    const last = ending(events);
    expect(last).toMatchObject({ kind: 'refused', because });
    if (because === 'unclear') expect(said(events)).toContain('unclear');
  });

  it('a result that would be too uncertain is refused', () => {
    const unsure = film(sides([30, 31, 32, -30, -31, -32]), { fps: 15 }).map((m) =>
      m.kind === 'measured' ? { ...m, sigmaDeg: 9 } : m,
    );
    expect(ending(guided(chair, unsure))).toMatchObject({ kind: 'refused', because: 'uncertain' });
  });
});

describe('whoever is measured', () => {
  const ends = fc.array(fc.integer({ min: 16, max: 50 }), { minLength: 3, maxLength: 3 });
  const filming = fc.record({
    fps: fc.constantFrom(8, 15, 30),
    noiseDeg: fc.constantFrom(0, 0.5),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
  });
  const middle = (three: readonly number[]): number => three.toSorted((a, b) => a - b)[1] ?? NaN;

  it('the result is the median of each side, however it is ordered, or the sides were uneven', () => {
    fc.assert(
      fc.property(ends, ends, filming, fc.boolean(), (left, right, how, alternate) => {
        const rights = right.map((deg) => -deg);
        const order = alternate ? left.flatMap((deg, i) => [deg, rights[i] ?? 0]) : [...left, ...rights];
        const last = ending(through(order, how, 5_000));
        const uneven = [left, right].some(
          (three) => Math.max(...three) - Math.min(...three) > Math.max(10, 0.35 * middle(three)) - 2,
        );
        if (last?.kind === 'refused') expect(uneven && last.because === 'uneven').toBe(true);
        else {
          expect(last?.kind).toBe('found');
          const ranges = last?.kind === 'found' ? last.ranges : [];
          const truth = [middle(left), middle(right)];
          ranges.forEach(({ endDeg, sigmaDeg }, i) => {
            expect(Math.abs(endDeg - (truth[i] ?? NaN))).toBeLessThan(0.5 + 4 * how.noiseDeg);
            expect(sigmaDeg).toBeGreaterThan(0);
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('one voice at a time, in rising time, and nothing after the end', () => {
    const piece = fc.record({
      ms: fc.integer({ min: 150, max: 5_000 }),
      toDeg: fc.integer({ min: -70, max: 70 }),
    });
    const any = fc.constantFrom(...EXERCISES).map(measuring);
    fc.assert(
      fc.property(any, fc.array(piece, { maxLength: 16 }), filming, (exercise, pieces, how) => {
        const events = guided(exercise, film([{ ms: 3_500 }, ...pieces], how));
        const talk = events.filter((event) => event.kind === 'say');
        talk.forEach(({ timeMs, saying }, i) => {
          const before = talk[i - 1];
          if (before === undefined || saying.kind === 'slower' || saying.kind === 'far-enough') return;
          expect(timeMs - before.timeMs).toBeGreaterThanOrEqual(CUE_SPACING_MS);
        });
        const over = events.findIndex(({ kind }) => kind === 'found' || kind === 'refused');
        expect(over === -1 || over === events.length - 1).toBe(true);
        expect(events.map(({ timeMs }) => timeMs)).toEqual(
          events.map(({ timeMs }) => timeMs).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 25 },
    );
  });
});
