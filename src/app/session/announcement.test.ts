import { expect, test, vi } from 'vitest';
import type { Turn } from '../../platform/speech.ts';
import { announcementOf } from './announcement.ts';
import { Feedback } from './feedback.ts';

test('a pause offers to go on and the pain stop, at once', () => {
  const say = vi.fn((_words: string, _turn: Turn, begin?: () => void) => begin?.());
  const play = vi.fn();
  const caption = new Feedback({ say, speaking: false }, { play }).take([
    { kind: 'paused', timeMs: 5, cause: 'hand' },
  ]);
  expect(caption?.cue).toBe('paused');
  expect(say.mock.calls.map(([said, turn]) => [said, turn])).toEqual([
    ['Paused. Raise your hand to go on. If it hurts, press the red button.', 'now'],
  ]);
  expect(play).toHaveBeenCalledOnce();
});

test('a set that begins anew says why', () => {
  expect(announcementOf({ kind: 'begun-anew', timeMs: 4 })).toEqual({
    cue: 'begun-anew',
    text: 'I had the wrong middle. Let’s count again from one.',
    priority: 'guidance',
    timeMs: 4,
  });
});

test('coming back is a welcome that tells where one was', () => {
  const resumed = { kind: 'resumed', timeMs: 9, of: 3 } as const;
  const said = (event: Parameters<typeof announcementOf>[0]) => announcementOf(event)?.text;
  expect(said({ ...resumed, cause: 'left', direction: 'left', turn: 2 })).toBe(
    'Welcome back. Left, second of three.',
  );
  expect(said({ ...resumed, cause: 'hand', direction: 'cat', turn: 1, of: 5 })).toBe(
    'On we go. Cat, first of five.',
  );
  expect(announcementOf({ kind: 'too-fast', timeMs: 1, speedDegPerSec: 50 })).toBeNull();
});
