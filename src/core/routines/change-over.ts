import { type AnyExercise, isGuided } from '../exercises/any-exercise.ts';
import type { Exercise } from '../exercises/exercise.ts';

/** What is different about the next exercise: what a person must do before it can begin. */
export interface ChangeOver {
  /** Another position: from the chair to the floor. */
  readonly position: boolean;
  /** Another side to the camera. */
  readonly view: boolean;
  /** The camera itself has to be moved. */
  readonly camera: boolean;
}

/** Camera places nearer together than this, metres, need no moving. Our judgement. */
const SAME_PLACE_M = 0.25;

/**
 * What is guided needs no camera, and none stays on meanwhile: after it the camera is new.
 * @param before null at the beginning: everything is new then
 */
export function changeOver(before: AnyExercise | null, next: AnyExercise): ChangeOver {
  const position = before?.position !== next.position;
  if (isGuided(next)) return { position, view: false, camera: false };
  if (before === null || isGuided(before)) return { position, view: true, camera: true };
  const apart = (key: keyof Exercise['camera']) =>
    Math.abs(before.camera[key] - next.camera[key]) > SAME_PLACE_M;
  return {
    position,
    view: before.view !== next.view,
    camera: apart('heightM') || apart('distanceM'),
  };
}

export const isChange = ({ position, view, camera }: ChangeOver): boolean => position || view || camera;
