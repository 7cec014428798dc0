import type { EndReason, StopReason } from '../../core/coach/event.ts';
import type { Exercise } from '../../core/exercises/exercise.ts';
import { namedBands } from '../../core/exercises/range/bands.ts';
import { breathe } from './breathe.ts';
import { SetRun, type FinishedSet, type Step } from './set-run.ts';

/** Frames coached between two breaths of the page: some ten milliseconds. */
const BATCH = 2_000;

/**
 * A set judged by other bands and another pace: the same frames and measurements, coached anew, with the same presses.
 * @param exercise the set's own, with other limits
 * @returns null when it was cancelled
 */
export async function judgeAgain(
  set: FinishedSet,
  exercise: Exercise,
  signal: AbortSignal,
): Promise<FinishedSet | null> {
  const header = { ...set.header, bands: [...namedBands(exercise)], pace: exercise.pace };
  const run = new SetRun(exercise, header);
  for (const [index, step] of set.steps.entries()) {
    if (index > 0 && index % BATCH === 0) {
      await breathe();
      if (signal.aborted) return null;
    }
    if (wasPressed(step)) run.pause();
    run.pushMeasured(step);
  }
  const { ended } = set.report;
  if (isStop(ended)) run.stop(ended);
  return run.finish();
}

/** A press is told with the frame after it. */
const wasPressed = ({ output: { events } }: Step): boolean =>
  events.some((event) => (event.kind === 'paused' || event.kind === 'resumed') && event.cause === 'button');

const isStop = (ended: EndReason | null): ended is StopReason =>
  ended === 'stopped' || ended === 'pain' || ended === 'tired' || ended === 'other';
