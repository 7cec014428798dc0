import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import { listClips, type Clip } from '../files/clip-folder.ts';
import { CommandError } from '../call/command-error.ts';
import { judgeClip } from './judge-clip.ts';
import { readTruthFile } from '../files/truth-file.ts';
import type { JudgedClip } from './judged-clip.ts';
import { RECORDED_MODELS, type RecordedModel } from './recorded.ts';

/** The recordings with the full model lie in it, those with another in a folder of the model's name, truths once. */
export const FIXTURES_FOLDER = fileURLToPath(new URL('../../../fixtures', import.meta.url));

export type JudgedFixtures = Readonly<Record<RecordedModel, readonly JudgedClip[]>>;

/** @throws CommandError for the first recording or truth that cannot be judged: fixtures are whole */
export async function judgeFixtures(folder = FIXTURES_FOLDER): Promise<JudgedFixtures> {
  const judged: Record<RecordedModel, JudgedClip[]> = { full: [], lite: [] };
  for (const model of RECORDED_MODELS) {
    const recordings = model === 'full' ? folder : path.join(folder, model);
    const { clips } = await listClips(recordings, folder);
    for (const clip of clips) judged[model].push(await judgeFixture(clip, model));
  }
  return judged;
}

async function judgeFixture(
  { name, truthFile, recordingFile }: Clip,
  model: RecordedModel,
): Promise<JudgedClip> {
  const truth = await readTruthFile(truthFile);
  const exercise = exerciseById(truth.header.exercise);
  if (exercise === undefined) {
    throw new CommandError('exercise-unknown', `${name}: unknown exercise: ${truth.header.exercise}`);
  }
  if (recordingFile === null) throw new CommandError('file-missing', `${name}: no recording`);
  const clip = await judgeClip(recordingFile, exercise, truth);
  if (clip.model !== model) {
    throw new CommandError('file-damaged', `${recordingFile}: recorded with ${clip.model}, not ${model}`);
  }
  return { name, exercise, header: truth.header, ...clip };
}
