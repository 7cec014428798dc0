import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CoachEvent } from '../../src/core/coach/event.ts';
import type { SetReport } from '../../src/core/coach/report.ts';
import type { Measurement } from '../../src/core/measure/measurement.ts';
import { transcriptText } from '../../src/cli/replay/transcript-text.ts';
import { replayRecording } from '../../src/core/recording/replay.ts';
import { compareWithTruth } from '../../src/core/truth/compare.ts';
import { FIXTURES, type Fixture } from './fixture.ts';

/** What a fixture is expected to replay to. Read it as a diff when it changes. */
export interface Golden {
  readonly report: SetReport;
  readonly events: readonly CoachEvent[];
  /** One a frame: the angle in degrees, or the reason why there is none. */
  readonly angles: readonly (number | string)[];
  readonly truthError: TruthError;
}

/** Measured minus true angle over all measured frames, degrees. */
export interface TruthError {
  readonly maxDeg: number;
  readonly rmseDeg: number;
}

/** Angles and speeds are kept to this many decimals; times in full. */
const DECIMALS = 3;

const goldenFile = (name: string): string => path.join(FIXTURES, `${name}.report.json`);

export function goldenOf({ recording, exercise, truth }: Fixture): Golden {
  const replay = replayRecording(recording, exercise);
  const { report, events, measurements } = replay;
  const { errorsDeg } = compareWithTruth(exercise, replay, truth);
  const truthError = { maxDeg: largest(errorsDeg), rmseDeg: rootMeanSquare(errorsDeg) };
  const golden: Golden = { report, events, angles: measurements.map(angleOrReason), truthError };
  return JSON.parse(JSON.stringify(golden, rounded)) as Golden;
}

/** Largest magnitude; 0 of none. */
export const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** 0 of none. */
export const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length));

const angleOrReason = (m: Measurement): number | string => (m.kind === 'measured' ? m.angleDeg : m.reason);

function rounded(key: string, value: unknown): unknown {
  return typeof value === 'number' && !key.endsWith('Ms') ? Number(value.toFixed(DECIMALS)) + 0 : value;
}

/** Null when there is none yet. */
export function readGolden(name: string): Golden | null {
  const file = goldenFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : null;
}

const transcriptFile = (name: string): string => path.join(FIXTURES, `${name}.transcript.txt`);

/** The whole conversation of a fixture, word by word. */
export const transcriptOf = ({ recording, exercise }: Fixture): string =>
  transcriptText(exercise, replayRecording(recording, exercise).events);

/** Null when there is none yet. */
export function readTranscript(name: string): string | null {
  const file = transcriptFile(name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** One line an event, so that a changed conversation reads as a short diff. */
function writeGolden(name: string, { report, events, angles, truthError }: Golden): void {
  const lines = [
    '{',
    `"report": ${JSON.stringify(report, null, 2)},`,
    '"events": [',
    events.map((event) => JSON.stringify(event)).join(',\n'),
    '],',
    `"truthError": ${JSON.stringify(truthError)},`,
    `"angles": ${JSON.stringify(angles)}`,
    '}',
    '',
  ];
  writeFileSync(goldenFile(name), lines.join('\n'));
}

/** Writes anew what a fixture replays to and what is said in it. */
export function updateGoldens(fixture: Fixture): void {
  writeGolden(fixture.name, goldenOf(fixture));
  writeFileSync(transcriptFile(fixture.name), transcriptOf(fixture));
}
