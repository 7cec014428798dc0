import type { Exercise } from '../../core/exercises/exercise.ts';
import type { RecordingHeader } from '../../core/recording/header.ts';
import { startReplay, type ReplayState } from '../../core/recording/replay.ts';
import { CommandError } from '../call/command-error.ts';

/**
 * Begins the replay of a recording in a file.
 * @param exercise as which it is judged; bands count only where the header names the same one
 * @throws CommandError when the header has bands for a direction that the exercise has not: they would go for nothing
 */
export function startFileReplay(file: string, header: RecordingHeader, exercise: Exercise): ReplayState {
  const known = exercise.directions.map(({ id }) => id);
  const stray = header.bands?.find(({ direction }) => !known.some((id) => id === direction));
  if (stray !== undefined && header.exercise === exercise.id) {
    const what = `the header has bands for "${stray.direction}", and ${exercise.id} goes ${known.join(' and ')}`;
    throw new CommandError(
      'file-damaged',
      `${file}: Line 1: ${what}. Use an undamaged copy of the recording.`,
    );
  }
  return startReplay(header, exercise);
}
