import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from '../../core/truth/figures.ts';
import type { Conditions } from './conditions.ts';

/** The models whose recordings are kept. */
export const RECORDED_MODELS = ['full', 'lite'] as const;
export type RecordedModel = (typeof RECORDED_MODELS)[number];

/** How far off the measure is on bodies that its calibration has not seen, degrees. */
export interface UnseenFigures {
  /** What was measured, and in which position. */
  readonly what: string;
  readonly clips: number;
  readonly bodies: number;
  readonly maeDeg: number;
  readonly p95Deg: number;
  readonly peakDeg: number;
}

export interface RecordedExercise {
  readonly id: string;
  readonly name: string;
  readonly measure: string;
  readonly conditions: Conditions;
  readonly figures: Readonly<Record<RecordedModel, Figures>>;
}

/** What the fixtures came to when it was last written down. Tests hold the present against it. */
export interface Recorded {
  readonly format: 'unwind-accuracy';
  readonly version: 1;
  readonly exercises: readonly RecordedExercise[];
  readonly all: Readonly<Record<RecordedModel, Figures>>;
  readonly unseenBodies: Readonly<Record<RecordedModel, readonly UnseenFigures[]>>;
}

/** @throws Error when the file is missing or no JSON. */
export const readRecorded = (file: string): Recorded => JSON.parse(readFileSync(file, 'utf8')) as Recorded;

export const writeRecorded = (file: string, recorded: Recorded): void =>
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
