import { expect, test } from 'vitest';
import { exercise } from '../../../core/exercises/testing/exercise.ts';
import type { Caption } from '../../session/feedback.ts';
import { reading, status } from '../../testing/samples.ts';
import { captionText, heard, NOTHING_SAID } from './caption.ts';
import { kickerWords } from './kicker.ts';

const hold: Caption = { text: 'Hold it there.', cue: 'hold', priority: 'guidance', timeMs: 1000 };
const slower: Caption = { text: 'Slower.', cue: 'slower', priority: 'form', timeMs: 2000 };
const holding = status({ phase: 'holding' });

test('a correction gives way to what was asked for before', () => {
  const said = heard(heard(NOTHING_SAID, hold, 'holding'), slower, 'holding');
  expect(captionText(said, holding, reading(20), 2000)).toBe('Slower.');
  expect(captionText(said, holding, reading(20), 5999)).toBe('Slower.');
  expect(captionText(said, holding, reading(20), 6000)).toBe('Hold it there.');
});

test('what was asked for ends with its phase', () => {
  const said = heard(NOTHING_SAID, hold, 'holding');
  expect(captionText(said, holding, reading(20), 60_000)).toBe('Hold it there.');
  expect(captionText(said, status({ phase: 'returning' }), reading(12), 60_000)).toBe('Slowly back.');
});

test('a new request ends an earlier correction', () => {
  const said = heard(heard(NOTHING_SAID, slower, 'moving'), { ...hold, timeMs: 2500 }, 'holding');
  expect(captionText(said, holding, reading(20), 2600)).toBe('Hold it there.');
});

test('nothing said yet: the side to go to, or what the phase asks', () => {
  expect(captionText(NOTHING_SAID, null, reading(0), 0)).toBe('Come into the picture.');
  const right = status({ phase: 'ready', direction: 'right' });
  expect(captionText(NOTHING_SAID, right, reading(0), 0)).toBe('Turn slowly to your right.');
  const anySide = status({ phase: 'ready', direction: null });
  expect(captionText(NOTHING_SAID, anySide, reading(0), 0)).toBe('Begin when you’re ready.');
});

test('out of view: why, and what to do', () => {
  const framing = status({ phase: 'framing', direction: null });
  expect(captionText(NOTHING_SAID, framing, { kind: 'blank', reason: 'too-far' }, 0)).toBe(
    'You’re far away. Come closer.',
  );
});

test('the line above names the side and the repetition under way', () => {
  const chair = exercise('chair-twist');
  const under = (phase: 'moving' | 'framing' | 'neutral', left: number): string =>
    kickerWords(chair, status({ phase, direction: 'left', repsDone: { left } }));
  expect(under('moving', 0)).toBe('Left side · turn 1 of 3');
  expect(under('moving', 2)).toBe('Left side · turn 3 of 3');
  expect(under('moving', 3)).toBe('Left side · turn 3 of 3');
  expect([under('framing', 1), under('neutral', 1), kickerWords(chair, null)]).toEqual(['', '', '']);
  expect(kickerWords(exercise('cat-cow'), status({ direction: 'cat', repsTarget: 6 }))).toBe(
    'Cat · round 1 of 6',
  );
});
