import { landmark, type PersonFrame } from '../pose/frame.ts';
import type { LandmarkIndex } from '../pose/landmark.ts';
import type { UnmeasuredReason } from './measurement.ts';
import type { MeasureSetup } from './setup.ts';
import { sideOn } from './side-view.ts';
import { axisOf } from './trunk.ts';

/**
 * A joint this near to the picture's left or right edge, as a share of its width, has left: pose models draw back in, and
 * tell late, what goes out sideways.
 */
export const SIDE_EDGE_SHARE = 0.01;

/**
 * Where to move when the picture's left or right edge cuts the person off: named by the subject's own side, so that
 * the remedy is the opposite one whatever the page mirrors. Null when the missing joints lie above, below or on both
 * sides, where only distance helps, and when there is no knowing.
 * @param missing joints that are out of view
 */
export function cutOffReason(
  { view, frameWidthPx, frameHeightPx }: MeasureSetup,
  frame: PersonFrame,
  missing: readonly LandmarkIndex[],
): UnmeasuredReason | null {
  const edgePx = SIDE_EDGE_SHARE * frameWidthPx;
  let toLeft = 0;
  let toRight = 0;
  for (const joint of missing) {
    const { x, y } = landmark(frame.image, joint);
    if (y < 0 || y > frameHeightPx) return null;
    if (x < edgePx) toLeft += 1;
    else if (x > frameWidthPx - edgePx) toRight += 1;
  }
  if (toLeft > 0 === toRight > 0) return null;
  const pastRight = toRight > 0;
  // Facing the camera, the person's left is at the picture's right.
  if (view === 'front') return pastRight ? 'cut-off-left' : 'cut-off-right';
  return pastRight === facesRight(frame) ? 'cut-off-ahead' : 'cut-off-behind';
}

/** Which way is ahead in a side view: where the head is when the trunk lies, else where the person looks. */
function facesRight(frame: PersonFrame): boolean {
  const axis = axisOf(frame.world);
  return Math.abs(axis.x) > Math.abs(axis.y) ? axis.x > 0 : sideOn(frame.world) >= 0;
}
