import { expect, it } from 'vitest';
import type { CoachEvent } from '../../core/coach/event.ts';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import { transcriptText } from './transcript-text.ts';

it('is the spoken words and when they begin, and how the set ended', () => {
  const exercise = exerciseById('chair-twist');
  if (!exercise) throw new Error('expected chair-twist in the catalogue');
  const hold = {
    kind: 'cue',
    cue: 'hold',
    priority: 'guidance',
    direction: 'left',
    because: { kind: 'clock' },
    waited: null,
  } as const;
  const events: readonly CoachEvent[] = [
    { kind: 'phase', timeMs: 900, phase: 'holding', direction: 'left' },
    { ...hold, timeMs: 900 },
    { kind: 'too-fast', timeMs: 61_005, speedDegPerSec: 50 },
    {
      kind: 'cue',
      timeMs: 61_005,
      cue: 'too-fast',
      priority: 'safety',
      direction: null,
      because: { kind: 'clock' },
      waited: null,
    },
    { kind: 'begun-anew', timeMs: 70_500 },
    { ...hold, timeMs: 119_999.6 },
    { kind: 'set-ended', timeMs: 125_000, because: 'stopped' },
  ];
  expect(transcriptText(exercise, events)).toBe(
    `Chair twist
0:00.900  Hold it there.
1:01.005  Slow down.
1:10.500  [begun anew: the neutral had been taken in a hold; nothing before this counts]
2:00.000  Stay there and breathe.
2:05.000  [The set was stopped.]
`,
  );
});
