import { expect, test, vi } from 'vitest';
import type { CoachEvent, CoachStatus } from '../../core/coach/event.ts';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import { frameOf, STANDING } from '../../core/measure/testing/figure.ts';
import { measured, RUNTIME_INFO, status } from '../testing/samples.ts';
import { keepUnderWay } from './keep-under-way.ts';
import { headerOf } from './recording-header.ts';
import type { SessionListener } from './session.ts';
import { SetRun, type FinishedSet } from './set-run.ts';

const chair = exercise('chair-twist');
const REP: CoachEvent = {
  kind: 'rep',
  timeMs: 0,
  rep: {
    direction: 'left',
    startMs: 0,
    endMs: 0,
    peakDeg: 25,
    peakSigmaDeg: 2,
    peakSpeedDegPerSec: 10,
    heldMs: 5000,
    inBandMs: 6000,
  },
};

function underWay() {
  const run = new SetRun(chair, headerOf(chair, RUNTIME_INFO, { widthPx: 640, heightPx: 480 }, new Date(0)));
  const heard = vi.fn<SessionListener['step']>();
  const ended = vi.fn<SessionListener['end']>();
  const keep = vi.fn<(set: FinishedSet) => void>();
  const listener = keepUnderWay({ step: heard, end: ended }, () => run.soFar(), keep);
  const see = (timeMs: number, more: Partial<CoachStatus> = {}, ...events: CoachEvent[]): void => {
    run.push(frameOf({ ...STANDING, timeMs }));
    const output = { measurement: measured(0, { timeMs }), advice: [], events, status: status(more) };
    listener.step({ frame: frameOf({ ...STANDING, timeMs }), output }, 20);
  };
  return { run, listener, see, heard, ended, keep };
}

test('a set under way is kept every ten seconds and after every repetition, as one that was stopped', () => {
  const { see, keep, heard, run } = underWay();
  see(0);
  see(9_900);
  expect(keep).not.toHaveBeenCalled();
  see(10_000);
  see(10_040);
  see(12_000, {}, REP);
  see(21_900);
  expect(keep).toHaveBeenCalledTimes(2);
  see(22_000);
  expect(keep.mock.calls.map(([{ steps, report }]) => [steps.length, report.ended])).toEqual([
    [3, 'stopped'],
    [5, 'stopped'],
    [7, 'stopped'],
  ]);
  expect(heard).toHaveBeenCalledTimes(7);
  // The set itself goes on.
  expect(run.finish().report.ended).toBeNull();
});

test('what has not begun is not kept, nor is what ends by itself in a moment', () => {
  const { see, keep, listener, ended, run } = underWay();
  for (const timeMs of [0, 20_000]) see(timeMs, { mayPause: false, phase: 'neutral' });
  see(40_000, { mayPause: false }, REP);
  expect(keep).not.toHaveBeenCalled();
  listener.end(run.finish(), null);
  expect(ended).toHaveBeenCalledOnce();
});
