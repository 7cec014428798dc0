import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { exerciseById } from '../../src/core/exercises/catalogue.ts';
import type { Exercise } from '../../src/core/exercises/exercise.ts';
import { readRecording, type Recording } from '../../src/core/recording/read.ts';
import { readTruth } from '../../src/core/truth/read-truth.ts';
import type { Truth } from '../../src/core/truth/truth.ts';

/** Recordings of rendered people made by the real model, with what was truly done. */
export const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

export interface Fixture {
  readonly name: string;
  readonly exercise: Exercise;
  /** The recording as it stands in the file, unzipped. */
  readonly text: string;
  readonly recording: Recording;
  readonly truth: Truth;
}

const ENDING = '.pose.jsonl.gz';

export const fixtureNames = (folder = FIXTURES): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();

/** @throws Error when a file is missing or damaged, or the catalogue lacks the exercise. */
export function loadFixture(name: string, folder = FIXTURES): Fixture {
  const unzipped = (file: string) => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
  const text = unzipped(`${name}${ENDING}`);
  const recording = readRecording([text]);
  if (recording.kind === 'problem') throw new Error(`${name}: ${recording.message}`);
  const truth = readTruth([unzipped(`${name}.truth.jsonl.gz`)]);
  if (truth.kind === 'problem') throw new Error(`${name}, truth: ${truth.message}`);
  const exercise = exerciseById(truth.header.exercise);
  if (!exercise) throw new Error(`${name}: unknown exercise: ${truth.header.exercise}`);
  return { name, exercise, text, recording, truth };
}
