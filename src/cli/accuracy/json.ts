import { figuresOf } from '../../core/truth/figures.ts';
import { pool } from '../../core/truth/pool.ts';
import { byExercise, type JudgedClip } from './judged-clip.ts';

/** Everything as data: the clips, the exercises by their ids with their targets, and all together. */
export function accuracyJson(clips: readonly JudgedClip[]): string {
  const exercises = byExercise(clips);
  const judged = {
    clips: clips.map(({ name, exercise, model, tally }) => ({
      name,
      exercise: exercise.id,
      measure: exercise.measure,
      model,
      ...figuresOf(tally),
    })),
    exercises: Object.fromEntries(exercises.map(({ exercise, figures }) => [exercise.id, figures])),
    targets: Object.fromEntries(exercises.map(({ exercise, verdicts }) => [exercise.id, verdicts])),
    all: figuresOf(pool(clips.map(({ tally }) => tally))),
  };
  return `${JSON.stringify(judged, null, 2)}\n`;
}
