import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExerciseById, exerciseById, EXERCISES } from '../exercises/catalogue.ts';
import { changeOver } from './change-over.ts';
import { breakMs, routineDurationMs } from './duration.ts';
import type { Routine } from './routine.ts';
import { restLeftMs, startRun, stepRun, type RunInput, type RunState } from './run.ts';

const routine: Routine = {
  id: 'own-1',
  steps: [
    { exercise: 'chair-twist', restMs: 10_000 },
    { exercise: 'chair-twist', restMs: 5_000 },
    { exercise: 'cat-cow', restMs: 0 },
  ],
};

const after = (...inputs: readonly RunInput[]): RunState => inputs.reduce(stepRun, startRun(routine));
const ended = (timeMs: number, outcome: 'complete' | 'eased' | 'stopped' | 'broken' = 'complete') =>
  ({ kind: 'set-ended', timeMs, outcome }) as const;
const begin = { kind: 'begin' } as const;

describe('running a routine', () => {
  it('waits for the person before the first set', () => {
    expect(after()).toMatchObject({ index: 0, phase: { kind: 'placing' } });
    expect(after({ kind: 'tick', timeMs: 1e9 }).phase.kind).toBe('placing');
    expect(after(begin).phase.kind).toBe('practising');
  });

  it('rests after a set and begins the next by itself', () => {
    const resting = after(begin, ended(60_000));
    expect(resting).toMatchObject({ index: 1, phase: { kind: 'resting', untilMs: 70_000 } });
    expect(restLeftMs(resting, 63_000)).toBe(7_000);
    expect(stepRun(resting, { kind: 'tick', timeMs: 69_999 })).toBe(resting);
    expect(stepRun(resting, { kind: 'tick', timeMs: 70_000 })).toMatchObject({
      index: 1,
      phase: { kind: 'practising' },
    });
    expect(stepRun(resting, begin).phase.kind).toBe('practising');
  });

  it('gives half a minute where the camera or the person has to move', () => {
    const before = after(begin, ended(0), begin, ended(100_000));
    expect(before.phase).toEqual({ kind: 'resting', fromMs: 100_000, untilMs: 130_000 });
  });

  it('waits when the person asks for it', () => {
    const waiting = after(begin, ended(60_000), { kind: 'wait' }, { kind: 'tick', timeMs: 1e9 });
    expect(waiting).toMatchObject({ index: 1, phase: { kind: 'placing' } });
    expect(restLeftMs(waiting, 0)).toBeNull();
  });

  it.each(['eased', 'stopped', 'broken'] as const)(
    'goes on only when asked after a set that was %s',
    (outcome) => {
      const state = after(begin, ended(60_000, outcome), { kind: 'tick', timeMs: 1e9 });
      expect(state).toMatchObject({ index: 1, phase: { kind: 'placing' }, outcomes: [outcome] });
      expect(stepRun(state, begin).phase.kind).toBe('practising');
    },
  );

  it('is done after the last set, and stays so', () => {
    const done = after(begin, ended(1), begin, ended(2), begin, ended(3));
    expect(done).toMatchObject({
      phase: { kind: 'done', because: 'complete' },
      outcomes: ['complete', 'complete', 'complete'],
    });
    expect(stepRun(done, begin)).toBe(done);
    expect(after(begin, ended(1), begin, ended(2), begin, ended(3, 'stopped')).phase).toEqual({
      kind: 'done',
      because: 'stopped',
    });
  });

  it('skips what comes next, or what is under way, and can be stopped at any time', () => {
    const skip = { kind: 'skip', timeMs: 50_000 } as const;
    expect(after(skip)).toMatchObject({ index: 1, phase: { kind: 'placing' }, outcomes: ['skipped'] });
    expect(after(begin, skip)).toMatchObject({ index: 1, phase: { kind: 'resting' } });
    expect(after(skip, skip, skip).phase).toEqual({ kind: 'done', because: 'stopped' });
    expect(after(begin, ended(1), skip, skip).phase).toEqual({ kind: 'done', because: 'complete' });
    for (const state of [after(), after(begin), after(begin, ended(1))]) {
      expect(stepRun(state, { kind: 'stop' }).phase).toEqual({ kind: 'done', because: 'stopped' });
    }
  });

  it('whatever comes, every step behind has one outcome, and the end is reached by beginning and ending', () => {
    const input: fc.Arbitrary<RunInput> = fc.oneof(
      fc.constantFrom<RunInput>(begin, { kind: 'wait' }),
      fc.record({ kind: fc.constantFrom('tick' as const, 'skip' as const), timeMs: fc.nat(1_000_000) }),
      fc.record({
        kind: fc.constant('set-ended' as const),
        timeMs: fc.nat(1_000_000),
        outcome: fc.constantFrom('complete' as const, 'eased' as const, 'stopped' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        let state = after(...inputs);
        expect(state.outcomes).toHaveLength(state.index);
        expect(state.phase.kind === 'done').toBe(state.index === routine.steps.length);
        for (let i = 0; i < routine.steps.length; i += 1) {
          state = stepRun(stepRun(state, begin), ended(0));
        }
        expect(state.phase.kind).toBe('done');
      }),
    );
  });
});

describe('changing over', () => {
  it('between the same exercise nothing changes; at the beginning everything is new', () => {
    for (const exercise of EXERCISES) {
      expect(changeOver(exercise, exercise)).toEqual({ position: false, view: false, camera: false });
      expect(changeOver(null, exercise)).toEqual({ position: true, view: true, camera: true });
    }
  });

  it('from the chair to all fours everything changes', () => {
    const chair = exerciseById('chair-twist') ?? null;
    const catCow = exerciseById('cat-cow');
    if (catCow === undefined) throw new Error('expected cat-cow in the catalogue');
    expect(changeOver(chair, catCow)).toEqual({ position: true, view: true, camera: true });
  });

  it('has no break after the last step', () => {
    expect(routine.steps.map((_, index) => breakMs(routine, index))).toEqual([10_000, 30_000, 0]);
  });
});

describe('changing over to what is guided', () => {
  const chair = exerciseById('chair-twist') ?? null;
  const breathing = anyExerciseById('deep-breathing');
  if (chair === null || breathing === undefined) throw new Error('expected both in the catalogue');

  it('moves no camera, and after it the camera is set up anew', () => {
    expect(changeOver(chair, breathing)).toEqual({ position: false, view: false, camera: false });
    expect(changeOver(breathing, chair)).toEqual({ position: false, view: true, camera: true });
  });

  it('counts its own time', () => {
    const steps = [{ exercise: 'deep-breathing', restMs: 0 }];
    expect(routineDurationMs({ id: 'own-1', steps })).toBe(202_000);
  });
});
