import { expect, it } from 'vitest';
import type { CoachEvent } from '../coach/event.ts';
import { saidOf } from './said.ts';
import type { TracedOutput } from './trace.ts';

const cueAt = (timeMs: number): CoachEvent => ({
  kind: 'cue',
  timeMs,
  cue: 'ease-off',
  priority: 'guidance',
  direction: 'cow',
  because: { kind: 'clock' },
  waited: null,
});

const measured = (timeMs: number, events: readonly CoachEvent[]): TracedOutput => ({
  measurement: {
    kind: 'measured',
    timeMs,
    angleDeg: -26,
    sigmaDeg: 2,
    speedDegPerSec: 5,
    checks: [],
    view: 'front',
    quality: 'good',
  },
  events,
});

it('keeps what was said from a wrong zero, without the angle that was none', () => {
  const said = saidOf([
    measured(0, [cueAt(0)]),
    {
      measurement: { kind: 'unmeasured', timeMs: 100, reason: 'hold-still', neutralLost: 'wrong' },
      events: [{ kind: 'begun-anew', timeMs: 100 }],
    },
    measured(200, [cueAt(200)]),
  ]);
  expect(said.map(({ event, angleDeg, speedDegPerSec }) => [event.kind, angleDeg, speedDegPerSec])).toEqual([
    ['cue', null, null],
    ['begun-anew', null, null],
    ['cue', -26, 5],
  ]);
});
