import type { TrunkSurface } from '../pose/frame.ts';
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

/**
 * What the measure is read from in this position. A second look brings turns nearer to the truth, and bends and tilts, which
 * hang on outlines and long bones, hardly or not at all; of people who lie it is not known.
 */
export const lookedFor = ({ measure, position }: Pick<MeasureSetup, 'measure' | 'position'>): LookedFor => ({
  surfaces: measure === 'turn' && PELVIS_FREE.includes(position) ? ['hips'] : [],
  mirrorLook: measure === 'turn' && position !== 'lying',
});
