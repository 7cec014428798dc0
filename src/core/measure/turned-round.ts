import type { PersonFrame } from '../pose/frame.ts';
import type { View } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';
import { sideOn } from './side-view.ts';

/**
 * Less side-on than this a person no longer shows the side that their neutral shows; as much the other way round, they show
 * the other one. On their sides all through, 210 recordings of rendered people never came below 0.75.
 */
const STILL_SIDE_ON = 0.5;
/** Who shows the other side for this long has turned round to stay. */
const TURNED_MS = 1000;

/** Folded up, pose models take one side for the other; and in a lying twist the hips turn by themselves. */
const showsOneSide = ({ view, position, measure }: MeasureSetup): boolean =>
  view === 'side' && position !== 'kneeling' && measure !== 'turn';

/**
 * How the person shows themselves against their neutral: the side that it shows, neither, or the other one. From the side
 * every sign depends on which one it is.
 */
export function sideShown(
  setup: MeasureSetup,
  neutralView: View,
  frame: PersonFrame,
): 'same' | 'neither' | 'other' {
  if (!showsOneSide(setup)) return 'same';
  const side = sideOn(frame.world) * (neutralView === 'left-side' ? -1 : 1);
  if (side >= STILL_SIDE_ON) return 'same';
  return side > -STILL_SIDE_ON ? 'neither' : 'other';
}

export const hasTurnedRound = (otherSideSinceMs: number, timeMs: number): boolean =>
  timeMs - otherSideSinceMs >= TURNED_MS;
