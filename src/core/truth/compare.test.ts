import { describe, expect, it } from 'vitest';
import { turningTruth, type Movement } from '../../../tests/replay/sample-truth.ts';
import { startCoach, stepCoach } from '../coach/coach.ts';
import type { CoachEvent } from '../coach/event.ts';
import { exerciseById } from '../exercises/catalogue.ts';
import type { Measurement } from '../measure/measurement.ts';
import { compareWithTruth } from './compare.ts';
import { trueCourse } from './course.ts';
import { figuresOf } from './figures.ts';
import { pool } from './pool.ts';
import { trueMeasurements } from './true-measurements.ts';

const known = exerciseById('standing-rotation');
if (!known) throw new Error('expected standing-rotation in the catalogue');
const exercise = known;

const inRange: Movement = { peakDeg: 20, degPerSec: 12, holdMs: 3000 };
const overRange: Movement = { peakDeg: -55, degPerSec: 20, holdMs: 1000 };
const tooFast: Movement = { peakDeg: 20, degPerSec: 80, holdMs: 2000 };

/** Measurements at the truth's own times after two seconds of stillness, spoiled by `change`. */
function measuredLike(
  movements: readonly Movement[],
  change: (angleDeg: number, timeMs: number) => number | null = (angleDeg) => angleDeg,
) {
  const truth = turningTruth(movements);
  const course = trueCourse('turn', truth);
  const measurements = course.map(({ timeMs, angleDeg, speedDegPerSec }): Measurement => {
    const changed = timeMs < 2000 ? null : change(angleDeg, timeMs);
    if (changed === null) return { kind: 'unmeasured', timeMs, reason: 'hold-still' };
    const quality = 'good';
    return {
      kind: 'measured',
      timeMs,
      angleDeg: changed,
      sigmaDeg: 0.5,
      speedDegPerSec,
      checks: [],
      view: 'front',
      quality,
    };
  });
  let state = startCoach(exercise);
  const events: CoachEvent[] = [];
  for (const measurement of measurements) {
    const step = stepCoach(exercise, state, measurement);
    state = step.state;
    events.push(...step.events);
  }
  return { truth, course, measurements, events };
}

const compared = (...call: Parameters<typeof measuredLike>) => {
  const clip = measuredLike(...call);
  return compareWithTruth(exercise, clip, clip.truth);
};

describe('compareWithTruth', () => {
  it('finds no error in perfect measurements, and every event', () => {
    const tally = compared([inRange, overRange, tooFast]);
    const figures = figuresOf(tally);
    expect(figures).toMatchObject({ maeDeg: 0, biasDeg: 0, p95Deg: 0, maxDeg: 0, peakErrorDeg: 0 });
    expect(figures).toMatchObject({ speedErrorRatio: 0, holdErrorMs: 0 });
    expect(figures.frames - figures.measured).toBe(40);
    expect(figures.events.expected).toBeGreaterThanOrEqual(2);
    expect(figures.events).toEqual({
      expected: figures.events.expected,
      found: figures.events.expected,
      missed: 0,
      false: 0,
    });
    expect(figures.falseSafetyCues).toBe(0);
    expect(figures.reps.expected).toBeGreaterThanOrEqual(2);
    expect(figures.reps.found).toBe(figures.reps.expected);
    expect(figures).toMatchObject({ clips: 1, clipsWithExactReps: 1, clipsInRange: 0, cuesUnseen: 0 });
  });

  it('measures bias, extremes and peaks by hand-made errors', () => {
    const tally = compared([inRange], (angleDeg, timeMs) => angleDeg + (timeMs === 4000 ? 9 : 2));
    const { maeDeg, biasDeg, p95Deg, maxDeg, peakErrorDeg, measured } = figuresOf(tally);
    expect(biasDeg).toBeCloseTo(2 + 7 / measured, 4);
    expect(maeDeg).toBe(biasDeg);
    expect([p95Deg, maxDeg, peakErrorDeg]).toEqual([2, 9, 2]);
  });

  it('counts an event that was not measured as missed', () => {
    const { events } = compared([overRange], (angleDeg) => angleDeg * 0.5).safety;
    expect(events).toEqual({ expected: 1, found: 0, missed: 1, false: 0 });
  });

  it('counts an event that did not happen as false, and the cue with it', () => {
    const { events, cues, falseCuesInRange } = compared([inRange], (angleDeg) => angleDeg * 2.5).safety;
    expect(events).toEqual({ expected: 0, found: 0, missed: 0, false: 1 });
    expect(cues.false).toBeGreaterThanOrEqual(1);
    expect(falseCuesInRange).toBe(cues.false);
  });

  it('holds nothing beyond doubt against a measurer that is off by less than it may be', () => {
    const doubts = (peakDeg: number, off: number) =>
      compared([{ ...overRange, peakDeg }], (angleDeg) => angleDeg + off).safety;
    expect(doubts(-42, 3)).toMatchObject({ events: { missed: 1 }, beyondDoubt: { missed: 0, false: 0 } });
    expect(doubts(-38, -3)).toMatchObject({ events: { false: 1 }, beyondDoubt: { missed: 0, false: 0 } });
    expect(doubts(-47, 8)).toMatchObject({ events: { missed: 1 }, beyondDoubt: { missed: 1, false: 0 } });
    expect(doubts(-33, -8)).toMatchObject({ events: { false: 1 }, beyondDoubt: { missed: 0, false: 1 } });
  });

  it('does not take a turn to the wrong side for the right one', () => {
    const { events } = compared([overRange], (angleDeg) => -angleDeg).safety;
    expect(events).toMatchObject({ expected: 1, found: 0, missed: 1, false: 1 });
  });

  it('expects everything of a clip that was never measured, and judges no angle in it', () => {
    const tally = compared([overRange], () => null);
    expect(tally.safety.events).toEqual({ expected: 1, found: 0, missed: 1, false: 0 });
    expect(figuresOf(tally)).toMatchObject({ measured: 0, maeDeg: null, p95Deg: null, peakErrorDeg: null });
  });

  it('charges a repetition that nobody counted with all of its hold', () => {
    const truly = compared([inRange]);
    const missed = compared([inRange], (angleDeg) => angleDeg * 0.2);
    expect(truly.reps.expected).toBe(1);
    expect(missed.reps.found).toBe(0);
    expect(missed.clipsWithExactReps).toBe(0);
    expect(missed.holdErrorsMs[0]).toBeGreaterThan(2500);
  });
});

describe('compareWithTruth, what could be seen', () => {
  const hidden = (movements: readonly Movement[]) => {
    const clip = measuredLike(movements);
    const { header, frames } = clip.truth;
    // So narrow a picture that the shoulders never fit in.
    const camera = { fx: 320, cx: 10, cy: 240 };
    const unseen = { ...clip.truth, header: { ...header, frameWidthPx: 20, frameHeightPx: 480, camera } };
    return { tally: compareWithTruth(exercise, clip, unseen), frames };
  };

  it('expects nothing of what is out of the picture, and every number is false', () => {
    const { tally } = hidden([overRange]);
    expect(tally.safety.events.expected).toBe(0);
    expect(tally).toMatchObject({ visible: 0, falseNumbers: tally.measured });
    expect(tally.measured).toBeGreaterThan(0);
  });

  it('counts frames without a number from the first movement on', () => {
    const gap = (angleDeg: number, timeMs: number) => (timeMs >= 4000 && timeMs < 4500 ? null : angleDeg);
    expect(compared([inRange], gap)).toMatchObject({ visibleUnmeasured: 10, falseNumbers: 0 });
  });

  it('counts how often the error is within sigma', () => {
    const figures = figuresOf(compared([inRange], (a, timeMs) => a + (timeMs % 100 === 0 ? 0.4 : 0.9)));
    expect(figures.within1SigmaShare).toBeCloseTo(0.5, 1);
    expect(figures.within2SigmaShare).toBe(1);
  });

  it('finds a cue that was said without a number', () => {
    const clip = measuredLike([inRange]);
    const timeMs = 1000;
    const cue = {
      kind: 'cue',
      timeMs,
      cue: 'hold',
      priority: 'guidance',
      direction: null,
      because: { kind: 'clock' },
      waited: null,
    } as const;
    const told = { ...clip, events: [...clip.events, cue] };
    expect(compareWithTruth(exercise, told, clip.truth).cuesUnseen).toBe(1);
    expect(compareWithTruth(exercise, clip, clip.truth).cuesUnseen).toBe(0);
  });
});

describe('trueMeasurements', () => {
  it('begins at the frame where measuring began', () => {
    const { course, measurements } = measuredLike([inRange]);
    const perfect = trueMeasurements(exercise, course, measurements);
    expect(perfect.map((m) => m.timeMs)).toEqual(measurements.map((m) => m.timeMs));
    expect(perfect.find((m) => m.kind === 'measured')?.timeMs).toBe(2000);
    expect(perfect[0]).toEqual({ kind: 'unmeasured', timeMs: 0, reason: 'hold-still' });
  });
});

describe('pool', () => {
  it('weighs by frames, not by clips', () => {
    const long = compared([inRange, inRange, inRange], (angleDeg) => angleDeg + 1);
    const short = compared([], (angleDeg) => angleDeg - 4);
    const { maeDeg, measured, frames } = figuresOf(pool([long, short]));
    expect(frames).toBe(long.frames + short.frames);
    expect(maeDeg).toBeCloseTo((long.measured + 4 * short.measured) / measured, 4);
    expect(figuresOf(pool([]))).toMatchObject({ frames: 0, maeDeg: null, holdErrorMs: null });
  });
});
