import { NOTHING_CHECKED, type PlaceCheck, type PlaceStates } from '../../../core/measure/place-checks.ts';
import { sideOn, viewFromSideOn } from '../../../core/measure/side-view.ts';
import { isAbsent, type PoseFrame } from '../../../core/pose/frame.ts';

/** How far somebody has come with finding their place. */
export interface Place {
  readonly states: PlaceStates;
  /** The side they show the camera, where that matters. */
  readonly shows: 'left-side' | 'right-side' | null;
}

export const NOWHERE: Place = { states: NOTHING_CHECKED, shows: null };

/** The side that a frame's person shows; null when they face the camera, stand askew or are not there. */
export function sideShown(frame: PoseFrame): Place['shows'] {
  if (isAbsent(frame)) return null;
  const view = viewFromSideOn(sideOn(frame.world));
  return view === 'left-side' || view === 'right-side' ? view : null;
}

const GEOMETRY: readonly PlaceCheck[] = ['person', 'trunk', 'distance', 'view'];

/** Whether the person stands where the outline is, as far as measuring cares. */
export const isInside = ({ states }: Place): boolean =>
  GEOMETRY.every((check) => states[check].kind === 'good');
