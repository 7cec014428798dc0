import type { CoachEvent } from '../core/coach/event.ts';
import type { Exercise } from '../core/exercises/exercise.ts';
import type { Measurement } from '../core/measure/measurement.ts';
import { startReplay, stepReplay, type ReplayState } from '../core/recording/replay.ts';
import { compareWithTruth } from '../core/truth/compare.ts';
import type { Tally } from '../core/truth/figures.ts';
import type { Truth } from '../core/truth/truth.ts';
import { visitRecording } from './recording-file.ts';

/** Replays a recording and measures it against its truth. Keeps measurements, not landmarks. */
export async function judgeClip(recordingFile: string, exercise: Exercise, truth: Truth): Promise<Tally> {
  const measurements: Measurement[] = [];
  const events: CoachEvent[] = [];
  let state: ReplayState | null = null;
  await visitRecording(recordingFile, {
    header(header) {
      state = startReplay(header, exercise);
    },
    frame(frame) {
      if (!state) return;
      const step = stepReplay(state, frame);
      state = step.state;
      measurements.push(step.output.measurement);
      events.push(...step.output.events);
    },
  });
  return compareWithTruth(exercise, { measurements, events }, truth);
}
