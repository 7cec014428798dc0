import { DIRECTION_IDS } from '../exercises/direction-id.ts';
import type { CoachStatus } from './event.ts';

/** Whether two statuses of one set say the same. What its exercise asks for never changes, so it is not compared. */
export function isSameStatus(a: CoachStatus, b: CoachStatus): boolean {
  if (a.phase !== b.phase || a.direction !== b.direction) return false;
  if (a.heldMs !== b.heldMs || a.peakDeg !== b.peakDeg) return false;
  if (a.paused !== b.paused || a.mayPause !== b.mayPause) return false;
  for (const id of DIRECTION_IDS) if (a.repsDone[id] !== b.repsDone[id]) return false;
  return true;
}
