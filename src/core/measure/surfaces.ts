import type { TrunkSurface } from '../pose/frame.ts';
import type { MeasureSetup, Position } from './setup.ts';

/**
 * Positions in which the pelvis is free to go along in a turn, and the surface of the lower trunk tells how far it does:
 * between the belly and the thighs of somebody sitting it does not.
 */
const PELVIS_FREE: readonly Position[] = ['standing', 'all-fours', 'kneeling'];

const HIPS: readonly TrunkSurface[] = ['hips'];
const NONE: readonly TrunkSurface[] = [];

/** Surfaces of the trunk that the measure is read from in this position, which the pose runtime then has to follow. */
export const surfacesRead = ({
  measure,
  position,
}: Pick<MeasureSetup, 'measure' | 'position'>): readonly TrunkSurface[] =>
  measure === 'turn' && PELVIS_FREE.includes(position) ? HIPS : NONE;
