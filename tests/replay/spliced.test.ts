import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/core/measure/measurement.ts';
import type { PoseFrame } from '../../src/core/pose/frame.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { loadFixture, type Fixture } from './fixture.ts';

/** Frames of a fixture between two of its own times, dated anew. */
const cut = ({ recording }: Fixture, fromMs: number, toMs: number, atMs: number): PoseFrame[] =>
  recording.frames
    .filter(({ timeMs }) => timeMs >= fromMs && timeMs < toMs)
    .map((frame) => ({ ...frame, timeMs: frame.timeMs - fromMs + atMs }));

/** Plays the first person's frames with another person's in between. */
function replayed(fixture: Fixture, frames: readonly PoseFrame[]): readonly Measurement[] {
  return replayRecording({ header: fixture.recording.header, frames }, fixture.exercise).measurements;
}
const kinds = (measurements: readonly Measurement[], fromMs: number, toMs: number): Set<string> =>
  new Set(
    measurements.flatMap((one) =>
      one.timeMs < fromMs || one.timeMs >= toMs ? [] : [one.kind === 'measured' ? 'measured' : one.reason],
    ),
  );

// Bodies, rooms and distances differ; so do the places of the hips in the picture.
const sitting = loadFixture('21_good_chair_b3');
const onTheFloor = loadFixture('22_good_floor_L_b2');
const standing = loadFixture('20_good_rot_b2');
const fromAbove = loadFixture('26_good_rot_pitch_b1');

describe.each([
  ['a person on a chair', sitting, fromAbove],
  ['a person who stands', standing, onTheFloor],
  ['a person before a pitched camera', fromAbove, sitting],
])('%s', (_, subject, other) => {
  const throughMs = 1500;
  const interrupted = [
    ...cut(subject, 0, 6000, 0),
    ...cut(other, 6000, 6000 + throughMs, 6000),
    ...cut(subject, 6000 + throughMs, 16_000, 6000 + throughMs),
  ];

  it('is not confused with somebody who comes between, and is known again at once', () => {
    const measurements = replayed(subject, interrupted);
    const during = kinds(measurements, 6000, 6000 + throughMs);
    expect(during.has('measured')).toBe(false);
    expect([...during].every((kind) => kind === 'implausible' || kind === 'another-person')).toBe(true);
    expect(kinds(measurements, 6000 + throughMs + 800, 16_000)).toEqual(new Set(['measured']));
  });

  it('is measured afterwards as if nobody had come between', () => {
    const last = replayed(subject, interrupted).at(-1);
    const alone = replayed(subject, cut(subject, 0, 16_000, 0)).at(-1);
    if (last?.kind !== 'measured' || alone?.kind !== 'measured') throw new Error('expected a number');
    expect(Math.abs(last.angleDeg - alone.angleDeg)).toBeLessThan(0.5);
  });

  it('gives way to somebody who stays, with a neutral of their own', () => {
    const measurements = replayed(subject, [...cut(subject, 0, 3000, 0), ...cut(other, 0, 9000, 3000)]);
    expect(kinds(measurements, 3000, 6800).has('measured')).toBe(false);
    expect(kinds(measurements, 3000, 12_000).has('another-person')).toBe(true);
  });
});

describe('a recording that begins in the middle of a hold', () => {
  // Their first hold: from 15 degrees on, turned as far as they go.
  it.each([sitting, onTheFloor])('is not given that hold as its zero: $name', (fixture) => {
    const hold = fixture.truth.frames.filter(({ phase }) => phase === 'hold');
    const [first] = hold;
    const sideways = hold.find(
      ({ turnDeg }, i) => Math.sign(turnDeg) !== Math.sign(hold[i - 1]?.turnDeg ?? turnDeg),
    );
    const endMs =
      hold.filter((one) => sideways === undefined || one.timeMs < sideways.timeMs).at(-1)?.timeMs ?? 0;
    const fromMs = (first?.timeMs ?? 0) + 300;
    const measurements = replayed(
      fixture,
      cut(fixture, fromMs, fixture.recording.frames.at(-1)?.timeMs ?? 0, 0),
    );
    expect(kinds(measurements, 0, endMs - fromMs)).toEqual(new Set(['hold-still', 'off-centre']));
  });

  it('is measured from the rest that follows', () => {
    const { truth } = sitting;
    const firstHold = truth.frames.find(({ phase }) => phase === 'hold')?.timeMs ?? 0;
    const fromMs = firstHold + 300;
    const measurements = replayed(sitting, cut(sitting, fromMs, 26_000, 0));
    const numbers = measurements.filter((one) => one.kind === 'measured');
    expect(numbers.length).toBeGreaterThan(50);
    for (const one of numbers) {
      const true_ = truth.frames.find(({ timeMs }) => timeMs === one.timeMs + fromMs)?.turnDeg;
      if (true_ !== undefined) expect(Math.abs(one.angleDeg - true_)).toBeLessThan(8);
    }
  });
});
