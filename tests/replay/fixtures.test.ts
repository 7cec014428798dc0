import { describe, expect, it } from 'vitest';
import { mirrorFrame } from '../../src/core/pose/mirror.ts';
import { writeFrame, writeHeader } from '../../src/core/recording/write.ts';
import { expectSameUpTo } from './expect-same.ts';
import { fixtureNames, loadFixture } from './fixture.ts';
import { goldenOf, largest, readGolden, readTranscript, rootMeanSquare, transcriptOf } from './golden.ts';
import { ANGLE_DRIFT, TRUTH_ERROR, WORSE_THAN_RECORDED } from './tolerances.ts';

const LEAST_FIXTURES = 8;

it(`has at least ${LEAST_FIXTURES} fixtures, each with a golden`, () => {
  const names = fixtureNames();
  expect(names.length).toBeGreaterThanOrEqual(LEAST_FIXTURES);
  expect(names.filter((name) => readGolden(name) === null)).toEqual([]);
});

describe.each(fixtureNames())('%s', (name) => {
  const fixture = loadFixture(name);
  const { recording, exercise, truth, text } = fixture;

  it('is written again to the same bytes', () => {
    expect(writeHeader(recording.header) + recording.frames.map(writeFrame).join('')).toBe(text);
  });

  it('replays to the golden: the same conversation at the same times', () => {
    const golden = readGolden(name);
    const { events, report } = goldenOf(fixture);
    expectSameUpTo(ANGLE_DRIFT.maxDeg, events, golden?.events);
    expectSameUpTo(ANGLE_DRIFT.maxDeg, report, golden?.report);
  });

  it('says the same, word by word', () => {
    expect(transcriptOf(fixture)).toBe(readTranscript(name));
  });

  it('replays to the golden: the same angles', () => {
    const angles = readGolden(name)?.angles ?? [];
    const now = goldenOf(fixture).angles;
    expect(now.map(kindOf)).toEqual(angles.map(kindOf));
    const drift = now.flatMap((angle, i) => {
      const before = angles[i];
      return typeof angle === 'number' && typeof before === 'number' ? [angle - before] : [];
    });
    expect(largest(drift)).toBeLessThanOrEqual(ANGLE_DRIFT.maxDeg);
    expect(rootMeanSquare(drift)).toBeLessThanOrEqual(ANGLE_DRIFT.rmseDeg);
  });

  it('is not further from the truth than recorded', () => {
    const before = readGolden(name)?.truthError;
    const { truthError } = goldenOf(fixture);
    expect(truthError.maxDeg).toBeLessThanOrEqual((before?.maxDeg ?? NaN) + WORSE_THAN_RECORDED.maxDeg);
    expect(truthError.rmseDeg).toBeLessThanOrEqual((before?.rmseDeg ?? NaN) + WORSE_THAN_RECORDED.rmseDeg);
  });

  it.skipIf(truth.header.fault)('is as near to the truth as its exercise asks', () => {
    const limit = TRUTH_ERROR[exercise.id];
    const { truthError } = goldenOf(fixture);
    expect(truthError.maxDeg).toBeLessThanOrEqual(limit?.maxDeg ?? NaN);
    expect(truthError.rmseDeg).toBeLessThanOrEqual(limit?.rmseDeg ?? NaN);
  });

  it('says the same of a recording taken from the mirrored picture', () => {
    const header = { ...recording.header, mirrored: true };
    const frames = recording.frames.map((frame) => mirrorFrame(frame, header.frameWidthPx));
    const { events, report } = goldenOf({ ...fixture, recording: { kind: 'recording', header, frames } });
    expectSameUpTo(ANGLE_DRIFT.maxDeg, events, goldenOf(fixture).events);
    expectSameUpTo(ANGLE_DRIFT.maxDeg, report, goldenOf(fixture).report);
  });
});

const kindOf = (angle: number | string): string => (typeof angle === 'number' ? 'measured' : angle);
