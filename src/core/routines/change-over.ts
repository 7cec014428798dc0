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

/** @param before null at the beginning: everything is new then */
export function changeOver(before: Exercise | null, next: Exercise): ChangeOver {
  if (before === null) return { position: true, view: true, camera: true };
  const apart = (key: keyof Exercise['camera']) =>
    Math.abs(before.camera[key] - next.camera[key]) > SAME_PLACE_M;
  return {
    position: before.position !== next.position,
    view: before.view !== next.view,
    camera: apart('heightM') || apart('distanceM'),
  };
}

export const isChange = ({ position, view, camera }: ChangeOver): boolean => position || view || camera;
