import { expect, test } from 'vitest';
import type { EngineOutput } from '../../core/engine.ts';
import { exercise } from '../../core/exercises/testing/exercise.ts';
import type { Moving } from '../drawing/moving.ts';
import type { Leading } from '../session/lead.ts';
import { measured, status } from '../testing/samples.ts';
import { LiveInstruments } from './live-instruments.ts';

const output = (more: Partial<EngineOutput> = {}): EngineOutput => ({
  measurement: measured(-20, { speedDegPerSec: 12 }),
  advice: [],
  events: [],
  status: status({ direction: 'right', peakDeg: 24, heldMs: 1500 }),
  ...more,
});
const LEADING: Leading = { place: { angleDeg: -15, share: 0.5 }, breath: { phase: 'out', share: 0.25 } };

function shownBy<T>(moving: Moving<T>): T | undefined {
  let shown: T | undefined;
  moving.drawnBy((now) => {
    shown = now;
  })();
  return shown;
}
const all = ({ hands, speed, held, air }: LiveInstruments) => ({
  hands: shownBy(hands),
  speed: shownBy(speed),
  held: shownBy(held),
  air: shownBy(air),
});

test('a frame moves every instrument', () => {
  const live = new LiveInstruments(exercise('chair-twist'));
  live.show(output(), LEADING);
  expect(all(live)).toEqual({
    hands: { angleDeg: -20, sigmaDeg: 2, guideDeg: -15, peakDeg: -24, zone: 'target' },
    speed: 12,
    held: 1500,
    air: 0.75,
  });
  expect(shownBy(live.trail)).toEqual([new Float32Array([0, -20])]);
});

test('what was not measured has no place on dial and bar, and leaves a gap in the trail', () => {
  const live = new LiveInstruments(exercise('chair-twist'));
  live.show(output(), null);
  live.show(output({ measurement: { kind: 'unmeasured', timeMs: 200, reason: 'nobody' } }), null);
  expect(all(live)).toEqual({ hands: null, speed: null, held: 1500, air: 0 });
  expect(shownBy(live.trail)).toEqual([new Float32Array([200, -20])]);
});

test('nothing is left of a picture that has stopped', () => {
  const live = new LiveInstruments(exercise('chair-twist'));
  live.show(output(), LEADING);
  live.blank();
  expect(all(live)).toMatchObject({ hands: null, speed: null, held: null });
});
