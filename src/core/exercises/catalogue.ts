import catCow from './catalogue/cat-cow.json' with { type: 'json' };
import chairTwist from './catalogue/chair-twist.json' with { type: 'json' };
import seatedFloorTwist from './catalogue/seated-floor-twist.json' with { type: 'json' };
import standingBackbend from './catalogue/standing-backbend.json' with { type: 'json' };
import standingRotation from './catalogue/standing-rotation.json' with { type: 'json' };
import type { Exercise } from './exercise.ts';
import { parseExercise } from './parse.ts';

function checked(value: { readonly id: string }): Exercise {
  const parsed = parseExercise(value);
  if (parsed.kind === 'exercise') return parsed.exercise;
  const problems = parsed.problems.map((problem) => `${problem.path}: ${problem.message}`);
  throw new Error(`catalogue/${value.id}.json: ${problems.join('; ')}`);
}

/** The catalogue in the order of the picker. Every entry has passed the schema. */
export const EXERCISES: readonly Exercise[] = [
  chairTwist,
  standingRotation,
  catCow,
  seatedFloorTwist,
  standingBackbend,
].map(checked);

const BY_ID: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

export function exerciseById(id: string): Exercise | undefined {
  return BY_ID.get(id);
}
