import { exerciseById } from '../../core/exercises/catalogue.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { namedBands } from '../../core/exercises/range/bands.ts';
import { samePace } from '../../core/exercises/range/pace.ts';
import { RECORDING_FORMAT, RECORDING_VERSION, type RecordingHeader } from '../../core/recording/header.ts';
import type { EstimatedFrame, RuntimeInfo } from '../../pose-runtime/runtime.ts';

/** The header of a set whose frames come from the pose runtime. Inference runs on the unmirrored picture. */
export function headerOf(
  exercise: Exercise,
  info: RuntimeInfo,
  { widthPx, heightPx }: Pick<EstimatedFrame, 'widthPx' | 'heightPx'>,
  created: Date,
): RecordingHeader {
  const table = exerciseById(exercise.id);
  return {
    format: RECORDING_FORMAT,
    version: RECORDING_VERSION,
    exercise: exercise.id,
    view: exercise.view,
    frameWidthPx: widthPx,
    frameHeightPx: heightPx,
    model: info.model,
    runtime: info.runtime,
    delegate: info.delegate,
    mirrored: false,
    created: created.toISOString(),
    // Bands and a pace that are not the catalogue's go with the recording, so that a replay judges as the coach did.
    ...(table !== exercise && { bands: [...namedBands(exercise)] }),
    ...(table && !samePace(table.pace, exercise.pace) && { pace: exercise.pace }),
  };
}
