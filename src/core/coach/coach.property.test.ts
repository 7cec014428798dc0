import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EXERCISES } from '../exercises/catalogue.ts';
import type { DirectionId } from '../exercises/exercise.ts';
import { exercise } from '../exercises/testing/exercise.ts';
import type { Measurement } from '../measure/measurement.ts';
import { CUE_RULES } from './cue.ts';
import { coachStatus, startCoach, stepCoach } from './coach.ts';
import type { CoachEvent, CueId } from './event.ts';
import { film, type Overlay, type Piece, practise } from './testing/scripted-motion.ts';
import { CUE_SPACING_MS, SAFETY_SILENCE_MS } from './timing.ts';

// Many whole sets a test: generous on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const piece: fc.Arbitrary<Piece> = fc.record(
  { ms: fc.integer({ min: 150, max: 6_000 }), toDeg: fc.integer({ min: -70, max: 70 }) },
  { requiredKeys: ['ms'] },
);
const overlay: fc.Arbitrary<Overlay> = fc
  .record({
    fromMs: fc.integer({ min: 0, max: 40_000 }),
    ms: fc.integer({ min: 50, max: 12_000 }),
    what: fc.constantFrom<Omit<Overlay, 'fromMs' | 'toMs'>>(
      { unseen: 'nobody' },
      { unseen: 'hold-still' },
      { unseen: 'implausible' },
      { quality: 'poor' },
      { checks: [{ id: 'pelvis-yaw', angleDeg: 40 }] },
      { checks: [{ id: 'side-lean', angleDeg: -30 }] },
      { checks: [{ id: 'rocking', angleDeg: 20 }] },
    ),
  })
  .map(({ fromMs, ms, what }) => ({ fromMs, toMs: fromMs + ms, ...what }));

const stream: fc.Arbitrary<Measurement[]> = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 14 }),
    overlays: fc.array(overlay, { maxLength: 4 }),
    fps: fc.constantFrom(8, 15, 30),
    noiseDeg: fc.constantFrom(0, 1, 4),
    speedNoiseDegPerSec: fc.constantFrom(0, 6),
    seed: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ pieces, ...filming }) => film([{ ms: 1_500 }, ...pieces], filming));

const anyExercise = fc.constantFrom(...EXERCISES);

const cuesOf = (events: readonly CoachEvent[]) =>
  events.flatMap((event) => (event.kind === 'cue' ? [event] : []));

describe('whatever a person does', () => {
  it('time only moves on, there is at most one cue at a time, and every number is a number', () => {
    fc.assert(
      fc.property(anyExercise, stream, (chosen, measurements) => {
        let state = startCoach(chosen);
        let lastMs = Number.NEGATIVE_INFINITY;
        for (const measurement of measurements) {
          const step = stepCoach(chosen, state, measurement);
          state = step.state;
          for (const event of step.events) {
            expect(event.timeMs).toBe(measurement.timeMs);
            expect(event.timeMs).toBeGreaterThanOrEqual(lastMs);
            lastMs = event.timeMs;
          }
          expect(cuesOf(step.events).length).toBeLessThanOrEqual(1);
        }
        expect(numbersOf(state).every((value) => !Number.isNaN(value))).toBe(true);
        expect(numbersOf(coachStatus(chosen, state)).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('no cue judges what is not seen, or is seen poorly', () => {
    fc.assert(
      fc.property(anyExercise, stream, (chosen, measurements) => {
        const { events } = practise(chosen, measurements);
        const at = new Map(measurements.map((measurement) => [measurement.timeMs, measurement]));
        for (const { timeMs, cue, priority } of cuesOf(events)) {
          const measurement = at.get(timeMs);
          if (measurement?.kind === 'unmeasured') {
            expect(priority).toBe('framing');
            expect(cue === 'hold-still' || cue === `see-${measurement.reason}`).toBe(true);
          } else if (priority === 'framing') {
            expect([measurement?.quality, cue]).toEqual(['poor', 'see-implausible']);
          } else {
            const parting = cue === 'ended-kindly' || cue === 'well-done';
            expect(parting || measurement?.quality !== 'poor').toBe(true);
          }
        }
        const judged = events.filter(({ kind }) => kind === 'over-range' || kind === 'too-fast');
        for (const { timeMs } of judged) expect(at.get(timeMs)?.kind).toBe('measured');
        expect(events).toEqual(practise(chosen, measurements).events);
      }),
      { numRuns: 25 },
    );
  });

  it('every cue says why: a limit that was passed for long enough, or a wait that ended', () => {
    fc.assert(
      fc.property(anyExercise, stream, (chosen, measurements) => {
        const { events } = practise(chosen, measurements);
        const at = new Map(measurements.map((measurement) => [measurement.timeMs, measurement]));
        for (const { timeMs, because, waited } of cuesOf(events)) {
          const measurement = at.get(timeMs);
          if (waited !== null) expect(waited.sinceMs).toBeLessThan(timeMs);
          if ('dwellMs' in because) expect(timeMs - because.sinceMs).toBeGreaterThanOrEqual(because.dwellMs);
          if (measurement?.kind !== 'measured') continue;
          if (because.kind === 'angle') {
            expect(because.angleDeg).toBe(Math.abs(measurement.angleDeg));
            expect(because.angleDeg).toBeGreaterThanOrEqual(because.releaseBelowDeg);
          }
          if (because.kind === 'speed') expect(because.speedDegPerSec).toBe(measurement.speedDegPerSec);
        }
        for (const event of events) {
          if (event.kind !== 'unsaid') continue;
          expect(event.sinceMs).toBeLessThanOrEqual(event.untilMs);
          expect(event.untilMs).toBeLessThan(event.timeMs);
          const said = cuesOf(events).filter(({ cue }) => cue === event.cue);
          const within = said.filter(({ timeMs }) => timeMs > event.sinceMs && timeMs <= event.timeMs);
          expect(within).toEqual([]);
        }
        expect(cuesOf(events).every(({ because }) => because.kind !== 'clock')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('no safety cue is without its cause, and no cause without its cue', () => {
    fc.assert(
      fc.property(anyExercise, stream, (chosen, measurements) => {
        const { events } = practise(chosen, measurements);
        const cues = cuesOf(events);
        const causes: readonly (readonly [CueId, CoachEvent['kind']])[] = [
          ['over-range', 'over-range'],
          ['too-fast', 'too-fast'],
        ];
        for (const [cue, kind] of causes) {
          for (const said of cues.filter((event) => event.cue === cue)) {
            expect(events.some((event) => event.kind === kind && event.timeMs <= said.timeMs)).toBe(true);
          }
          for (const event of events.filter((candidate) => candidate.kind === kind)) {
            const answer = cues.find((said) => said.timeMs === event.timeMs);
            expect(answer?.cue).toBe(cue);
          }
        }
        expect(cues.length).toBeLessThanOrEqual(measurements.length);
      }),
      { numRuns: 25 },
    );
  });

  it('silences and spacing are kept over a whole set', () => {
    fc.assert(
      fc.property(anyExercise, stream, (chosen, measurements) => {
        const cues = cuesOf(practise(chosen, measurements).events);
        cues.forEach((said, index) => {
          const before = cues[index - 1];
          if (before !== undefined && said.priority !== 'safety') {
            expect(said.timeMs - before.timeMs).toBeGreaterThanOrEqual(CUE_SPACING_MS);
          }
          const same = cues.slice(0, index).findLast(({ cue }) => cue === said.cue);
          if (same === undefined) return;
          const silenceMs = said.priority === 'safety' ? SAFETY_SILENCE_MS : CUE_RULES[said.cue].silenceMs;
          expect(said.timeMs - same.timeMs).toBeGreaterThanOrEqual(silenceMs);
        });
        expect(cues.length).toBeLessThanOrEqual(measurements.length);
      }),
      { numRuns: 25 },
    );
  });

  it('mirroring a twist swaps left and right and changes nothing else', () => {
    const twists = EXERCISES.filter(({ measure }) => measure === 'turn');
    fc.assert(
      fc.property(fc.constantFrom(...twists), stream, (chosen, measurements) => {
        const mirrored = practise(chosen, measurements.map(mirror)).events;
        const plain = practise(chosen, measurements).events;
        expect(mirrored.map(swapSides)).toEqual(plain.map(withoutProposal));
      }),
      { numRuns: 25 },
    );
  });
});

describe('an estimate that is noisy and a few degrees off', () => {
  const chair = exercise('chair-twist');
  const set = fc.array(
    fc.record({
      toDeg: fc.integer({ min: 24, max: 30 }),
      left: fc.boolean(),
      outMs: fc.integer({ min: 2_600, max: 4_000 }),
      holdMs: fc.integer({ min: 1_000, max: 7_000 }),
      restMs: fc.integer({ min: 600, max: 2_500 }),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('gives the repetitions, sides and (no) safety events of the true angles', () => {
    fc.assert(
      fc.property(
        set,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(8, 15, 30),
        fc.double({ min: 0.85, max: 1.15, noNaN: true }),
        (done, seed, fps, gain) => {
          const pieces = done.flatMap(({ toDeg, left, outMs, holdMs, restMs }): Piece[] => [
            { ms: outMs, toDeg: left ? toDeg : -toDeg },
            { ms: holdMs },
            { ms: outMs, toDeg: 0 },
            { ms: restMs },
          ]);
          const motion: Piece[] = [{ ms: 2_000 }, ...pieces, { ms: 1_000 }];
          const truth = practise(chair, film(motion, { fps })).events;
          const noisy = film(motion, { fps, noiseDeg: 2, speedNoiseDegPerSec: 2, seed });
          const seen = practise(
            chair,
            noisy.map((m) => scale(m, gain)),
          ).events;
          const told = (events: readonly CoachEvent[]) =>
            events.flatMap((event) =>
              event.kind === 'rep'
                ? [event.rep.direction]
                : event.kind === 'over-range' || event.kind === 'too-fast'
                  ? [event.kind]
                  : [],
            );
          expect(told(seen)).toEqual(told(truth));
          expect(told(truth)).toEqual(done.map(({ left }) => (left ? 'left' : 'right')));
        },
      ),
      { numRuns: 25 },
    );
  });
});

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

function mirror(measurement: Measurement): Measurement {
  if (measurement.kind === 'unmeasured') return measurement;
  const checks = measurement.checks.map(({ id, angleDeg }) => ({ id, angleDeg: -angleDeg }));
  return { ...measurement, angleDeg: -measurement.angleDeg, checks };
}

function scale(measurement: Measurement, gain: number): Measurement {
  if (measurement.kind === 'unmeasured') return measurement;
  const { angleDeg, speedDegPerSec } = measurement;
  return { ...measurement, angleDeg: gain * angleDeg, speedDegPerSec: gain * speedDegPerSec };
}

/** When both sides have had the same, the one proposed next is a convention and not a thing seen. */
const withoutProposal = (event: CoachEvent): CoachEvent =>
  event.kind === 'resumed' ? { ...event, direction: null } : event;

function swapSides(event: CoachEvent): CoachEvent {
  const pairs: Partial<Record<DirectionId, DirectionId>> = {
    left: 'right',
    right: 'left',
    'left-knee': 'right-knee',
    'right-knee': 'left-knee',
  };
  const opposite = (id: DirectionId): DirectionId => pairs[id] ?? id;
  switch (event.kind) {
    case 'phase':
    case 'cue':
    case 'unsaid':
      return { ...event, direction: event.direction === null ? null : opposite(event.direction) };
    case 'hold-met':
      return { ...event, direction: opposite(event.direction) };
    case 'over-range':
      return { ...event, direction: opposite(event.direction), angleDeg: -event.angleDeg };
    case 'form':
      return { ...event, angleDeg: -event.angleDeg };
    case 'rep':
      return { ...event, rep: { ...event.rep, direction: opposite(event.rep.direction) } };
    case 'resumed':
      return withoutProposal(event);
    case 'begun-anew':
    case 'too-fast':
    case 'paused':
    case 'step':
    case 'set-ended':
      return event;
    default:
      return event satisfies never;
  }
}
