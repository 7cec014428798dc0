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
 * Whether a second look is heard. It brings turns nearer to the truth; bends and tilts, which hang on outlines and long bones,
 * hardly gain or lose by it, and of people who lie it is not known.
 */
export const isSeenTwice = ({ measure, position }: Pick<MeasureSetup, 'measure' | 'position'>): boolean =>
  measure === 'turn' && position !== 'lying';

/** What the measure is read from in this position. */
export const lookedFor = (setup: Pick<MeasureSetup, 'measure' | 'position'>): LookedFor => ({
  surfaces: setup.measure === 'turn' && PELVIS_FREE.includes(setup.position) ? ['hips'] : [],
  mirrorLook: isSeenTwice(setup),
});
