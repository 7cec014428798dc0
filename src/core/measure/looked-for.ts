import type { TrunkSurface } from '../pose/frame.ts';
import type { Measure } from './measurement.ts';
import type { MeasureSetup, Position } from './setup.ts';

/** What a measure is read from besides landmarks and outline, which the pose runtime then has to look for. */
export interface LookedFor {
  /** Surfaces of the trunk to be followed from picture to picture. */
  readonly surfaces: readonly TrunkSurface[];
  /** Whether the mirror image of the picture is looked at as well, a few times a second. */
  readonly mirrorLook: boolean;
}

/** The landmarks alone. */
export const NOTHING_ELSE: LookedFor = { surfaces: [], mirrorLook: false };

/**
 * Positions in which the pelvis is free to go along in a turn, and the surface of the lower trunk tells how far it does:
 * between the belly and the thighs of somebody sitting it does not.
 */
const PELVIS_FREE: readonly Position[] = ['standing', 'all-fours', 'kneeling'];

/** Measures that a second look brings nearer to the truth. Of people who lie it is not known. */
const SEEN_TWICE: readonly Measure[] = ['turn', 'bend', 'tilt'];

/** What the measure is read from in this position. */
export const lookedFor = ({ measure, position }: Pick<MeasureSetup, 'measure' | 'position'>): LookedFor => ({
  surfaces: measure === 'turn' && PELVIS_FREE.includes(position) ? ['hips'] : [],
  mirrorLook: position !== 'lying' && SEEN_TWICE.includes(measure),
});
