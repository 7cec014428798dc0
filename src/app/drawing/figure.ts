import type { TargetGhost } from '../../core/measure/target-ghost.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';

/** A person as they are drawn over a picture. */
export interface Figure {
  /** Null, or nobody in it: nothing is drawn. */
  readonly frame: PoseFrame | null;
  /** Where the target lies on this frame's person. */
  readonly ghost: TargetGhost | null;
}

export const NOBODY: Figure = { frame: null, ghost: null };
