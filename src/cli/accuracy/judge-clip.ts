import type { CoachEvent } from '../../core/coach/event.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import type { Measurement } from '../../core/measure/measurement.ts';
import type { ModelName } from '../../core/pose/model.ts';
import { stepReplay, type ReplayState } from '../../core/recording/replay.ts';
import { compareWithTruth } from '../../core/truth/compare.ts';
import type { Tally } from '../../core/truth/figures.ts';
import type { Truth } from '../../core/truth/truth.ts';
import { CommandError } from '../call/command-error.ts';
import { visitRecording } from '../files/recording-file.ts';
import { startFileReplay } from '../files/start-file-replay.ts';
import { refuseCutShort, refuseOtherExercise } from './truth-fit.ts';

interface Judged {
  /** What the recording was made with. */
  readonly model: ModelName;
  readonly tally: Tally;
}

/**
 * Replays a recording and measures it against its truth. Keeps measurements, not landmarks.
 * @throws CommandError when the recording cannot be read or is not what the truth is about
 */
export async function judgeClip(recordingFile: string, exercise: Exercise, truth: Truth): Promise<Judged> {
  const measurements: Measurement[] = [];
  const events: CoachEvent[] = [];
  const replay: { state: ReplayState | null } = { state: null };
  await visitRecording(recordingFile, {
    header(header) {
      refuseOtherExercise(recordingFile, header, truth);
      replay.state = startFileReplay(recordingFile, header, exercise);
    },
    frame(frame) {
      if (!replay.state) return;
      const step = stepReplay(replay.state, frame);
      replay.state = step.state;
      measurements.push(step.output.measurement);
      events.push(...step.output.events);
    },
  });
  if (!replay.state) throw new CommandError('file-damaged', `${recordingFile}: no header`);
  refuseCutShort(
    recordingFile,
    measurements.map(({ timeMs }) => timeMs),
    truth,
  );
  const { model, exercise: judgedBy } = replay.state.setup;
  return { model, tally: compareWithTruth(judgedBy, { measurements, events }, truth) };
}
