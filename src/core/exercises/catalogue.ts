import { type AnyExercise, isGuided } from './any-exercise.ts';
import armAcrossChest from './catalogue/arm-across-chest.json' with { type: 'json' };
import armSweep from './catalogue/arm-sweep.json' with { type: 'json' };
import armWalkout from './catalogue/arm-walkout.json' with { type: 'json' };
import assistedKneePull from './catalogue/assisted-knee-pull.json' with { type: 'json' };
import assistedSeatedTwist from './catalogue/assisted-seated-twist.json' with { type: 'json' };
import assistedTowelTwist from './catalogue/assisted-towel-twist.json' with { type: 'json' };
import bladeSqueeze from './catalogue/blade-squeeze.json' with { type: 'json' };
import catCow from './catalogue/cat-cow.json' with { type: 'json' };
import chairTwist from './catalogue/chair-twist.json' with { type: 'json' };
import chestStretch from './catalogue/chest-stretch.json' with { type: 'json' };
import childPose from './catalogue/child-pose.json' with { type: 'json' };
import chinTuck from './catalogue/chin-tuck.json' with { type: 'json' };
import deepBreathing from './catalogue/deep-breathing.json' with { type: 'json' };
import doorwayStretch from './catalogue/doorway-stretch.json' with { type: 'json' };
import figureFour from './catalogue/figure-four.json' with { type: 'json' };
import foamRoll from './catalogue/foam-roll.json' with { type: 'json' };
import heat from './catalogue/heat.json' with { type: 'json' };
import lyingTowelTwist from './catalogue/lying-towel-twist.json' with { type: 'json' };
import seatedFloorTwist from './catalogue/seated-floor-twist.json' with { type: 'json' };
import selfMassage from './catalogue/self-massage.json' with { type: 'json' };
import standingBackbend from './catalogue/standing-backbend.json' with { type: 'json' };
import standingRotation from './catalogue/standing-rotation.json' with { type: 'json' };
import supineArch from './catalogue/supine-arch.json' with { type: 'json' };
import supineTwist from './catalogue/supine-twist.json' with { type: 'json' };
import towelExtension from './catalogue/towel-extension.json' with { type: 'json' };
import wallStretch from './catalogue/wall-stretch.json' with { type: 'json' };
import type { Exercise } from './exercise.ts';
import { parseExercise } from './parse.ts';

function checked(value: { readonly id: string }): AnyExercise {
  const parsed = parseExercise(value);
  if (parsed.kind === 'exercise') return parsed.exercise;
  const problems = parsed.problems.map((problem) => `${problem.path}: ${problem.message}`);
  throw new Error(`catalogue/${value.id}.json: ${problems.join('; ')}`);
}

/** The whole catalogue in the order of the picker. Every entry has passed the schema. */
export const CATALOGUE: readonly AnyExercise[] = [
  chairTwist,
  standingRotation,
  catCow,
  seatedFloorTwist,
  standingBackbend,
  supineArch,
  towelExtension,
  supineTwist,
  childPose,
  wallStretch,
  armWalkout,
  armAcrossChest,
  bladeSqueeze,
  chinTuck,
  chestStretch,
  doorwayStretch,
  armSweep,
  figureFour,
  foamRoll,
  deepBreathing,
  selfMassage,
  heat,
  assistedSeatedTwist,
  assistedKneePull,
  assistedTowelTwist,
  lyingTowelTwist,
].map(checked);

/** Those that are measured, in the same order. */
export const EXERCISES: readonly Exercise[] = CATALOGUE.filter((exercise) => !isGuided(exercise));

const BY_ID: ReadonlyMap<string, AnyExercise> = new Map(CATALOGUE.map((exercise) => [exercise.id, exercise]));

/** Any exercise of the catalogue. */
export const anyExerciseById = (id: string): AnyExercise | undefined => BY_ID.get(id);

/** A measured exercise; undefined for one that is only guided, too. */
export function exerciseById(id: string): Exercise | undefined {
  const found = BY_ID.get(id);
  return found === undefined || isGuided(found) ? undefined : found;
}
