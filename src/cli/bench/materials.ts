import type { EngineSetup } from '../../core/engine.ts';
import { exerciseById } from '../../core/exercises/catalogue.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { FIXTURES_FOLDER } from '../accuracy/judge-fixtures.ts';
import { listClips } from '../clip-folder.ts';
import { CommandError } from '../command-error.ts';
import { visitRecording } from '../recording-file.ts';

/** A recording, ready to go through the engine. */
export interface Material {
  readonly exercise: Exercise;
  readonly setup: EngineSetup;
  readonly frames: readonly PoseFrame[];
}

/** All recordings in fixtures/. */
export async function readMaterials(): Promise<readonly Material[]> {
  const { clips } = await listClips(FIXTURES_FOLDER);
  const materials: Material[] = [];
  for (const { recordingFile } of clips) {
    if (recordingFile !== null) materials.push(await readMaterial(recordingFile));
  }
  return materials;
}

async function readMaterial(file: string): Promise<Material> {
  const frames: PoseFrame[] = [];
  const headers: RecordingHeader[] = [];
  await visitRecording(file, {
    header: (header) => headers.push(header),
    frame: (frame) => frames.push(frame),
  });
  const [header] = headers;
  const exercise = header && exerciseById(header.exercise);
  if (header === undefined || exercise === undefined) {
    throw new CommandError('exercise-unknown', `${file}: its exercise is not in the catalogue`);
  }
  const { model, frameWidthPx, frameHeightPx, mirrored } = header;
  return { exercise, frames, setup: { exercise, model: model.name, frameWidthPx, frameHeightPx, mirrored } };
}
