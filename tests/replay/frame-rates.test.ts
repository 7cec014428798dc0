import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/core/measure/measurement.ts';
import { isAbsent, type Landmark, type PersonFrame, type PoseFrame } from '../../src/core/pose/frame.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { loadFixture, type Fixture } from './fixture.ts';

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const mixed = (a: readonly Landmark[], b: readonly Landmark[], share: number): Landmark[] =>
  a.map((at, index) => {
    const to = b[index] ?? at;
    const on = (from: number, until: number) => from + (until - from) * share;
    return { x: on(at.x, to.x), y: on(at.y, to.y), z: on(at.z, to.z), visibility: at.visibility };
  });

/** What the camera's own rate is compared by: landmarks alone, since between two pictures nothing else is known. */
const landmarksOf = (fixture: Fixture): PersonFrame[] =>
  fixture.recording.frames
    .filter((frame): frame is PersonFrame => !isAbsent(frame))
    .map(({ timeMs, image, world }) => ({ timeMs, image, world }));

/** The person between two frames. */
function at(frames: readonly PersonFrame[], timeMs: number): PersonFrame | null {
  const next = frames.findIndex((frame) => frame.timeMs >= timeMs);
  const after = frames[next];
  const before = frames[next - 1] ?? after;
  if (after === undefined || before === undefined) return null;
  const share = after === before ? 0 : (timeMs - before.timeMs) / (after.timeMs - before.timeMs);
  return {
    timeMs,
    image: mixed(before.image, after.image, share),
    world: mixed(before.world, after.world, share),
  };
}

/** The recording as a machine would have seen it that looks `fps` times a second, unevenly, and drops frames. */
function sampled(fixture: Fixture, fps: number, dropped: number): PoseFrame[] {
  const people = landmarksOf(fixture);
  const random = numbersFrom(fps);
  const endMs = people.at(-1)?.timeMs ?? 0;
  const frames: PoseFrame[] = [];
  for (let index = 0; (index * 1000) / fps < endMs; index += 1) {
    if (random() < dropped) continue;
    const frame = at(people, ((index + 0.4 * random()) * 1000) / fps);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

const measure = (fixture: Fixture, frames: readonly PoseFrame[]): readonly Measurement[] =>
  replayRecording({ header: fixture.recording.header, frames }, fixture.exercise).measurements;

const FIXTURES = [
  '20_good_rot_b2',
  '21_good_chair_b3',
  '22_good_floor_L_b2',
  '25_good_backbend_b2',
  '14_fault_fast_b3',
].map((name) => loadFixture(name));

describe.each(FIXTURES)('$name at any frame rate', (fixture) => {
  const numbersOf = (measurements: readonly Measurement[]) =>
    measurements.filter((one) => one.kind === 'measured');
  const own = numbersOf(measure(fixture, landmarksOf(fixture)));
  const fastest = Math.max(...own.map((one) => one.speedDegPerSec));
  const largest = Math.max(...own.map((one) => Math.abs(one.angleDeg)));

  // A jerk of 0.3 s falls between pictures that are 0.1 s apart: its speed is told too low, never too high.
  it.each([
    [60, 0, 0.35],
    [30, 0.3, 0.35],
    [15, 0.2, 0.35],
    [10, 0, 0.45],
    [8, 0, 0.5],
  ])('%d a second, %d dropped: a neutral within 1.3 s, and the same peaks', (fps, dropped, share) => {
    const measurements = measure(fixture, sampled(fixture, fps, dropped));
    const numbers = numbersOf(measurements);
    expect(numbers[0]?.timeMs).toBeLessThan(1300);
    const unmeasured = measurements.filter((one) => one.timeMs > 1300 && one.kind === 'unmeasured');
    expect(unmeasured).toEqual([]);
    expect(Math.abs(Math.max(...numbers.map((one) => Math.abs(one.angleDeg))) - largest)).toBeLessThan(4);
    const speed = Math.max(...numbers.map((one) => one.speedDegPerSec));
    expect(Math.abs(speed - fastest)).toBeLessThan(Math.max(6, share * fastest));
  });

  it('five a second: still a neutral and numbers', () => {
    const numbers = numbersOf(measure(fixture, sampled(fixture, 5, 0)));
    expect(numbers[0]?.timeMs).toBeLessThan(1500);
  });

  it('three a second: says that it is too slow', () => {
    const measurements = measure(fixture, sampled(fixture, 3, 0));
    const late = measurements.filter((one) => one.timeMs > 3000);
    expect(late.length).toBeGreaterThan(10);
    for (const one of late) expect(one).toMatchObject({ kind: 'unmeasured', reason: 'too-few-frames' });
  });
});
