import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuided } from '../exercises/any-exercise.ts';
import { anyExerciseById, CATALOGUE } from '../exercises/catalogue.ts';
import type { GuidedExercise } from '../exercises/guided-exercise.ts';
import type { CoachEvent } from './event.ts';
import {
  ASLEEP_AFTER_MS,
  courseOf,
  GUIDED_START,
  type GuidedInput,
  type GuidedState,
  stepGuided,
} from './guided.ts';
import { guidedReport } from './guided-report.ts';
import { guidedStatus, guidedTotalMs } from './guided-status.ts';

function guided(id: string): GuidedExercise {
  const found = anyExerciseById(id);
  if (found === undefined || !isGuided(found)) throw new Error(`not guided: ${id}`);
  return found;
}

function run(exercise: GuidedExercise, inputs: Iterable<GuidedInput>) {
  let state: GuidedState = GUIDED_START;
  const events: CoachEvent[] = [];
  for (const input of inputs) {
    const step = stepGuided(exercise, state, input);
    state = step.state;
    events.push(...step.events);
  }
  return { state, events, report: guidedReport(exercise, state, events) };
}

function* ticks(toMs: number, everyMs = 100, fromMs = 0): Generator<GuidedInput> {
  for (let timeMs = fromMs; timeMs <= toMs; timeMs += everyMs) yield { kind: 'tick', timeMs };
}

const breathing = guided('deep-breathing');
const GUIDED = CATALOGUE.filter(isGuided);

describe.each(GUIDED.map((exercise) => [exercise.id, exercise] as const))('%s', (_id, exercise) => {
  const totalMs = guidedTotalMs(exercise);

  it('reads every stage out once, in order, and ends well', () => {
    const { events, report } = run(exercise, ticks(totalMs + 200));
    const steps = events.flatMap((event) => (event.kind === 'step' ? [event.step] : []));
    const course = courseOf(exercise);
    expect(steps).toEqual(course.flatMap((stage) => (stage.kind === 'rest' ? [] : [stage.step])));
    expect(report).toMatchObject({
      measured: false,
      exercise: exercise.id,
      practisedMs: totalMs,
      pausedMs: 0,
      stages: { done: course.length, total: course.length },
      ended: 'complete',
    });
    expect(report.cues.at(-1)?.cue).toBe('well-done');
  });

  it('leaves enough time to hear each sentence', () => {
    // Read aloud, about 2.2 words a second.
    for (const stage of exercise.stages) {
      if (stage.kind === 'rest' || stage.kind === 'stay') continue;
      const spokenWords = exercise.words.en.steps[stage.step]?.split(' ').length ?? 0;
      expect(stage.ms).toBeGreaterThan((spokenWords / 2.2) * 1000);
    }
  });
});

describe('a guided set', () => {
  it('begins with its first stage at the first tick', () => {
    const { state, events } = run(breathing, ticks(0));
    expect(events).toEqual([
      { kind: 'phase', timeMs: 0, phase: 'moving', direction: null },
      { kind: 'step', timeMs: 0, step: 0 },
    ]);
    expect(guidedStatus(breathing, state, 6)).toMatchObject({ kind: 'running', round: 1, breath: null });
  });

  it('paces the breath from the beginning of its stage', () => {
    const { state } = run(breathing, ticks(12_000 + 7_500));
    expect(guidedStatus(breathing, state, 6).breath).toEqual({ phase: 'out', share: 0.5 });
  });

  it('stands still while paused, and says nothing', () => {
    const paused = run(breathing, [
      ...ticks(3_000),
      { kind: 'pause', timeMs: 3_000 },
      ...ticks(63_000, 1_000, 4_000),
      { kind: 'resume', timeMs: 63_000 },
      ...ticks(64_000, 100, 63_100),
    ]);
    expect(paused.state).toMatchObject({ kind: 'running', practisedMs: 4_000, pausedMs: 60_000 });
    expect(paused.events.filter((event) => event.timeMs > 0)).toEqual([]);
  });

  it('waits for the person after the page slept', () => {
    const { state } = run(breathing, [...ticks(3_000), { kind: 'tick', timeMs: 3_001 + ASLEEP_AFTER_MS }]);
    expect(state).toMatchObject({ kind: 'paused', practisedMs: 3_000, stageElapsedMs: 3_000 });
  });

  it('ends when stopped, once, whatever it was doing', () => {
    const stop: GuidedInput = { kind: 'stop', timeMs: 9_000, because: 'pain' };
    const early = run(breathing, [stop, stop]);
    const running = run(breathing, [...ticks(9_000), stop, ...ticks(20_000, 100, 9_100)]);
    const resting = run(breathing, [...ticks(8_000), { kind: 'pause', timeMs: 8_000 }, stop]);
    for (const { events, report } of [early, running, resting]) {
      expect(events.filter((event) => event.kind === 'set-ended')).toHaveLength(1);
      expect(report.ended).toBe('pain');
    }
    expect(running.report).toMatchObject({ practisedMs: 9_000, stages: { done: 0, total: 4 } });
    expect(resting.report).toMatchObject({ practisedMs: 8_000, pausedMs: 1_000, durationMs: 9_000 });
  });

  it('has no end in its report before it ended', () => {
    expect(run(breathing, ticks(5_000)).report.ended).toBeNull();
  });
});

describe('whatever happens to a guided set', () => {
  const inputs = fc
    .array(
      fc.tuple(
        fc.constantFrom<GuidedInput['kind']>('tick', 'tick', 'tick', 'tick', 'pause', 'resume', 'stop'),
        fc.integer({ min: -500, max: 9_000 }),
      ),
      { maxLength: 300 },
    )
    .map((steps) => {
      let timeMs = 0;
      return steps.map(([kind, afterMs]): GuidedInput => {
        timeMs += afterMs;
        return kind === 'stop' ? { kind, timeMs, because: 'stopped' } : { kind, timeMs };
      });
    });
  const any = fc.constantFrom(...GUIDED);

  it('time never runs backwards, is all accounted for, and never exceeds the course', () => {
    fc.assert(
      fc.property(any, inputs, (exercise, given) => {
        const { state, events } = run(exercise, given);
        expect(state.practisedMs).toBeLessThanOrEqual(guidedTotalMs(exercise));
        expect(state.stageElapsedMs).toBeGreaterThanOrEqual(0);
        for (const [index, event] of events.entries()) {
          expect(event.timeMs).toBeGreaterThanOrEqual(events[index - 1]?.timeMs ?? event.timeMs);
        }
      }),
    );
  });

  it('steps are read out in the order of the course, without a gap', () => {
    fc.assert(
      fc.property(any, inputs, (exercise, given) => {
        const { events } = run(exercise, given);
        const steps = events.flatMap((event) => (event.kind === 'step' ? [event.step] : []));
        const all = courseOf(exercise).flatMap((stage) => (stage.kind === 'rest' ? [] : [stage.step]));
        expect(steps).toEqual(all.slice(0, steps.length));
      }),
    );
  });

  it('nothing is said after the end', () => {
    fc.assert(
      fc.property(any, inputs, (exercise, given) => {
        const { events } = run(exercise, given);
        const ended = events.findIndex((event) => event.kind === 'set-ended');
        const after = ended === -1 ? [] : events.slice(ended + 1);
        expect(after.every((event) => event.kind === 'phase' && event.phase === 'ended')).toBe(true);
      }),
    );
  });

  it('how often it ticks changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(breathing, guided('lying-towel-twist')),
        fc.integer({ min: 20, max: 900 }),
        (exercise, everyMs) => {
          const fine = run(exercise, ticks(guidedTotalMs(exercise) + 1_000, 50));
          const coarse = run(exercise, ticks(guidedTotalMs(exercise) + 1_000, everyMs));
          expect(coarse.report.stages).toEqual(fine.report.stages);
          expect(coarse.report.practisedMs).toBe(fine.report.practisedMs);
        },
      ),
      { numRuns: 20 },
    );
  });
});
