import type { EngineSetup } from '../../core/engine.ts';
import { EXERCISES, exerciseById } from '../../core/exercises/catalogue.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { isSimple } from '../../core/measure/simple-measures.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { FIXTURES_FOLDER } from '../accuracy/judge-fixtures.ts';
import { listClips } from '../files/clip-folder.ts';
import { CommandError } from '../call/command-error.ts';
import { visitRecording } from '../files/recording-file.ts';

/** A recording, ready to go through the engine. */
export interface Material {
  readonly header: RecordingHeader;
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
  const setup = { exercise, model: model.name, frameWidthPx, frameHeightPx, mirrored };
  return { header, exercise, frames, setup };
}

/** What is followed more simply has no recordings of its own: it is tried on the longest of the same view. */
export function simpleMaterials(materials: readonly Material[]): readonly Material[] {
  const byLength = materials.toSorted((a, b) => b.frames.length - a.frames.length);
  return EXERCISES.flatMap((exercise): Material[] => {
    const like = byLength.find((one) => one.exercise.view === exercise.view);
    if (like === undefined || !isSimple(exercise.measure)) return [];
    return [{ ...like, exercise, setup: { ...like.setup, exercise } }];
  });
}
