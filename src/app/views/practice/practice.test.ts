import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CoachEvent } from '../../../core/coach/event.ts';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import { frameOf, STANDING } from '../../../core/measure/testing/figure.ts';
import { Feedback } from '../../session/feedback.ts';
import type { SessionListener } from '../../session/session.ts';
import { measured, status } from '../../testing/samples.ts';
import { Practice } from './practice.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const BEGIN: CoachEvent = {
  kind: 'cue',
  timeMs: 5000,
  cue: 'begin',
  priority: 'guidance',
  direction: null,
  because: { kind: 'begun', sinceMs: 5000 },
  waited: null,
};

function practising() {
  const sight = { lastOutOfSightMs: -Infinity };
  const said: string[] = [];
  const speaker = { speaking: false, say: (text: string) => void said.push(text) };
  let listener: SessionListener | null = null;
  const nothing = (): void => undefined;
  const practice = new Practice(
    {
      exercise: exercise('chair-twist'),
      feedback: new Feedback(speaker, { play: nothing }),
      lead: { step: () => null, stop: nothing },
      wakeLock: { hold: nothing, release: nothing },
      lastOutOfSightMs: () => sight.lastOutOfSightMs,
    },
    (heard) => {
      listener = heard;
      return { start: nothing, halt: nothing, pause: nothing, stop: nothing };
    },
    nothing,
  );
  practice.start();
  const see = (timeMs: number, ...events: CoachEvent[]): void => {
    const output = { measurement: measured(0, { timeMs }), advice: [], events, status: status() };
    listener?.step({ frame: frameOf({ ...STANDING, timeMs }), output }, 20);
  };
  return { practice, said, see, sight };
}

test('what was missed out of sight is said and shown, also when something is asked for at the same moment', () => {
  const { practice, said, see, sight } = practising();
  see(0);
  sight.lastOutOfSightMs = Infinity;
  vi.advanceTimersByTime(5000);
  sight.lastOutOfSightMs = performance.now();
  see(5000, BEGIN);
  expect(said[0]).toContain('out of sight');
  expect(practice.caption).toContain('out of sight');
  expect(said).toHaveLength(2);
  see(9000);
  expect(practice.caption).toBe(said[1]);
});

test('a page that was in sight all the time has missed nothing', () => {
  const { practice, said, see } = practising();
  see(0);
  vi.advanceTimersByTime(2000);
  see(2000, BEGIN);
  expect(said).toHaveLength(1);
  expect(practice.caption).toBe(said[0]);
});
