import { describe, expect, it } from 'vitest';
import { isAbsent, type PoseFrame } from '../../src/core/pose/frame.ts';
import { withHandUp } from '../../src/core/measure/testing/hand-up.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { fixtureNames, loadFixture } from './fixture.ts';

const pausesOf = (name: string, edit: (frame: PoseFrame) => PoseFrame = (frame) => frame) => {
  const { recording, exercise } = loadFixture(name);
  const replay = replayRecording({ ...recording, frames: recording.frames.map(edit) }, exercise);
  const pauses = replay.events.filter(({ kind }) => kind === 'paused' || kind === 'resumed');
  return { ...replay, pauses };
};

describe.each(fixtureNames())('%s', (name) => {
  it('nobody raises a hand, so nothing is paused by one', () => {
    const { pauses } = pausesOf(name);
    expect(pauses.filter((event) => 'cause' in event && event.cause === 'hand')).toEqual([]);
  });
});

describe('a recording in which an arm is lifted', () => {
  const NAME = '20_good_rot_b2';
  /** The arm goes up within 300 ms, stays, and comes down again. */
  const lifted = (frame: PoseFrame, fromMs: number, toMs: number): PoseFrame => {
    if (isAbsent(frame)) return frame;
    const share = Math.min(1, (frame.timeMs - fromMs) / 300, (toMs - frame.timeMs) / 300);
    return share > 0 ? withHandUp(frame, 'right', share) : frame;
  };
  const { pauses, report } = pausesOf(NAME, (frame) => lifted(lifted(frame, 2_000, 3_800), 10_000, 11_800));
  const untouched = pausesOf(NAME);

  it('pauses with the first and goes on with the second, about a second after the hand is up', () => {
    expect(pauses.map(({ kind }) => kind)).toEqual(['paused', 'resumed']);
    const [paused, resumed] = pauses;
    expect(Math.abs((paused?.timeMs ?? 0) - 3_200)).toBeLessThanOrEqual(200);
    expect(Math.abs((resumed?.timeMs ?? 0) - 11_200)).toBeLessThanOrEqual(200);
    expect(report.pausedMs).toBe((resumed?.timeMs ?? 0) - (paused?.timeMs ?? 0));
  });

  it('counts nothing in between and warns of nothing', () => {
    expect(report.reps.length).toBeGreaterThan(0);
    expect(report.reps.length).toBeLessThan(untouched.report.reps.length);
    expect(report.reps.every(({ startMs }) => startMs > 11_200)).toBe(true);
    expect(report.counts).toMatchObject({ overRange: 0, tooFast: 0 });
  });
});
